/** What may be said and taken back (limits.md 3). Pure. */
import { ApiError } from "@/lib/errors/api-error";
import type { MessageRow } from "./message-tables";

export const WITHDRAW_WITHIN_MS = 2 * 60 * 1000;

/** A message needs words unless it carries files. */
export function checkContent(content: string, fileCount: number): string {
  const words = content.trim();
  if (words === "" && fileCount === 0)
    throw new ApiError("OSM.01010001", { field: "message.content", reason: "is empty" });
  return words;
}

/** Until when its author may still take a message back; undefined for the first message and for what was taken back. */
export function withdrawUntil(
  message: Pick<MessageRow, "create_time" | "is_first_message" | "withdraw_time">,
): Date | undefined {
  if (message.is_first_message || message.withdraw_time !== null) return undefined;
  return new Date(message.create_time.getTime() + WITHDRAW_WITHIN_MS);
}

export function requireWithdrawable(message: MessageRow, user_id: string, at: Date): void {
  if (message.replier !== user_id) throw new ApiError("OSM.01010002", { detail: "another author" });
  const until = withdrawUntil(message);
  if (until === undefined || at > until)
    throw new ApiError("OSM.01010001", { field: "message_id", reason: "can no longer be withdrawn" });
}
