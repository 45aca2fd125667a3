/** Numbers of new tickets. They are taken before the transaction, which seals contacts for the ticket's place; a failure skips one. */
import { sql } from "drizzle-orm";
import type { Queryable } from "../db/database";

export async function nextTicketId(db: Queryable): Promise<string> {
  const found = await db.execute<{ number: string }>(sql`select nextval('service.ticket_numbers') as number`);
  return `TS-${found.rows[0]?.number ?? ""}`;
}
