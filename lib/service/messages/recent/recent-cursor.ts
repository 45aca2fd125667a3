/** The place of a message in the list of all tickets, as text: its time and, where several share one, its number. Pure. */
import { ApiError } from "@/lib/errors/api-error";

export type Cursor = { at: Date; message_number: number };

export function writeCursor({ create_time, message_number }: { create_time: Date; message_number: number }): string {
  return `${create_time.getTime()}-${message_number}`;
}

export function readCursor(field: string, text: string): Cursor {
  const [, at, number] = /^(\d{1,14})-(\d{1,15})$/.exec(text) ?? [];
  if (at === undefined || number === undefined)
    throw new ApiError("OSM.0001", { field, reason: "is no cursor of an earlier answer" });
  return { at: new Date(Number(at)), message_number: Number(number) };
}
