"use client";
/** Names each file that was left out and why. */
import { X } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { IconButton } from "@/components/ui/actions/icon-button";
import { Notice } from "@/components/ui/feedback/notice";
import { formatFileSize } from "@/lib/format/file-size";
import type { Uploads } from "../use-uploads";

export function UploadRefusals({ uploads }: { uploads: Pick<Uploads, "refusals" | "limits" | "dismissRefusals"> }) {
  const t = useTranslations("attachments");
  const language = useLocale();
  const { refusals, limits, dismissRefusals } = uploads;
  if (refusals.length === 0) return null;
  const size =
    limits !== undefined && Number.isFinite(limits.bytesMax) ? formatFileSize(limits.bytesMax, language) : "";
  const count = limits?.countMax ?? 0;
  const dismiss = (
    <IconButton size="small" label={t("dismiss")} icon={<X className="size-4" />} onClick={dismissRefusals} />
  );
  return (
    <Notice tone="warning" isLive action={dismiss}>
      <ul>
        {refusals.map(({ name, reason }, index) => (
          <li key={`${index} ${name}`} className="break-words">
            {t(`refusal.${reason}`, { name, size, count })}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
