/** A table of dense rows. While new rows come the old ones stay, dimmed. On a phone pages show cards instead. */
import type { ComponentProps, ReactNode } from "react";
import { classNames } from "../class-names";

export interface TableProps {
  /** What the table lists; read aloud, not drawn. */
  caption: string;
  isBusy?: boolean;
  /** Header stays under the top bar while the page scrolls. */
  isHeaderSticky?: boolean;
  head: ReactNode;
  children: ReactNode;
  className?: string;
}

export function Table({ caption, isBusy = false, isHeaderSticky = true, head, children, className }: TableProps) {
  return (
    <div className={classNames("max-lg:overflow-x-auto", className)}>
      <table
        aria-busy={isBusy || undefined}
        data-sticky={isHeaderSticky}
        className="group/table w-full border-separate border-spacing-0 text-sm"
      >
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr>{head}</tr>
        </thead>
        <tbody className="transition-opacity group-aria-busy/table:opacity-50">{children}</tbody>
      </table>
    </div>
  );
}

const HEADER =
  "h-9 border-b border-line bg-surface px-3 text-start font-medium whitespace-nowrap text-ink-2 first:ps-4 last:pe-4 " +
  "lg:group-data-[sticky=true]/table:sticky lg:group-data-[sticky=true]/table:top-(--bar-height) z-10";

export function HeaderCell({ className, ...rest }: ComponentProps<"th">) {
  return <th scope="col" {...rest} className={classNames(HEADER, className)} />;
}

export interface RowProps extends ComponentProps<"tr"> {
  isSelected?: boolean;
}

export function Row({ isSelected = false, className, ...rest }: RowProps) {
  return (
    <tr
      {...rest}
      data-selected={isSelected || undefined}
      className={classNames("group/row hover:bg-hover data-selected:bg-accent-soft", className)}
    />
  );
}

const CELL = "h-10 border-b border-line px-3 py-1.5 first:ps-4 last:pe-4 group-last/row:border-b-0";

export interface CellProps extends ComponentProps<"td"> {
  isNumber?: boolean;
}

export function Cell({ isNumber = false, className, ...rest }: CellProps) {
  return <td {...rest} className={classNames(CELL, isNumber && "text-end", className)} />;
}
