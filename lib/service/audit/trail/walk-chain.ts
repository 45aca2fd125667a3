/** Walks a chain of entries from its oldest to its newest, one at a time, and stops at the first that does not fit. Pure. */
import { hashEntry } from "../audit";
import type { AuditRow } from "../audit-filter";
import { marksPurge, type Removed } from "./purge-mark";

export type Fault = { sequence: number; sentence: string };
export type Walk = { last: Removed; checked: number; start: Removed | undefined; isMarked: boolean };

export const atStart = (): Walk => ({
  last: { sequence: 0, hash: Buffer.alloc(32) },
  checked: 0,
  start: undefined,
  isMarked: false,
});

const fault = (sequence: number, sentence: string): Fault => ({ sequence, sentence });

/** The next step, or what is wrong with the entry. */
export function step(walk: Walk, row: AuditRow): Walk | Fault {
  const isFirst = walk.checked === 0;
  const start = isFirst ? { sequence: row.sequence - 1, hash: row.previous_hash } : walk.start;
  const before = isFirst && row.sequence > 1 ? { sequence: row.sequence - 1, hash: row.previous_hash } : walk.last;
  if (row.sequence !== before.sequence + 1) return fault(before.sequence + 1, "is missing");
  if (!hashEntry(row).equals(row.hash)) return fault(row.sequence, "was changed, or was written in another place");
  if (!row.previous_hash.equals(before.hash))
    return fault(row.sequence, `does not follow entry ${before.sequence}: one of the two was changed`);
  const isMarked = walk.isMarked || (start !== undefined && marksPurge(row, start));
  return { last: { sequence: row.sequence, hash: row.hash }, checked: walk.checked + 1, start, isMarked };
}

/** The head, kept apart, says what the newest entry must be; so a cut-off end is seen. */
export function faultAtEnd({ last, start, isMarked }: Walk, head: Removed | undefined): Fault | undefined {
  if (head === undefined) return fault(last.sequence, "is the newest, but the account's head is missing");
  if (head.sequence > last.sequence) return fault(last.sequence + 1, `is missing, and all up to ${head.sequence}`);
  if (head.sequence < last.sequence) return fault(head.sequence + 1, "stands behind the head: it was not appended");
  if (!head.hash.equals(last.hash)) return fault(last.sequence, "is not the one that the head names");
  if (start !== undefined && start.sequence > 0 && !isMarked)
    return fault(start.sequence, "and those before it are missing, and retention did not remove them");
  return undefined;
}
