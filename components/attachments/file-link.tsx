"use client";
/** A file by name, kind and size; pressed, it is loaded to disk. */
import { Download } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { buttonLook } from "@/components/ui/actions/button-look";
import { formatFileSize } from "@/lib/format/file-size";
import { useFileAddress } from "@/lib/queries/file-address";
import { FileKindIcon } from "./file-kind-icon";

export type StoredFile = { accessory_id: string; name: string; size: number | undefined; isImage: boolean };

export function FileLink({ file, group_id }: { file: StoredFile; group_id: string | undefined }) {
  const t = useTranslations("attachments");
  const language = useLocale();
  const addressOf = useFileAddress();
  const query = group_id === undefined ? {} : { group_id };
  return (
    <a
      href={addressOf("downloadAccessories", { params: { accessory_id: file.accessory_id }, query })}
      download={file.name}
      aria-label={t("download", { name: file.name })}
      title={file.name}
      className={buttonLook("secondary", "small", false, "max-w-full font-normal")}
    >
      <FileKindIcon name={file.name} />
      <span className="min-w-0 truncate">{file.name}</span>
      {file.size !== undefined && (
        <span className="shrink-0 text-ink-3 tabular-nums">{formatFileSize(file.size, language)}</span>
      )}
      <Download aria-hidden className="size-3.5 shrink-0 text-ink-3" />
    </a>
  );
}
