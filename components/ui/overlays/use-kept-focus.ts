"use client";
/** A pressed button may leave with the state or the row that it belonged to. The focus then stays near: in its row, else among what is left. */
import { useLayoutEffect, useRef, type FocusEvent } from "react";

const ROWS = "article, tr, li";

export function useKeptFocus<Group extends HTMLElement = HTMLDivElement>() {
  const group = useRef<Group>(null);
  const last = useRef<{ element: Element; row: Element | null }>(null);

  useLayoutEffect(() => {
    if (last.current === null || last.current.element.isConnected) return;
    const { row } = last.current;
    const place = row?.isConnected ? row : group.current;
    const focused = document.activeElement;
    /** It gives the focus back to nowhere when it closes. */
    if (focused?.closest("dialog")) return;
    last.current = null;
    if (focused === document.body) place?.querySelector<HTMLElement>("button, a")?.focus();
  });

  return {
    ref: group,
    onFocus: ({ target }: FocusEvent<HTMLElement>) => {
      if (target.closest("dialog") === null) last.current = { element: target, row: target.closest(ROWS) };
    },
    onBlur: ({ relatedTarget }: FocusEvent<HTMLElement>) => {
      if (relatedTarget !== null && relatedTarget.closest("dialog") === null) last.current = null;
    },
  };
}
