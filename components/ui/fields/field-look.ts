/** How every text-like field looks: 36 px, one visible edge, red when wrong. */
import { classNames } from "../class-names";

const BASE =
  "w-full rounded border bg-surface px-3 text-base text-ink transition-colors disabled:cursor-not-allowed " +
  "disabled:bg-hover disabled:text-ink-2 [&[readonly]]:bg-canvas focus-visible:outline-offset-0";

const EDGE = "border-edge hover:border-ink-3 focus-visible:border-accent aria-invalid:border-danger";

export function fieldLook(extra?: string): string {
  return classNames(BASE, EDGE, extra);
}
