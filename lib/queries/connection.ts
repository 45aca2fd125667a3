/** Whether the console answers this browser: from the browser's own knowledge and from requests that got no answer. */
import { createFlag } from "./flag";

/** Answers everybody, so it tells of the connection alone. */
export const HEALTH = "/api/health";

const answering = createFlag(true);

export function noteAnswer(): void {
  answering.set(true);
}

export function noteNoAnswer(): void {
  answering.set(false);
}

export function isConnected(): boolean {
  return answering.read() && navigator.onLine;
}

/** For useSyncExternalStore. */
export function onConnectionChange(listener: () => void): () => void {
  const stopListening = answering.subscribe(listener);
  window.addEventListener("online", listener);
  window.addEventListener("offline", listener);
  return () => {
    stopListening();
    window.removeEventListener("online", listener);
    window.removeEventListener("offline", listener);
  };
}
