/** The account that a request is for: the caller's own, or one that X-Domain-Id names and that trusts the caller's by an agency. */
import { and, eq, gt, isNull, or } from "drizzle-orm";
import { ApiError } from "@/lib/errors/api-error";
import type { Queryable } from "../db/database";
import { agencies } from "../queries/agency-tables";
import type { Caller } from "./caller";
import { domains } from "./iam-tables";
import { listProjects } from "./user-store";

/** Both sides agree: the one gave the agency, the other took the right for itself. The right is to work on tickets, nothing else of the account. */
async function findAssumed(db: Queryable, caller: Caller, domain_id: string, at: Date): Promise<Caller | undefined> {
  if (!caller.is_account || !caller.privileges.includes("assumeCaseAll")) return undefined;
  const isInForce = or(isNull(agencies.expire_time), gt(agencies.expire_time, at));
  const [found] = await db
    .select({ domain_name: domains.name, support_plan: domains.support_plan })
    .from(agencies)
    .innerJoin(domains, and(eq(domains.domain_id, agencies.domain_id), eq(domains.is_provider, false)))
    .where(and(eq(agencies.domain_id, domain_id), eq(agencies.trust_domain_id, caller.domain_id), isInForce))
    .limit(1);
  if (found === undefined) return undefined;
  const nothing = { is_account: false, ticket_policy_on: true, memberships: [], privileges: [] };
  return { ...caller, ...found, ...nothing, domain_id, assumed_by: caller.domain_id };
}

/** An account that may not be named is refused like one that does not exist. */
export async function requireScope(db: Queryable, headers: Headers, caller: Caller, at: Date): Promise<Caller> {
  const domain_id = headers.get("x-domain-id") || caller.domain_id;
  const project_id = headers.get("x-project-id") || undefined;
  const scoped = domain_id === caller.domain_id ? caller : await findAssumed(db, caller, domain_id, at);
  const isOwnProject =
    project_id === undefined ||
    (scoped !== undefined && (await listProjects(db, domain_id)).some((one) => one.project_id === project_id));
  if (scoped === undefined || !isOwnProject) throw new ApiError("OSM.0003", { detail: "the scope of another account" });
  return scoped;
}

const TICKETS = /^\/v2\/servicerequest\/(cases|accessorys|config)(\/|$)/;

export function requireMayAssume(caller: Caller, path: string): void {
  if (caller.assumed_by !== undefined && !TICKETS.test(path))
    throw new ApiError("OSM.0003", { detail: "only tickets of another account" });
}
