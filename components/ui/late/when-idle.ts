"use client";
/** Does what can wait until the page stands and the browser has nothing better to do. What fails then is done when it is needed. */
import { useCallback, useEffect, useState } from "react";

/** Safari knows no idle time. */
const PAUSE_MS = 300;
/** A page that is never idle does it all the same. */
const LATEST_MS = 2000;

function onceIdle(work: () => void): () => void {
  if (typeof window.requestIdleCallback !== "function") {
    const timer = setTimeout(work, PAUSE_MS);
    return () => clearTimeout(timer);
  }
  const handle = window.requestIdleCallback(work, { timeout: LATEST_MS });
  return () => window.cancelIdleCallback(handle);
}

/** `work` is one function for all drawings, such as one of a module. */
export function useWhenIdle(work: () => Promise<unknown>): void {
  useEffect(() => {
    let forget = () => {};
    const wait = () => {
      forget = onceIdle(() => void work().catch(() => undefined));
    };
    if (document.readyState === "complete") wait();
    else window.addEventListener("load", wait, { once: true });
    return () => {
      window.removeEventListener("load", wait);
      forget();
    };
  }, [work]);
}

/** For `enabled` of what a page can show without at first: asked while React takes the page over, each such question would hold up what is pressed. */
export function useIsIdle(): boolean {
  const [isIdle, setIdle] = useState(false);
  useWhenIdle(useCallback(async () => setIdle(true), []));
  return isIdle;
}
