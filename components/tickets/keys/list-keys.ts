/** The keys of the list, and whether a key was meant for it: never one typed into a field, a menu or a dialog. */
export const LIST_KEYS = ["j", "k", "x", "Enter", "/", "n", "?"] as const;
export type ListKey = (typeof LIST_KEYS)[number];

const ELSEWHERE =
  "input:not([type=checkbox]), textarea, select, [contenteditable=true], dialog[open], [role=menu], [popover]:popover-open";

export function isForList(event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return false;
  const { target } = event;
  const isElsewhere = target instanceof Element && target.closest(ELSEWHERE) !== null;
  return !isElsewhere && document.querySelector("dialog[open]") === null;
}

/** Before the first row j leads to it; at either end the focus stays. */
export function nextRow(current: number, step: number, count: number): number {
  return current < 0 ? 0 : Math.min(Math.max(current + step, 0), count - 1);
}
