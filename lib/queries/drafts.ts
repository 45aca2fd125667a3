/** Drafts as the browser keeps them: read, save over the revision last seen (CONSOLE.409 when another window wrote), throw away. */
import { queryOptions, type Query } from "@tanstack/react-query";
import { askConsole } from "./ask-console";
import type { DraftStore } from "./draft-keeper";

/** `content` is null and `revision` 0 while nothing was written. */
export type StoredDraft = { content: unknown; revision: number; updated_at?: string };

const DRAFTS = "drafts";

function addressOf(key: string): string {
  return `/api/drafts/${encodeURIComponent(key)}`;
}

export async function readDraft(key: string, signal?: AbortSignal): Promise<StoredDraft> {
  return (await askConsole(addressOf(key), signal === undefined ? {} : { signal })) as StoredDraft;
}

export function draftQuery(key: string) {
  return queryOptions({
    queryKey: [DRAFTS, key],
    queryFn: ({ signal }) => readDraft(key, signal),
    staleTime: Number.POSITIVE_INFINITY,
  });
}

/**
 * The draft as it is kept when a page opens: asked for anew each time (`isFetchedAfterMount`), and only once, for later what is written
 * counts. It outlives the drawing that begins it, or TanStack would forget the question before its answer is listened to.
 */
export function openingDraft(key: string) {
  return {
    ...draftQuery(key),
    staleTime: 0,
    gcTime: 1000,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  } as const;
}

/**
 * Whether asking again brings only news. A draft that is being written is not asked for again: with the revision of another
 * window in hand it would be saved over that window's text.
 */
export function mayBeAskedAgain({ queryKey, state }: Pick<Query, "queryKey" | "state">): boolean {
  return queryKey[0] !== DRAFTS || state.data === undefined;
}

/** Browsers refuse a larger request of a page that is being left. */
const KEEPALIVE_LENGTH_MAX = 60_000;

/** `keepalive` lets the request outlive the page that is just being left. */
export async function saveDraft(
  key: string,
  draft: Pick<StoredDraft, "content" | "revision">,
  { keepalive = false } = {},
): Promise<{ revision: number; updated_at: string }> {
  const body = JSON.stringify(draft);
  const outlives = keepalive && body.length < KEEPALIVE_LENGTH_MAX ? { keepalive } : {};
  const init = { method: "PUT", headers: { "content-type": "application/json" }, body, ...outlives };
  return (await askConsole(addressOf(key), init)) as { revision: number; updated_at: string };
}

export async function removeDraft(key: string): Promise<void> {
  await askConsole(addressOf(key), { method: "DELETE" });
}

/** Where a DraftKeeper keeps one draft. */
export function draftStore<Content>(key: string): DraftStore<Content> {
  return {
    save: (draft, keepalive) => saveDraft(key, draft, { keepalive }),
    remove: () => removeDraft(key),
    read: () => readDraft(key),
  };
}
