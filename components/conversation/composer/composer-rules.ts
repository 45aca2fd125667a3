/** When a message may be sent. Lengths are those of the API (limits.md 3). Pure. */
export const MESSAGE_LENGTH_MAX = 10_000;
export const CONFIDENTIAL_LENGTH_MAX = 400;
export const MESSAGE_FILES_MAX = 10;

/** From here on the length is shown. */
export const LENGTH_SHOWN_FROM = 9000;

export type Written = {
  text: string;
  confidential: string;
  fileCount: number;
  isUploading: boolean;
  hasFailedFiles: boolean;
};

export type ComposerProblem = "empty" | "too_long" | "confidential_too_long" | "files_pending" | "files_failed";

export function problemOf(written: Written): ComposerProblem | undefined {
  if (written.isUploading) return "files_pending";
  if (written.hasFailedFiles) return "files_failed";
  if (written.text.trim() === "" && written.fileCount === 0) return "empty";
  if (written.text.length > MESSAGE_LENGTH_MAX) return "too_long";
  return written.confidential.length > CONFIDENTIAL_LENGTH_MAX ? "confidential_too_long" : undefined;
}

/** What was moved out of the text goes below what stands in the box already. */
export function joinConfidential(box: string, moved: string): string {
  return [box.trimEnd(), moved].filter((part) => part !== "").join("\n");
}

export function roomInBox(box: string): number {
  const used = box.trimEnd().length;
  return Math.max(0, CONFIDENTIAL_LENGTH_MAX - used - (used > 0 ? 1 : 0));
}
