/** Says that a summary opens and closes: for a `<summary className={SUMMARY_LOOK}>` inside a `<details className="group">`. */
import { ChevronRight } from "lucide-react";

/** Beside the mark the browser's own is not drawn. */
export const SUMMARY_LOOK = "flex list-none items-center gap-2 [&::-webkit-details-marker]:hidden";

export function DisclosureMark() {
  return <ChevronRight aria-hidden className="size-4 shrink-0 text-ink-3 transition-transform group-open:rotate-90" />;
}
