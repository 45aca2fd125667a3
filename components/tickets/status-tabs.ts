/** The tabs above the list: what waits for the reader first, then all, then each state; each is a filter with its count. */
import type { StatusCount } from "@/lib/contract/ticket-shapes";
import { CUSTOMER_TURN_STATUSES } from "@/lib/contract/ticket-status";
import { SHOWN_STATUSES, type ShownStatus } from "./ticket-filter";

export type StatusTab = {
  key: "your_turn" | "all" | ShownStatus;
  status: readonly ShownStatus[];
  /** Absent while the counts are on their way. */
  count: number | undefined;
  isCurrent: boolean;
};

const YOUR_TURN = SHOWN_STATUSES.filter((status) => CUSTOMER_TURN_STATUSES.includes(status));

function isSame(one: readonly number[], other: readonly number[]): boolean {
  return one.length === other.length && one.every((status) => other.includes(status));
}

/** States that no ticket is in are left out, unless one is just being looked at. */
export function statusTabs(
  counts: readonly StatusCount[] | undefined,
  shown: readonly ShownStatus[],
): readonly StatusTab[] {
  const countOf = (statuses: readonly number[]) =>
    counts
      ?.filter(({ status }) => status !== undefined && statuses.includes(status))
      .reduce((sum, { count = 0 }) => sum + count, 0);
  const tab = (key: StatusTab["key"], status: readonly ShownStatus[]): StatusTab => ({
    key,
    status,
    count: countOf(status.length === 0 ? SHOWN_STATUSES : status),
    isCurrent: isSame(status, shown),
  });
  const states = SHOWN_STATUSES.map((status) => tab(status, [status]));
  return [
    tab("your_turn", YOUR_TURN),
    tab("all", []),
    ...states.filter(({ count, isCurrent }) => isCurrent || count === undefined || count > 0),
  ];
}
