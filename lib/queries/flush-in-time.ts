/** Saves a draft when its page is hidden or left, and tries again what failed when the reader comes back or signs in again. */
import type { DraftKeeper } from "./draft-keeper";
import { hasSessionEnded, onSessionChange } from "./session-end";

/** Returns what ends the watching, which saves once more. */
export function flushInTime(keeper: Pick<DraftKeeper<unknown>, "flush">): () => void {
  const onLeave = () => void keeper.flush(true);
  const onReturn = () => void keeper.flush();
  const onVisibility = () => (document.visibilityState === "hidden" ? onLeave() : onReturn());
  const stopListening = onSessionChange(() => !hasSessionEnded() && onReturn());
  document.addEventListener("visibilitychange", onVisibility);
  window.addEventListener("pagehide", onLeave);
  window.addEventListener("focus", onReturn);
  return () => {
    stopListening();
    document.removeEventListener("visibilitychange", onVisibility);
    window.removeEventListener("pagehide", onLeave);
    window.removeEventListener("focus", onReturn);
    void keeper.flush();
  };
}
