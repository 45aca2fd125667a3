"use client";
/** What may be added, told before anything is chosen: how many, how large, and which kinds behind a question mark. */
import { useLocale, useTranslations } from "next-intl";
import { Hint } from "@/components/ui/overlays/hint";
import { formatFileSize } from "@/lib/format/file-size";
import type { UploadLimits } from "../sending/upload-limits";

export function UploadLimitsLine({ limits }: { limits: UploadLimits | undefined }) {
  const t = useTranslations("attachments");
  const language = useLocale();
  if (limits === undefined || !Number.isFinite(limits.bytesMax) || !Number.isFinite(limits.countMax)) return null;
  const size = formatFileSize(limits.bytesMax, language);
  return (
    <span className="flex items-center gap-1 text-sm text-ink-3">
      {t("limits", { count: limits.countMax, size })}
      {limits.kinds.length > 0 && <Hint label={t("kinds")}>{t("kinds_list", { kinds: limits.kinds.join(", ") })}</Hint>}
    </span>
  );
}
