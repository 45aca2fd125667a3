/** Verifies the whole trail of one account after the other, each in one snapshot and in bounded memory. */
import { and, asc, eq, gt, sql } from "drizzle-orm";
import type { Database, Transaction } from "../../db/database";
import { auditEntries, auditHeads } from "../audit-tables";
import { atStart, faultAtEnd, step, type Fault, type Walk } from "./walk-chain";

const PAGE = 1_000;

export type Verdict = { domain_id: string; checked: number; first: number; last: number; hash: string; fault?: Fault };

/** Every account that has a head or an entry, also one without the other. */
export async function findNextAccount(db: Database, after: string): Promise<string | undefined> {
  const { rows } = await db.execute<{ next: string | null }>(sql`
    select least((select min(domain_id) from service.audit_heads where domain_id > ${after}),
      (select min(domain_id) from service.audit_entries where domain_id > ${after})) as next`);
  return rows[0]?.next ?? undefined;
}

async function* entriesOf(tx: Transaction, domain_id: string) {
  for (let after = -1; ;) {
    const rows = await tx
      .select()
      .from(auditEntries)
      .where(and(eq(auditEntries.domain_id, domain_id), gt(auditEntries.sequence, after)))
      .orderBy(asc(auditEntries.sequence))
      .limit(PAGE);
    yield* rows;
    const last = rows.at(-1);
    if (last === undefined || rows.length < PAGE) return;
    after = last.sequence;
  }
}

function verdictOf(domain_id: string, { checked, start, last }: Walk, fault?: Fault): Verdict {
  const found = {
    domain_id,
    checked,
    first: (start?.sequence ?? 0) + 1,
    last: last.sequence,
    hash: last.hash.toString("hex"),
  };
  return { ...found, ...(fault === undefined ? {} : { fault }) };
}

export async function verifyAccount(db: Database, domain_id: string): Promise<Verdict> {
  return db.transaction(
    async (tx) => {
      const [head] = await tx.select().from(auditHeads).where(eq(auditHeads.domain_id, domain_id));
      let walk = atStart();
      for await (const row of entriesOf(tx, domain_id)) {
        const next = step(walk, row);
        if ("sentence" in next) return verdictOf(domain_id, walk, next);
        walk = next;
      }
      return verdictOf(domain_id, walk, faultAtEnd(walk, head));
    },
    { isolationLevel: "repeatable read", accessMode: "read only" },
  );
}

export async function* verifyTrails(db: Database): AsyncGenerator<Verdict> {
  for (let domain_id = await findNextAccount(db, ""); domain_id !== undefined;) {
    yield await verifyAccount(db, domain_id);
    domain_id = await findNextAccount(db, domain_id);
  }
}
