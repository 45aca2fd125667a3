"use client";
/** A pressed button may leave with the state that it belonged to. The focus then stays among what can be done now. */
import { useLayoutEffect, useRef, type FocusEvent } from "react";

export function useKeptFocus() {
  const group = useRef<HTMLDivElement>(null);
  const last = useRef<Element>(null);

  useLayoutEffect(() => {
    const isGone = last.current !== null && !last.current.isConnected;
    if (isGone && document.activeElement === document.body)
      group.current?.querySelector<HTMLElement>("button, a")?.focus();
    if (isGone) last.current = null;
  });

  return {
    ref: group,
    onFocus: ({ target }: FocusEvent<HTMLElement>) => {
      last.current = target;
    },
    onBlur: ({ relatedTarget }: FocusEvent<HTMLElement>) => {
      if (relatedTarget !== null && relatedTarget.closest("dialog") === null) last.current = null;
    },
  };
}
