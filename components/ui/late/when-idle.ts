"use client";
/** What can wait until the page stands and the browser has nothing better to do. What fails then is done when it is needed. */
import { useCallback, useEffect, useState } from "react";
import { onceIdle } from "@/lib/idle/once-idle";

/** `work` is one function for all drawings, such as one of a module. */
export function useWhenIdle(work: () => Promise<unknown>): void {
  useEffect(() => onceIdle(() => void work().catch(() => undefined)), [work]);
}

export function useIsIdle(): boolean {
  const [isIdle, setIdle] = useState(false);
  useWhenIdle(useCallback(async () => setIdle(true), []));
  return isIdle;
}
