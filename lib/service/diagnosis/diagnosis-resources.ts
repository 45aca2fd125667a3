/** The resources that a person may choose from. This service keeps no inventory of servers: it knows those they had diagnosed before. */
import { isIP } from "node:net";
import { and, desc, eq, sql } from "drizzle-orm";
import type { DiagnoseResource } from "@/lib/contract/diagnosis";
import type { Queryable } from "../db/database";
import { diagnoses } from "./diagnosis-tables";

const RESOURCES_MAX = 100;

type Owner = { domain_id: string; user_id: string };

function viewResource({ domain_id, user_id }: Owner, eip: string): DiagnoseResource {
  const version = isIP(eip);
  return {
    id: eip,
    name: eip,
    ...(version === 4 ? { accessIPv4: eip } : {}),
    ...(version === 6 ? { accessIPv6: eip } : {}),
    tenantId: domain_id,
    userId: user_id,
  };
}

/** Each once, the latest first. */
export async function listResources(
  db: Queryable,
  owner: Owner,
  region_id: string | undefined,
): Promise<DiagnoseResource[]> {
  const eip = sql<string>`${diagnoses.target} ->> 'eip'`;
  const rows = await db
    .select({ eip })
    .from(diagnoses)
    .where(
      and(
        eq(diagnoses.domain_id, owner.domain_id),
        eq(diagnoses.user_id, owner.user_id),
        region_id === undefined ? undefined : eq(diagnoses.region_id, region_id),
        sql`${eip} is not null`,
      ),
    )
    .groupBy(eip)
    .orderBy(desc(sql`max(${diagnoses.job_id})`))
    .limit(RESOURCES_MAX);
  return rows.map((row) => viewResource(owner, row.eip));
}
