/** The operation log of a ticket, newest first (limits.md 1.4). */
import { and, count, desc, eq, lt } from "drizzle-orm";
import { SERVICE_OPERATE_TYPE_MIN } from "@/lib/contract/operate-types";
import type { Queryable } from "../db/database";
import { ticketLogs } from "./ticket-tables";

type Wanted = { domain_id: string; incident_id: string; withServiceMoves: boolean; offset: number; limit: number };

export async function listLogs(db: Queryable, wanted: Wanted) {
  const where = and(
    eq(ticketLogs.domain_id, wanted.domain_id),
    eq(ticketLogs.incident_id, wanted.incident_id),
    wanted.withServiceMoves ? undefined : lt(ticketLogs.operate_type, SERVICE_OPERATE_TYPE_MIN),
  );
  const [total] = await db.select({ total: count() }).from(ticketLogs).where(where);
  const rows = await db
    .select()
    .from(ticketLogs)
    .where(where)
    .orderBy(desc(ticketLogs.log_number))
    .offset(wanted.offset)
    .limit(wanted.limit);
  return { total_count: total?.total ?? 0, rows };
}
