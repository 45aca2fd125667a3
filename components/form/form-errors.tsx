"use client";
/** Says how many entries need another look after a try to send, and what the service said about the whole. Spoken at once. */
import { useTranslations } from "next-intl";
import { useFormState } from "react-hook-form";
import { Notice } from "@/components/ui/feedback/notice";
import { useIssueSentence } from "./use-issue-sentence";

export function FormErrors() {
  const t = useTranslations("ui.form");
  const sentence = useIssueSentence();
  const { errors, submitCount } = useFormState();
  const { root, ...fields } = errors;
  const count = submitCount > 0 ? Object.keys(fields).length : 0;
  return (
    <div aria-live="polite" className="flex flex-col gap-2 empty:hidden">
      {root && <Notice tone="danger">{sentence(root)}</Notice>}
      {count > 0 && <p className="text-sm text-danger">{t("errors", { count })}</p>}
    </div>
  );
}
