"use client";
/** Says that a pasted text did not go into the field but along as a file, where it can be taken away again. */
import { X } from "lucide-react";
import { useTranslations } from "next-intl";
import { IconButton } from "@/components/ui/actions/icon-button";
import { Notice } from "@/components/ui/feedback/notice";
import type { Uploads } from "../use-uploads";

export function TextFileNotice({ uploads }: { uploads: Pick<Uploads, "textFile" | "dismissTextFile"> }) {
  const t = useTranslations("attachments");
  const { textFile, dismissTextFile } = uploads;
  if (textFile === undefined) return null;
  const { name, length } = textFile;
  const dismiss = (
    <IconButton size="small" label={t("dismiss")} icon={<X className="size-4" />} onClick={dismissTextFile} />
  );
  return (
    <Notice isLive action={dismiss}>
      <span className="break-words">{t("pasted_as_file", { name, length })}</span>
    </Notice>
  );
}
