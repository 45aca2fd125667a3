/** Whether the console answers this browser: from the browser's own knowledge and from requests that got no answer. */
type Listener = () => void;

const listeners = new Set<Listener>();
let isAnswering = true;

function tell(answering: boolean): void {
  if (isAnswering === answering) return;
  isAnswering = answering;
  for (const listener of listeners) listener();
}

export function noteAnswer(): void {
  tell(true);
}

export function noteNoAnswer(): void {
  tell(false);
}

export function isConnected(): boolean {
  return isAnswering && navigator.onLine;
}

/** For useSyncExternalStore. */
export function onConnectionChange(listener: Listener): () => void {
  listeners.add(listener);
  window.addEventListener("online", listener);
  window.addEventListener("offline", listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener("online", listener);
    window.removeEventListener("offline", listener);
  };
}
