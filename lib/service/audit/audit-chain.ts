/** Checks the newest entries of a trail: each must hash to what stands beside it and follow the one before. Pure. */
import type { AuditChainAnswer } from "@/lib/contract/audit";
import { hashEntry } from "./audit";
import type { AuditRow } from "./audit-filter";

type Head = { sequence: number; hash: Buffer };

function fits(row: AuditRow, expected: Head): boolean {
  return row.sequence === expected.sequence && row.hash.equals(expected.hash) && hashEntry(row).equals(row.hash);
}

/** `rows` newest first. The head, kept apart, says what the newest entry must be; so a cut-off end is seen, too. */
export function checkChain(head: Head | undefined, rows: readonly AuditRow[]): AuditChainAnswer {
  if (head === undefined) return { is_intact: rows.length === 0, checked: 0 };
  let expected = head;
  let checked = 0;
  for (const row of rows) {
    if (!fits(row, expected)) break;
    checked += 1;
    expected = { sequence: row.sequence - 1, hash: row.previous_hash };
  }
  const [newest, oldest] = [rows[0], rows[checked - 1]];
  const is_intact = checked === rows.length && rows.length > 0;
  const range =
    newest === undefined || oldest === undefined
      ? {}
      : {
          from_sequence: oldest.sequence,
          to_sequence: newest.sequence,
          from_time: oldest.at.toISOString(),
          to_time: newest.at.toISOString(),
        };
  return { is_intact, checked, ...range, ...(is_intact ? {} : { broken_at: expected.sequence }) };
}
