/** Tells an attended page from one that was left open: polling slows down, and the session does not count as used, while nobody is there. */

/** The header by which a page tells that it asked by itself, with nobody at it. */
export const NOBODY_THERE = "x-nobody-there";

/** Long enough to read an answer without touching anything. */
const IDLE_AFTER_MS = 120_000;
const SIGNS = ["pointerdown", "pointermove", "keydown", "scroll"] as const;

let lastSeenAt = Date.now();

export function isSomebodyThere(now = Date.now()): boolean {
  return now - lastSeenAt < IDLE_AFTER_MS;
}

/** Calls `onReturn` when somebody comes back after having been away. */
export function watchActivity(onReturn: () => void): () => void {
  lastSeenAt = Date.now();
  function note() {
    const wasAway = !isSomebodyThere();
    lastSeenAt = Date.now();
    if (wasAway) onReturn();
  }
  for (const sign of SIGNS) window.addEventListener(sign, note, { passive: true, capture: true });
  return () => {
    for (const sign of SIGNS) window.removeEventListener(sign, note, { capture: true });
  };
}
