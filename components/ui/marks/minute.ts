"use client";
/**
 * The current time, one step every half minute, shared by all relative times. The first drawing uses the server's now, in
 * the same steps: another time than the browser's would draw everything that tells one again, at once after the first.
 */
import { useNow } from "next-intl";
import { useSyncExternalStore } from "react";

const STEP_MS = 30_000;
const listeners = new Set<() => void>();
let timer: ReturnType<typeof setInterval> | undefined;

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  timer ??= setInterval(() => listeners.forEach((tell) => tell()), STEP_MS);
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    clearInterval(timer);
    timer = undefined;
  };
}

function stepOf(time: number): number {
  return Math.floor(time / STEP_MS) * STEP_MS;
}

const currentStep = () => stepOf(Date.now());

export function useMinute(): Date {
  const serverNow = useNow();
  return new Date(useSyncExternalStore(subscribe, currentStep, () => stepOf(serverNow.getTime())));
}
