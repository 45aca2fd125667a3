/** Products the person asked about last, newest first. Kept on the server with their drafts, so it follows them to another browser. */
import { draftQuery, saveDraft, type StoredDraft } from "@/lib/queries/drafts";
import type { QueryClient } from "@tanstack/react-query";

export const RECENT_KEY = "recent-products";
export const RECENT_COUNT_MAX = 6;

export function readRecent(content: unknown): string[] {
  return Array.isArray(content) ? content.filter((id) => typeof id === "string").slice(0, RECENT_COUNT_MAX) : [];
}

export function withRecent(recent: readonly string[], product: string): string[] {
  return [product, ...recent.filter((id) => id !== product)].slice(0, RECENT_COUNT_MAX);
}

/** Remembering is a convenience: when it fails, or another window was quicker, nothing is said. */
export async function rememberProduct(client: QueryClient, product: string): Promise<void> {
  const query = draftQuery(RECENT_KEY);
  try {
    const stored: StoredDraft = await client.fetchQuery({ ...query, staleTime: 0 });
    const recent = readRecent(stored.content);
    if (recent[0] === product) return;
    const content = withRecent(recent, product);
    const saved = await saveDraft(RECENT_KEY, { content, revision: stored.revision });
    client.setQueryData(query.queryKey, { content, ...saved });
  } catch {
    await client.invalidateQueries({ queryKey: query.queryKey });
  }
}
