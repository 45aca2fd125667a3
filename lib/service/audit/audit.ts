/** Appends to the audit trail inside the caller's transaction: who, what, on which resource, from where, with which outcome; never any content. */
import { createHash } from "node:crypto";
import { sql, type SQL } from "drizzle-orm";
import type { Transaction } from "../db/database";
import type { Call } from "../http/call";
import type { Caller } from "../iam/caller";
import type { auditEntries } from "./audit-tables";

export type AuditEvent = {
  operation: string;
  resource_type:
    | "case"
    | "authorization"
    | "attachment"
    | "label"
    | "user"
    | "group"
    | "audit"
    | "agreement"
    | "access_key"
    | "privilege"
    | "feedback"
    | "contact"
    | "diagnosis";
  resource_id: string;
  outcome?: "done" | "refused";
  /** Whose trail: the customer's account, which differs from the caller's when an engineer acts. */
  domain_id?: string;
};

export type AuditActor = Pick<Call, "sourceIp" | "requestId" | "at"> & {
  caller: Pick<Caller, "domain_id" | "user_id" | "user_name" | "assumed_by">;
};

const CHAIN_START = Buffer.alloc(32);

type Entry = Omit<typeof auditEntries.$inferSelect, "hash">;
type Fields = Omit<Entry, "sequence" | "previous_hash">;

/** The order of the fields is part of the format: a verifier must hash them alike. The sequence stands between the two halves. */
function halvesOf(entry: Fields): { before: string; after: string } {
  const { at, actor_domain_id, user_id, user_name, source_ip, request_id, operation } = entry;
  const { resource_type, resource_id, outcome } = entry;
  const who = [at.toISOString(), actor_domain_id, user_id, user_name, source_ip, request_id];
  const what = [operation, resource_type, resource_id, outcome];
  return {
    before: `${JSON.stringify([entry.domain_id]).slice(0, -1)},`,
    after: `,${JSON.stringify([...who, ...what]).slice(1)}`,
  };
}

/** What a verifier calculates; PostgreSQL makes the same hash when an entry is appended. */
export function hashEntry(entry: Entry): Buffer {
  const { before, after } = halvesOf(entry);
  return createHash("sha256").update(entry.previous_hash).update(`${before}${entry.sequence}${after}`).digest();
}

function fieldsOf(actor: AuditActor, event: AuditEvent): Fields {
  return {
    domain_id: event.domain_id ?? actor.caller.domain_id,
    at: actor.at,
    actor_domain_id: actor.caller.assumed_by ?? actor.caller.domain_id,
    user_id: actor.caller.user_id,
    user_name: actor.caller.user_name,
    source_ip: actor.sourceIp,
    request_id: actor.requestId,
    operation: event.operation,
    resource_type: event.resource_type,
    resource_id: event.resource_id,
    outcome: event.outcome ?? "done",
  };
}

/** Writes of one statement run in the order in which they name each other: `after` is a step before, written as `from step`. */
export function auditSteps(actor: AuditActor, event: AuditEvent, after: SQL = sql``): SQL {
  const entry = fieldsOf(actor, event);
  const halves = halvesOf(entry);
  const hashAfter = (previous: SQL, sequence: SQL) =>
    sql`sha256(${previous} || convert_to(${halves.before}::text || ${sequence} || ${halves.after}::text, 'UTF8'))`;
  return sql`
    audit_head as (
      insert into service.audit_heads as h (domain_id, sequence, hash, previous_hash)
      select ${entry.domain_id}, 1, ${hashAfter(sql`${CHAIN_START}::bytea`, sql`1`)}, ${CHAIN_START}::bytea ${after}
      on conflict (domain_id) do update set
        sequence = h.sequence + 1, hash = ${hashAfter(sql`h.hash`, sql`(h.sequence + 1)`)}, previous_hash = h.hash
      returning sequence, hash, previous_hash),
    audit_entry as (
      insert into service.audit_entries (domain_id, sequence, at, actor_domain_id, user_id, user_name, source_ip, request_id,
        operation, resource_type, resource_id, outcome, previous_hash, hash)
      select ${entry.domain_id}, sequence, ${entry.at.toISOString()}::timestamptz, ${entry.actor_domain_id}, ${entry.user_id},
        ${entry.user_name}, ${entry.source_ip}, ${entry.request_id}, ${entry.operation}, ${entry.resource_type},
        ${entry.resource_id}, ${entry.outcome}, previous_hash, hash from audit_head)`;
}

/**
 * One statement: the head moves on and the entry is linked to what it was. The head's row lock orders writers of one account;
 * append last in a transaction so that it is held briefly.
 */
export async function appendAudit(db: Transaction, actor: AuditActor, event: AuditEvent): Promise<void> {
  await db.execute(sql`with ${auditSteps(actor, event)} select`);
}
