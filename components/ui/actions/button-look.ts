/** How buttons look, for real buttons and for links that act like one. One primary button a page. */
import { classNames } from "../class-names";

export type ButtonLook = "primary" | "secondary" | "quiet" | "danger";
export type ButtonSize = "normal" | "small";

const BASE =
  "inline-flex shrink-0 select-none items-center justify-center gap-1.5 rounded border font-medium whitespace-nowrap " +
  "transition-colors disabled:cursor-not-allowed disabled:opacity-55 aria-disabled:cursor-progress touch-room";

const LOOKS: Record<ButtonLook, string> = {
  primary: "border-transparent bg-accent text-accent-ink not-disabled:hover:bg-accent-strong",
  secondary: "border-line-2 bg-surface text-ink not-disabled:hover:bg-hover",
  quiet: "border-transparent bg-transparent text-ink-2 not-disabled:hover:bg-hover not-disabled:hover:text-ink",
  danger: "border-transparent bg-danger text-danger-ink not-disabled:hover:bg-danger-strong",
};

const SIZES: Record<ButtonSize, string> = { normal: "h-9 px-3.5 text-base", small: "h-7 px-2.5 text-sm" };
const SQUARES: Record<ButtonSize, string> = { normal: "size-9", small: "size-7" };

export function buttonLook(look: ButtonLook, size: ButtonSize, isSquare = false, extra?: string): string {
  return classNames(BASE, LOOKS[look], isSquare ? SQUARES[size] : SIZES[size], extra);
}
