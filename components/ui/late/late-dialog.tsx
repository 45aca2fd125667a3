"use client";
/** A dialog whose code comes when it is opened. Where it cannot be fetched, that is said and the page stays as it is. */
import { useTranslations } from "next-intl";
import { useEffect, useRef, type ComponentType } from "react";
import { useToast } from "../feedback/toast-queue";
import { lateCode, useLate, type Begin } from "./use-late";

export interface Closable {
  onClose: () => void;
}

const atOnce: Begin = (fetchNow) => fetchNow();

export function lateDialog<Props extends Closable>(fetchDialog: () => Promise<ComponentType<Props>>) {
  const code = lateCode(fetchDialog);

  function LateDialog(props: Props) {
    const t = useTranslations("ui");
    const toast = useToast();
    const { Fetched, hasFailed } = useLate(code, atOnce);
    const close = useRef(props.onClose);

    useEffect(() => {
      close.current = props.onClose;
    });

    useEffect(() => {
      if (!hasFailed) return;
      toast.failure(t("not_opened"));
      close.current();
    }, [hasFailed, toast, t]);

    return Fetched && <Fetched {...props} />;
  }

  return Object.assign(LateDialog, { ahead: code.ahead });
}
