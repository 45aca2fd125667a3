/** One line of time out of messages, events and internal notes. Pure. */
import type { InternalNote } from "@/lib/contract/desk";
import { OPERATE_TYPES } from "@/lib/contract/operate-types";
import type { Message } from "@/lib/contract/shapes";
import type { OperateLogEntry } from "@/lib/contract/ticket-shapes";

export type TimelineEntry =
  | { kind: "message"; key: string; at: string; message: Message }
  | { kind: "event"; key: string; at: string; event: OperateLogEntry }
  | { kind: "note"; key: string; at: string; note: InternalNote };

export type TimelineParts = {
  messages: readonly Message[];
  events?: readonly OperateLogEntry[];
  notes?: readonly InternalNote[];
  /** Older messages are not loaded yet: what happened before the first loaded one waits for them. */
  isCut?: boolean;
};

const momentOf = (at: string) => new Date(at).getTime();
const timeOf = (event: OperateLogEntry) => event.operate_time ?? "";

/** A move that comes with a message follows it: both carry the same time. The first message itself tells of the submission. */
export function timelineOf({ messages, events = [], notes = [], isCut = false }: TimelineParts): TimelineEntry[] {
  const [first] = messages;
  const opening = first?.create_time === undefined ? Number.NEGATIVE_INFINITY : momentOf(first.create_time);
  const told = events.filter(
    (event) => event.operate_type !== OPERATE_TYPES.create && (!isCut || momentOf(timeOf(event)) >= opening),
  );
  const entries: TimelineEntry[] = [
    ...messages.map((message, index) => ({
      kind: "message" as const,
      key: message.message_id ?? `message-${index}`,
      at: message.create_time ?? "",
      message,
    })),
    ...notes.map((note) => ({ kind: "note" as const, key: note.note_id, at: note.create_time, note })),
    ...told.toReversed().map((event, index) => ({
      kind: "event" as const,
      key: event.incident_log_id ?? `event-${index}`,
      at: timeOf(event),
      event,
    })),
  ];
  return entries.toSorted((one, other) => momentOf(one.at) - momentOf(other.at) || 0);
}
