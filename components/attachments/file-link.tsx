"use client";
/** A file by name, kind and size; pressed, it is loaded to disk. */
import { Download } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { buttonLook } from "@/components/ui/actions/button-look";
import { formatFileSize } from "@/lib/format/file-size";
import { osmAddress } from "@/lib/queries/osm";
import { FileKindIcon } from "./file-kind-icon";

export type StoredFile = { accessory_id: string; name: string; size: number | undefined; isImage: boolean };

/** The address under which a file is loaded to disk. */
export function downloadAddress(accessory_id: string, group_id?: string): string {
  const query = group_id === undefined ? {} : { group_id };
  return osmAddress("downloadAccessories", { params: { accessory_id }, query });
}

export function FileLink({ file, group_id }: { file: StoredFile; group_id: string | undefined }) {
  const t = useTranslations("attachments");
  const language = useLocale();
  return (
    <a
      href={downloadAddress(file.accessory_id, group_id)}
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
