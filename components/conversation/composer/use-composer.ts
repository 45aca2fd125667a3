"use client";
/** The state of one message that is being written: words, files, confidential box, draft, and its sending. A failure keeps everything. */
import { useCallback, useEffect, useRef, useState } from "react";
import { useUploads } from "@/components/attachments/use-uploads";
import { useSensitiveGuard } from "@/components/sensitive/use-sensitive-guard";
import {
  joinConfidential,
  MESSAGE_FILES_MAX,
  MESSAGE_LENGTH_MAX,
  problemOf,
  roomInBox,
  type ComposerProblem,
} from "./composer-rules";
import { quoteMessage } from "./quote-message";
import { isEmptyDraft, type MessageDraftContent } from "./message-draft";
import { useMessageDraft } from "./use-message-draft";

export interface ComposedMessage {
  content: string;
  accessory_ids: string[];
  /** Empty when the box is empty or there is none. */
  confidential_info: string;
}

export type SendMessage = (message: ComposedMessage) => Promise<void>;

export interface ComposerOptions {
  draftKey: string;
  hasConfidentialBox: boolean;
}

export function useComposer({ draftKey, hasConfidentialBox }: ComposerOptions) {
  const [text, setText] = useState("");
  const [box, setBox] = useState<string>();
  const [problem, setProblem] = useState<ComposerProblem>();
  const [failure, setFailure] = useState<unknown>();
  const [step, setStep] = useState<"writing" | "sending" | "sent">("writing");
  const uploads = useUploads({ from: "message", countMax: MESSAGE_FILES_MAX });
  const guard = useSensitiveGuard();
  const field = useRef<HTMLTextAreaElement>(null);
  const { restore, uploaded } = uploads;
  const onRestore = useCallback(
    (content: MessageDraftContent) => {
      setText(content.text);
      restore(content.files);
    },
    [restore],
  );
  const draft = useMessageDraft(draftKey, onRestore);
  const { keep } = draft;
  const wasWritten = useRef(false);

  useEffect(() => {
    const content = { text, files: [...uploaded] };
    if (isEmptyDraft(content) && !wasWritten.current) return;
    wasWritten.current = true;
    keep(content);
  }, [text, uploaded, keep]);

  function reset() {
    wasWritten.current = false;
    setText("");
    setBox(undefined);
    uploads.clear();
    draft.forget();
    setStep("sent");
    field.current?.focus();
  }

  function write(value: string) {
    setText(value);
    setProblem(undefined);
    if (step === "sent") setStep("writing");
  }

  function quote(words: string) {
    write(quoteMessage(text, words));
    field.current?.scrollIntoView({ block: "center" });
    field.current?.focus({ preventScroll: true });
  }

  async function send(how: SendMessage) {
    if (step === "sending") return;
    const confidential = box ?? "";
    const fileCount = uploaded.length;
    const found = problemOf({
      text,
      confidential,
      fileCount,
      isUploading: uploads.isPending,
      hasFailedFiles: uploads.hasFailed,
    });
    setProblem(found);
    setFailure(undefined);
    if (found !== undefined) return field.current?.focus();
    setStep("sending");
    const cleared = await guard.check({
      text,
      canMove: hasConfidentialBox,
      movedLengthMax: roomInBox(confidential),
      textLengthMax: MESSAGE_LENGTH_MAX,
    });
    if (cleared === undefined) return setStep("writing");
    const confidential_info = joinConfidential(confidential, cleared.moved);
    setText(cleared.text);
    if (cleared.moved !== "") setBox(confidential_info);
    try {
      await how({ content: cleared.text.trim(), accessory_ids: [...uploads.accessory_ids], confidential_info });
      reset();
    } catch (error) {
      setFailure(error);
      setStep("writing");
    }
  }

  return { text, write, box, setBox, problem, failure, step, uploads, guard, field, draft, quote, send };
}

export type ComposerState = ReturnType<typeof useComposer>;
