/** Keeps the room of what is still loading. It is silent; the region that loads says so by aria-busy. */
import { classNames } from "../class-names";

export function Skeleton({ className = "h-4 w-full" }: { className?: string }) {
  return <span aria-hidden className={classNames("breathe block rounded-sm bg-line", className)} />;
}

const WIDTHS = ["w-11/12", "w-3/4", "w-5/6", "w-2/3"];

export function SkeletonLines({ lines = 3 }: { lines?: number }) {
  return (
    <span aria-hidden className="flex flex-col gap-2.5">
      {Array.from({ length: lines }, (_, line) => (
        <Skeleton key={line} className={classNames("h-4", WIDTHS[line % WIDTHS.length])} />
      ))}
    </span>
  );
}
