/** Ctrl+C and its relatives, and the end of the parent. Under npm one Ctrl+C arrives twice within moments, so only a later second one means hurry. */
import type { Readable } from "node:stream";

const ONE_WISH_MS = 500;

export type StopSignals = { readonly stop: AbortSignal; readonly hurry: AbortSignal };

export function listenForStop(source: NodeJS.EventEmitter = process, now = () => performance.now()): StopSignals {
  const stop = new AbortController();
  const hurry = new AbortController();
  let since = 0;
  const onSignal = () => {
    if (!stop.signal.aborted) {
      since = now();
      stop.abort();
    } else if (now() - since > ONE_WISH_MS) hurry.abort();
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) source.on(signal, onSignal);
  return { stop: stop.signal, hurry: hurry.signal };
}

/** For tests and measurements: a parent that is gone, however it ended, has let go of our input. Tells it once. */
export function listenForParent(input: Readable, onGone: () => void): void {
  input.on("error", () => undefined);
  input.once("close", onGone);
  input.resume();
}
