/** Arrow keys go from link to link inside an area; Tab works as everywhere. */
import type { KeyboardEvent } from "react";

const STEPS: Record<string, number> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };

export function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  const step = STEPS[event.key];
  if (step === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
  const links = [...event.currentTarget.querySelectorAll<HTMLElement>("a[href]")];
  const place = links.findIndex((link) => link === document.activeElement);
  const next = place < 0 ? undefined : links[(place + step + links.length) % links.length];
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
}
