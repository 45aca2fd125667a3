"use client";
/** The current time, one step every half minute, shared by all relative times. The first drawing uses the server's now. */
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

function currentStep(): number {
  return Math.floor(Date.now() / STEP_MS) * STEP_MS;
}

export function useMinute(): Date {
  const serverNow = useNow();
  return new Date(useSyncExternalStore(subscribe, currentStep, () => serverNow.getTime()));
}
