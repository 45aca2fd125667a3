/** Messages as pages that were loaded backwards; new ones join the first page. Pure. */
import type { InfiniteData } from "@tanstack/react-query";
import type { ListMoreInstantMessagesAnswer } from "@/lib/contract/instant-messages";
import type { Message } from "@/lib/contract/shapes";
import { PAGE_LENGTH, type Before } from "./conversation-queries";

export type MessagePages = InfiniteData<ListMoreInstantMessagesAnswer, Before>;

/** Oldest first, each once. */
export function messagesIn(pages: Pick<MessagePages, "pages"> | undefined): Message[] {
  const all = (pages?.pages ?? []).toReversed().flatMap((page) => page.message_list ?? []);
  const byId = new Map(all.map((message, index) => [message.message_id ?? `${index}`, message]));
  return [...byId.values()];
}

/** Where the next older page starts; undefined when this one reaches the beginning. A service that does not count tells by a full page. */
export function olderThan({ count, message_list = [] }: ListMoreInstantMessagesAnswer): Before | undefined {
  const [oldest] = message_list;
  const hasMore = count === undefined ? message_list.length >= PAGE_LENGTH : count > message_list.length;
  if (!hasMore || oldest?.create_time === undefined) return undefined;
  return { create_time: oldest.create_time, type: oldest.type ?? 0 };
}

export function withMessages(pages: MessagePages | undefined, arrived: readonly Message[]): MessagePages | undefined {
  const known = new Set(messagesIn(pages).map(({ message_id }) => message_id));
  const fresh = arrived.filter(({ message_id }) => !known.has(message_id));
  const [first, ...older] = pages?.pages ?? [];
  if (pages === undefined || first === undefined || fresh.length === 0) return pages;
  const count = first.count === undefined ? {} : { count: first.count + fresh.length };
  return {
    ...pages,
    pages: [{ ...first, ...count, message_list: [...(first.message_list ?? []), ...fresh] }, ...older],
  };
}

export function withoutMessage(pages: MessagePages | undefined, message_id: string): MessagePages | undefined {
  if (pages === undefined) return undefined;
  const rest = (list: readonly Message[] = []) => list.filter((message) => message.message_id !== message_id);
  return { ...pages, pages: pages.pages.map((page) => ({ ...page, message_list: rest(page.message_list) })) };
}
