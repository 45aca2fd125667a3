/** The failure of a page that is being asked for again: it stays on the screen until the page is there, instead of a skeleton. */
export type PageFailure = { code?: string; requestId?: string };

/** Longer than the server waits for a page. */
const STAYS_MS = 15_000;

let last: { path: string; at: number; failure: PageFailure } | undefined;

export function notePageFailure(path: string, failure: PageFailure): void {
  last = { path, at: Date.now(), failure };
}

export function failureBehind(path: string): PageFailure | undefined {
  return last?.path === path && Date.now() - last.at < STAYS_MS ? last.failure : undefined;
}
