/** Rows of tickets that a written statement returned: PostgreSQL names the columns as our fields, only times come as text. */
import { getTableColumns, sql } from "drizzle-orm";
import { tickets, type TicketRow } from "./ticket-tables";

const COLUMNS = Object.values(getTableColumns(tickets));
const TIMES = COLUMNS.filter((column) => column.dataType === "date").map((column) => column.name);

/** All columns, for a statement whose table is called tickets. */
export const TICKET_COLUMNS = sql.raw(COLUMNS.map((column) => `"tickets"."${column.name}"`).join(", "));

/** A row as the driver gives it, with whatever else the statement selected. */
export type DriverRow<More> = More & { [column: string]: unknown };

export function fromDriver<More>(row: DriverRow<More>): TicketRow & More {
  const times = TIMES.map((name) => [name, row[name] === null ? null : new Date(String(row[name]))] as const);
  return { ...row, ...Object.fromEntries(times) } as TicketRow & More;
}
