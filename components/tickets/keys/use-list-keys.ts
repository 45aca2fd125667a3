"use client";
/** j and k walk through the rows, x chooses one, Enter opens the link that has the focus; / searches, n begins a ticket, ? tells the keys. */
import { useEffect, useEffectEvent, type RefObject } from "react";
import { isForList, nextRow } from "./list-keys";

const ROW_LINK = "a[data-row-link]";

export interface ListKeyActions {
  onToggle: (incident_id: string) => void;
  onSearch: () => void;
  onNew: () => void;
  onHelp: () => void;
}

function currentRow(): HTMLElement | null {
  return document.activeElement?.closest<HTMLElement>("tr[data-ticket]") ?? null;
}

function walk(list: HTMLElement, step: number): void {
  const links = [...list.querySelectorAll<HTMLElement>(ROW_LINK)];
  const current = links.findIndex((link) => link.closest("tr") === currentRow());
  links[nextRow(current, step, links.length)]?.focus();
}

export function useListKeys(list: RefObject<HTMLElement | null>, actions: ListKeyActions): void {
  const moves: Record<string, () => void> = {
    j: () => list.current && walk(list.current, 1),
    k: () => list.current && walk(list.current, -1),
    x: () => {
      const incident_id = currentRow()?.dataset["ticket"];
      if (incident_id !== undefined) actions.onToggle(incident_id);
    },
    "/": actions.onSearch,
    n: actions.onNew,
    "?": actions.onHelp,
  };
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    const move = moves[event.key];
    if (move === undefined || !isForList(event)) return;
    event.preventDefault();
    event.stopPropagation();
    move();
  });
  /** In the capturing phase: on this page / leads to the list's own search, not to that of the top bar. */
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKeyDown(event);
    document.addEventListener("keydown", listen, true);
    return () => document.removeEventListener("keydown", listen, true);
  }, []);
}
