"use client";
/** j and k walk through the rows of a list, Enter then opens the link that has the focus. Keys typed into fields and menus are left alone. */
import { useEffect, type RefObject } from "react";

const ROW_LINK = "a[data-row-link]";
const ELSEWHERE = "input, textarea, select, [contenteditable=true], dialog[open], [role=menu], [popover]:popover-open";
const STEPS: Record<string, number> = { j: 1, k: -1 };

function isElsewhere(target: EventTarget | null): boolean {
  return (
    (target instanceof Element && target.closest(ELSEWHERE) !== null) || document.querySelector("dialog[open]") !== null
  );
}

/** Before the first row j leads to it; at either end the focus stays. */
export function nextRow(current: number, step: number, count: number): number {
  return current < 0 ? 0 : Math.min(Math.max(current + step, 0), count - 1);
}

export function useRowKeys(list: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      const step = STEPS[event.key];
      if (step === undefined || event.ctrlKey || event.metaKey || event.altKey || isElsewhere(event.target)) return;
      const links = [...(list.current?.querySelectorAll<HTMLElement>(ROW_LINK) ?? [])];
      if (links.length === 0) return;
      const row = document.activeElement?.closest("tr");
      const current = links.findIndex((link) => link.closest("tr") === row);
      event.preventDefault();
      links[nextRow(current, step, links.length)]?.focus();
    }
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [list]);
}
