/** The newest messages slide on as new ones come; what an engineer has already seen before them stays, without a gap. Pure. */
import type { Message } from "@/lib/contract/shapes";

export type SeenMessages = {
  newest: readonly Message[];
  /** All before the newest ones that were loaded or slid out, oldest first. */
  older: readonly Message[];
  hasOlder: boolean;
};

const idsOf = (messages: readonly Message[]) => new Set(messages.map(({ message_id }) => message_id));

/** When nothing of what was seen is among the newest, there may be a gap: then one starts anew. */
export function slideTo(seen: SeenMessages, newest: readonly Message[], hasOlder: boolean): SeenMessages {
  const ids = idsOf(newest);
  const overlaps = seen.newest.length === 0 || seen.newest.some(({ message_id }) => ids.has(message_id));
  if (!overlaps) return { newest, older: [], hasOlder };
  const first = seen.newest.findIndex(({ message_id }) => message_id === newest[0]?.message_id);
  const older = [...seen.older, ...seen.newest.slice(0, Math.max(first, 0))];
  const kept = older.filter(({ message_id }) => !ids.has(message_id));
  return { newest, older: kept, hasOlder: kept.length > 0 ? seen.hasOlder : hasOlder };
}

export function withOlder(seen: SeenMessages, page: readonly Message[], hasOlder: boolean): SeenMessages {
  const ids = idsOf([...seen.older, ...seen.newest]);
  return { ...seen, older: [...page.filter(({ message_id }) => !ids.has(message_id)), ...seen.older], hasOlder };
}
