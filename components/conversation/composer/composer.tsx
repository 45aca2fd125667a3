"use client";
/** Where a message is written: for customers and engineers alike. What differs (box, buttons, what sending does) is given. */
import { Send } from "lucide-react";
import { useTranslations } from "next-intl";
import { useImperativeHandle, type KeyboardEvent, type ReactNode, type Ref } from "react";
import { UploadArea } from "@/components/attachments/upload-area";
import { useFileTarget } from "@/components/attachments/use-file-target";
import { SensitiveHint } from "@/components/sensitive/sensitive-hint";
import { Button } from "@/components/ui/actions/button";
import { Field } from "@/components/ui/fields/field";
import { LengthCounter } from "@/components/ui/fields/length-counter";
import { TextArea } from "@/components/ui/fields/text-area";
import { ComposerNews } from "./composer-news";
import { LENGTH_SHOWN_FROM, MESSAGE_LENGTH_MAX } from "./composer-rules";
import { ConfidentialBox, OpenConfidentialBox } from "./confidential-box";
import { useComposer, type ComposerState, type SendMessage } from "./use-composer";

export interface SendChoice {
  label: string;
  send: SendMessage;
}

export interface ComposerProps {
  /** Where the draft is kept: draftKeyOf(incident_id). */
  draftKey: string;
  /** Done by the button and by Ctrl+Enter. Rejecting keeps everything that was written. */
  primary: SendChoice;
  /** A second way of sending, such as waiting for feedback. */
  secondary?: SendChoice | undefined;
  label?: string;
  placeholder?: string;
  hasConfidentialBox?: boolean;
  /** Stands above the field. */
  lead?: ReactNode;
  fieldRef?: Ref<HTMLTextAreaElement>;
  /** Takes the words of a message as a quotation. */
  quoteRef?: Ref<Quote> | undefined;
}

export type Quote = (words: string) => void;

export function Composer(props: ComposerProps) {
  const { draftKey, primary, secondary, hasConfidentialBox = false, lead } = props;
  const t = useTranslations("conversation.composer");
  const state = useComposer({ draftKey, hasConfidentialBox });
  useImperativeHandle(props.quoteRef, () => state.quote);
  const { uploads, box, setBox, step } = state;
  const isBusy = step === "sending";
  const { isOver, target } = useFileTarget(uploads, isBusy);
  return (
    <form
      {...target}
      aria-label={props.label ?? t("label")}
      data-over={isOver || undefined}
      onSubmit={(event) => {
        event.preventDefault();
        void state.send(primary.send);
      }}
      className="flex flex-col gap-2.5 rounded border border-line bg-surface p-3 outline-2 outline-offset-2 outline-transparent outline-dashed data-over:bg-accent-soft data-over:outline-accent"
    >
      {lead}
      <MessageField {...props} state={state} isBusy={isBusy} />
      <SensitiveHint text={state.text} />
      {hasConfidentialBox && <ConfidentialBox value={box} onChange={setBox} isDisabled={isBusy} />}
      <ComposerNews state={state} />
      <UploadArea uploads={uploads} disabled={isBusy} look="compact">
        {hasConfidentialBox && <OpenConfidentialBox value={box} onChange={setBox} isDisabled={isBusy} />}
      </UploadArea>
      <div className="flex flex-wrap items-center justify-end gap-2">
        <span className="me-auto text-sm text-ink-3 max-sm:hidden">{t("keys")}</span>
        {secondary && (
          <Button disabled={isBusy} onClick={() => void state.send(secondary.send)}>
            {secondary.label}
          </Button>
        )}
        <Button type="submit" look="primary" isBusy={isBusy} icon={<Send aria-hidden className="size-4" />}>
          {isBusy ? t("sending") : primary.label}
        </Button>
      </div>
      {state.guard.dialog}
    </form>
  );
}

type MessageFieldProps = ComposerProps & { state: ComposerState; isBusy: boolean };

function MessageField({ label, placeholder, primary, fieldRef, state, isBusy }: MessageFieldProps) {
  const t = useTranslations("conversation.composer");
  const { text, problem } = state;

  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey) || event.nativeEvent.isComposing) return;
    event.preventDefault();
    void state.send(primary.send);
  }

  const error = problem && t(problem, { length: text.length, max: problem === "too_long" ? MESSAGE_LENGTH_MAX : 400 });
  const isLong = text.length >= LENGTH_SHOWN_FROM;
  return (
    <Field
      label={label ?? t("label")}
      {...(error ? { error } : {})}
      aside={isLong && <LengthCounter length={text.length} max={MESSAGE_LENGTH_MAX} />}
    >
      {(wiring) => (
        <TextArea
          {...wiring}
          ref={(element) => {
            state.field.current = element;
            if (typeof fieldRef === "function") fieldRef(element);
            else if (fieldRef) fieldRef.current = element;
          }}
          rows={3}
          className="!max-h-[40vh]"
          placeholder={placeholder ?? t("placeholder")}
          value={text}
          readOnly={isBusy}
          onChange={(event) => state.write(event.target.value)}
          onKeyDown={onKeyDown}
        />
      )}
    </Field>
  );
}
