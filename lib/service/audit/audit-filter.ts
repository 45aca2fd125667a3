/** Which entries of a trail are asked for, in SQL: account first, newest first, older than the marker. */
import { and, desc, eq, gte, lt, lte, type SQL } from "drizzle-orm";
import type { AuditFilter } from "@/lib/contract/audit";
import type { Queryable } from "../db/database";
import { auditEntries } from "./audit-tables";

export type AuditRow = typeof auditEntries.$inferSelect;

const { domain_id, sequence, at, user_id, operation, resource_type, resource_id } = auditEntries;

function given<T>(value: T | undefined, condition: (value: T) => SQL): SQL | undefined {
  return value === undefined ? undefined : condition(value);
}

function conditions(filter: AuditFilter): (SQL | undefined)[] {
  return [
    given(filter.from, (from) => gte(at, new Date(from))),
    given(filter.to, (to) => lte(at, new Date(to))),
    given(filter.user_id, (id) => eq(user_id, id)),
    given(filter.operation, (name) => eq(operation, name)),
    given(filter.resource_type, (type) => eq(resource_type, type)),
    given(filter.resource_id, (id) => eq(resource_id, id)),
  ];
}

/** The entries of one account; `before` is the sequence of the last entry seen. */
export async function findAuditEntries(
  db: Queryable,
  domain: string,
  filter: AuditFilter,
  page: { before?: number | undefined; limit: number },
): Promise<AuditRow[]> {
  return db
    .select()
    .from(auditEntries)
    .where(
      and(
        eq(domain_id, domain),
        given(page.before, (before) => lt(sequence, before)),
        ...conditions(filter),
      ),
    )
    .orderBy(desc(sequence))
    .limit(page.limit);
}
