"use client";
/** Files that stand on a ticket or message: pictures in place, everything else by name, kind and size with its download. */
import { useTranslations } from "next-intl";
import type { Attachment } from "@/lib/contract/shapes";
import { FileLink, type StoredFile } from "./file-link";
import { ImagePreview } from "./image-preview";

export interface FileListProps {
  files: readonly Attachment[];
  /** The group through which a ticket of somebody else is looked at. */
  group_id?: string | undefined;
}

function storedFilesOf(files: readonly Attachment[]): StoredFile[] {
  return files.flatMap(({ accessory_id, file_actual_name, file_size, is_image = false }) =>
    accessory_id === undefined
      ? []
      : [{ accessory_id, name: file_actual_name ?? accessory_id, size: file_size, isImage: is_image }],
  );
}

export function FileList({ files, group_id }: FileListProps) {
  const t = useTranslations("attachments");
  const stored = storedFilesOf(files);
  if (stored.length === 0) return null;
  return (
    <ul aria-label={t("list")} className="flex flex-wrap gap-2">
      {stored.map((file) => (
        <li key={file.accessory_id} className="max-w-full min-w-0">
          {file.isImage ? (
            <ImagePreview file={file} group_id={group_id} />
          ) : (
            <FileLink file={file} group_id={group_id} />
          )}
        </li>
      ))}
    </ul>
  );
}
