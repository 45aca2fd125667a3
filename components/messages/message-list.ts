/** The messages of all loaded pages; one that is being read stays among them though it is unread no longer. Pure. */
import type { ListRecentMessagesAnswer, RecentMessage } from "@/lib/contract/recent-messages";

const placeOf = ({ cursor }: RecentMessage) => cursor.split("-").map(Number) as [number, number];

function newestFirst(one: RecentMessage, other: RecentMessage): number {
  const [[at, number], [otherAt, otherNumber]] = [placeOf(one), placeOf(other)];
  return otherAt - at || otherNumber - number;
}

export function shownMessages(
  pages: readonly ListRecentMessagesAnswer[],
  opened: RecentMessage | undefined,
): RecentMessage[] {
  const byPlace = new Map(pages.flatMap((page) => page.message_list).map((one) => [one.cursor, one]));
  if (opened !== undefined && !byPlace.has(opened.cursor)) byPlace.set(opened.cursor, { ...opened, is_unread: false });
  return [...byPlace.values()].toSorted(newestFirst);
}

export type TicketChoice = { incident_id: string; simple_description: string };

/** The tickets that the shown messages are about, each once, the newest first. */
export function ticketsOf(messages: readonly RecentMessage[]): TicketChoice[] {
  const found = new Map<string, TicketChoice>();
  for (const { incident_id, simple_description } of messages)
    if (!found.has(incident_id)) found.set(incident_id, { incident_id, simple_description });
  return [...found.values()];
}
