/** Agencies in SQL: made by whoever sets up a company, read by its people. */
import { asc, eq } from "drizzle-orm";
import type { Agency } from "@/lib/contract/ticket-shapes";
import type { Queryable } from "../db/database";
import { agencies } from "./agency-tables";

export async function insertAgency(db: Queryable, agency: typeof agencies.$inferInsert): Promise<void> {
  await db.insert(agencies).values(agency);
}

const DAY_MS = 24 * 60 * 60 * 1000;

function durationOf(from: Date, to: Date | null): string {
  return to === null ? "FOREVER" : String(Math.ceil((to.getTime() - from.getTime()) / DAY_MS));
}

/** `duration` is a number of days, or FOREVER, as IAM writes it. */
export async function listAgenciesOf(db: Queryable, domain_id: string): Promise<Agency[]> {
  const rows = await db.select().from(agencies).where(eq(agencies.domain_id, domain_id)).orderBy(asc(agencies.name));
  return rows.map((row) => ({
    id: row.agency_id,
    name: row.name,
    duration: durationOf(row.create_time, row.expire_time),
    trust_domain_id: row.trust_domain_id,
    trust_domain_name: row.trust_domain_name,
    create_time: row.create_time.toISOString(),
    ...(row.expire_time === null ? {} : { expire_time: row.expire_time.toISOString() }),
  }));
}
