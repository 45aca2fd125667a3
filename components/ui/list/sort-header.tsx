/** A column's head that sorts when pressed. The direction is said by aria-sort and drawn as an arrow. */
import { ArrowDown, ArrowUp, ArrowUpDown } from "lucide-react";
import type { ReactNode } from "react";
import { HeaderCell } from "./table";

export type SortDirection = "ascending" | "descending";

export interface SortHeaderProps {
  children: ReactNode;
  /** Absent when the list is sorted by another column. */
  direction?: SortDirection;
  onSort: (direction: SortDirection) => void;
  className?: string;
}

const SIGNS = { ascending: ArrowUp, descending: ArrowDown, none: ArrowUpDown };

export function SortHeader({ children, direction, onSort, className }: SortHeaderProps) {
  const Sign = SIGNS[direction ?? "none"];
  return (
    <HeaderCell aria-sort={direction ?? "none"} className={className}>
      <button
        type="button"
        onClick={() => onSort(direction === "descending" ? "ascending" : "descending")}
        className="group/sort -mx-1.5 inline-flex h-7 items-center gap-1 rounded-sm px-1.5 font-medium hover:bg-hover hover:text-ink"
      >
        {children}
        <Sign
          aria-hidden
          className={`size-3.5 ${direction ? "text-accent" : "text-ink-3 opacity-0 group-hover/sort:opacity-100 group-focus-visible/sort:opacity-100"}`}
        />
      </button>
    </HeaderCell>
  );
}
