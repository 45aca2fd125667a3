/** The trail as CSV (RFC 4180) with a byte order mark, so that spreadsheets read it as UTF-8. No cell can be a formula. Pure. */
import type { AuditEntry } from "@/lib/contract/audit";
import { neutralised } from "../export/workbook";

const COLUMNS = [
  "sequence",
  "time",
  "user_name",
  "user_id",
  "actor",
  "source_ip",
  "operation",
  "resource_type",
  "resource_id",
  "outcome",
  "request_id",
] as const satisfies (keyof AuditEntry)[];

const quoted = (text: string) => `"${neutralised(text.toWellFormed()).replaceAll('"', '""')}"`;

export const CSV_HEAD = `\ufeff${COLUMNS.join(",")}\r\n`;

export function csvLine(entry: AuditEntry): string {
  return `${COLUMNS.map((column) => quoted(String(entry[column]))).join(",")}\r\n`;
}
