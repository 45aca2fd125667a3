/** From which width on a column is shown, and where it stands on a card. Head and cells share it. */
import type { SortKey } from "../ticket-filter";
import type { Column } from "../columns/column-choice";

/** A cell of the row; on a card it has no box of its own. */
export const PART = "py-2.5 align-top max-lg:h-auto max-lg:!border-0 max-lg:!p-0";

export const COLUMN_WIDTHS: Record<Column, string> = {
  state: "",
  severity: "max-xl:hidden",
  region: "max-xl:hidden",
  submitter: "max-lg:hidden",
  last_reply: "",
  updated: "max-2xl:hidden",
  created: "",
  age: "max-lg:hidden",
  group: "max-xl:hidden",
};

export const COLUMN_CARDS: Record<Column, string> = {
  state: "max-lg:order-2",
  severity: "min-w-36 text-ink-2",
  region: "min-w-28 text-ink-2",
  submitter: "whitespace-nowrap text-ink-2",
  last_reply: "whitespace-nowrap max-lg:order-3",
  updated: "whitespace-nowrap text-ink-2",
  created: "whitespace-nowrap text-ink-2 max-lg:order-4 max-lg:col-span-2",
  age: "whitespace-nowrap text-ink-2",
  group: "whitespace-nowrap text-ink-2",
};

/** What a column's head sorts by. */
export const COLUMN_SORTS: Partial<Record<Column, SortKey>> = {
  state: "status",
  severity: "severity",
  last_reply: "last_reply_time",
  updated: "update_time",
  created: "create_time",
  age: "create_time",
};

/** The oldest ticket is the one that was created first. */
export const REVERSED_COLUMNS: readonly Column[] = ["age"];
