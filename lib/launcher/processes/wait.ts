/** Waiting for something that other processes do, by looking again and again. */
import { setTimeout as pause } from "node:timers/promises";

const LOOK_EVERY_MS = 40;

/** Whether it came true in time; `signal` gives up at once. */
export async function waitUntil(
  isTrue: () => boolean | Promise<boolean>,
  timeoutMs: number,
  signal?: AbortSignal,
): Promise<boolean> {
  const deadline = performance.now() + timeoutMs;
  while (!signal?.aborted) {
    if (await isTrue()) return true;
    if (performance.now() > deadline) return false;
    await pause(LOOK_EVERY_MS);
  }
  return false;
}
