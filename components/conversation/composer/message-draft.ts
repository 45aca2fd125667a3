/** What is kept of an unsent message between visits: words and files, never confidential information. */
import type { UploadedFile } from "@/components/attachments/sending/upload";

export type MessageDraftContent = { text: string; files: UploadedFile[] };

export const EMPTY_DRAFT: MessageDraftContent = { text: "", files: [] };

function isUploadedFile(value: unknown): value is UploadedFile {
  const { accessory_id, name, size } = (value ?? {}) as Partial<UploadedFile>;
  return typeof accessory_id === "string" && typeof name === "string" && typeof size === "number";
}

/** A draft of another shape, from an older version, counts as none. */
export function readDraft(content: unknown): MessageDraftContent {
  const { text, files } = (content ?? {}) as { text?: unknown; files?: unknown };
  if (typeof text !== "string" || !Array.isArray(files)) return EMPTY_DRAFT;
  return { text, files: files.filter(isUploadedFile) };
}

export function isEmptyDraft({ text, files }: MessageDraftContent): boolean {
  return text.trim() === "" && files.length === 0;
}

export function draftKeyOf(incident_id: string): string {
  return `message:${incident_id}`;
}
