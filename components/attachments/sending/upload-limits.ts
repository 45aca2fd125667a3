/** What may be uploaded, as the service tells it, and why a file is refused before it is sent. Sizes count MB of 1024 x 1024 bytes. */
import type { ShowAccessoryLimitsAnswer } from "@/lib/contract/attachments";

export interface UploadLimits {
  countMax: number;
  bytesMax: number;
  /** Endings in lower case; none given means that the service alone decides. */
  kinds: readonly string[];
}

export type RefusalReason = "too_large" | "kind" | "too_many" | "empty" | "name";
export type Refusal = { name: string; reason: RefusalReason };

const MEGABYTE = 1024 * 1024;
const NAME_LENGTH_MAX = 512;

function numberOf(text: string | undefined): number {
  const number = Number(text);
  return text !== undefined && Number.isFinite(number) && number > 0 ? number : Number.POSITIVE_INFINITY;
}

export function limitsOf(answer: ShowAccessoryLimitsAnswer, countMax?: number): UploadLimits {
  const { limit_count, limit_size, limit_file_type = "" } = answer.accessory_limit ?? {};
  return {
    countMax: countMax ?? numberOf(limit_count),
    bytesMax: numberOf(limit_size) * MEGABYTE,
    kinds: limit_file_type
      .toLowerCase()
      .split(/[\s,;|]+/)
      .filter((kind) => kind !== ""),
  };
}

export function endingOf(name: string): string {
  return name.includes(".") ? (name.split(".").at(-1) ?? "").toLowerCase() : "";
}

export function refusalOf(file: Pick<File, "name" | "size">, limits: UploadLimits): RefusalReason | undefined {
  if (file.name.length > NAME_LENGTH_MAX) return "name";
  if (limits.kinds.length > 0 && !limits.kinds.includes(endingOf(file.name))) return "kind";
  if (file.size > limits.bytesMax) return "too_large";
  return file.size === 0 ? "empty" : undefined;
}

/** Files that do not fit do not use up places; of the others the first ones get them. */
export function sortOut<F extends Pick<File, "name" | "size">>(
  files: readonly F[],
  limits: UploadLimits,
  countNow: number,
): { accepted: F[]; refused: Refusal[] } {
  const accepted: F[] = [];
  const refused: Refusal[] = [];
  for (const file of files) {
    const isFull = countNow + accepted.length >= limits.countMax;
    const reason = refusalOf(file, limits) ?? (isFull ? "too_many" : undefined);
    if (reason === undefined) accepted.push(file);
    else refused.push({ name: file.name, reason });
  }
  return { accepted, refused };
}
