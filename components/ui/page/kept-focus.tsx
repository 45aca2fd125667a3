"use client";
/** Stands in the content whose focus it keeps, once the page is there. */
import { useCallback, useEffect, useRef } from "react";
import { useWhenIdle } from "../late/when-idle";

export function KeptFocus() {
  const mark = useRef<HTMLSpanElement>(null);
  const stop = useRef<() => void>(undefined);

  const begin = useCallback(async () => {
    const { keepFocusIn } = await import("./keep-focus");
    const content = mark.current?.parentElement;
    stop.current?.();
    if (content) stop.current = keepFocusIn(content);
  }, []);

  useWhenIdle(begin);
  useEffect(() => () => stop.current?.(), []);
  return <span ref={mark} hidden />;
}
