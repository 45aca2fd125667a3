/** Moves the focus up or down among the tickets of the queue; from elsewhere it starts at the one that is open, or at the first. */
export function moveInQueue(step: 1 | -1): void {
  const rows = [...document.querySelectorAll<HTMLElement>("[data-queue-row]")];
  const focused = rows.indexOf(document.activeElement as HTMLElement);
  const open = rows.findIndex((row) => row.getAttribute("aria-current") === "page");
  const from = focused >= 0 ? focused : open;
  const next = from < 0 ? 0 : Math.min(rows.length - 1, Math.max(0, from + step));
  rows[next]?.focus();
}
