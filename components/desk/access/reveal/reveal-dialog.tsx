"use client";
/** Reading in clear: first the reason, which the customer reads, then the values for half a minute, then nothing. */
import { useTranslations } from "next-intl";
import { useId, useRef, useState } from "react";
import { Button } from "@/components/ui/actions/button";
import { Notice } from "@/components/ui/feedback/notice";
import { Dialog } from "@/components/ui/overlays/dialog";
import { useDeskRefresh } from "../../acts/use-desk-act";
import type { ShownValue } from "../access-rules";
import { Focused } from "./focused";
import { ReasonForm } from "./reason-form";
import { ShownValues } from "./shown-values";
import { useRevealRefusal } from "./use-reveal-refusal";
import { useShown } from "./use-shown";

export interface RevealDialogProps {
  /** What is read: a way of access and its target, or the name of what is confidential. */
  subject: string;
  read: (reason: string) => Promise<ShownValue[]>;
  /** The customer took it back meanwhile: what is shown goes at once. */
  isOver: boolean;
  onClose: () => void;
}

export function RevealDialog({ subject, read, isOver, onClose }: RevealDialogProps) {
  const t = useTranslations("desk_access.reveal");
  const form = useId();
  const refresh = useDeskRefresh();
  const refusalOf = useRevealRefusal();
  const { shown, isOver: isHidden, show, hide } = useShown();
  const [isBusy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<string>();
  const isAsking = useRef(false);
  if (isOver && shown !== undefined) hide();

  async function ask(reason: string) {
    if (isAsking.current) return;
    isAsking.current = true;
    setBusy(true);
    setRefusal(undefined);
    try {
      show(await read(reason));
    } catch (error) {
      setRefusal(refusalOf(error));
    }
    isAsking.current = false;
    setBusy(false);
    void refresh();
  }

  const isAskable = shown === undefined && !isHidden;
  const footer = (
    <>
      <Button onClick={onClose} disabled={isBusy}>
        {t(isAskable ? "leave" : "close")}
      </Button>
      {isAskable && (
        <Button type="submit" form={form} look="primary" isBusy={isBusy}>
          {t("confirm")}
        </Button>
      )}
      {shown && (
        <Button look="primary" onClick={hide}>
          {t("hide")}
        </Button>
      )}
    </>
  );
  return (
    <Dialog isOpen onClose={onClose} title={t("title", { subject })} isBusy={isBusy} footer={footer}>
      {isAskable && (
        <ReasonForm
          id={form}
          seen={{ title: t("seen_title"), text: t("seen") }}
          refusal={refusal}
          isBusy={isBusy}
          onSend={(reason) => void ask(reason)}
        />
      )}
      {shown && (
        <Focused key="shown">
          <ShownValues values={shown.values} secondsLeft={shown.secondsLeft} />
        </Focused>
      )}
      {isHidden && (
        <Focused key="hidden">
          <Notice isLive title={t("gone_title")}>
            {t(isOver ? "taken_back" : "gone")}
          </Notice>
        </Focused>
      )}
    </Dialog>
  );
}
