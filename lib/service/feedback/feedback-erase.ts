/** Who reported is forgotten with the user, and three months after the report: contacts and the files that prove an identity. What was reported stays, with its own proof. */
import { and, eq, isNotNull, lte, type SQL } from "drizzle-orm";
import { deleteAllBut } from "../attachments/attachment-store";
import { appendAudit } from "../audit/audit";
import { serviceActor } from "../audit/service-actor";
import type { Queryable, Transaction } from "../db/database";
import { oneByOne } from "../db/one-by-one";
import type { Owner } from "../iam/caller";
import { CONTACT_LIFE_MS } from "../verification/verify-code";
import { feedbacks } from "./feedback-tables";

const { domain_id, feedback_id, files, contacts, create_time } = feedbacks;

type Key = { domain_id: string; feedback_id: string };

async function erase(tx: Transaction, which: SQL | undefined): Promise<Key[]> {
  const erased = await tx
    .update(feedbacks)
    .set({ contacts: null })
    .where(and(which, isNotNull(contacts)))
    .returning({ domain_id, feedback_id, files });
  for (const row of erased)
    await deleteAllBut(tx, { domain_id: row.domain_id, incident_id: row.feedback_id }, row.files);
  return erased;
}

export async function forgetReporter(tx: Transaction, owner: Owner): Promise<void> {
  await erase(tx, and(eq(domain_id, owner.domain_id), eq(feedbacks.user_id, owner.user_id)));
}

/** Answers how many reports. */
export async function forgetOldReporters(db: Queryable, at: Date): Promise<number> {
  const isDue = and(isNotNull(contacts), lte(create_time, new Date(at.getTime() - CONTACT_LIFE_MS)));
  return oneByOne(
    (limit) => db.select({ domain_id, feedback_id }).from(feedbacks).where(isDue).limit(limit),
    (key) => eraseOne(db, key, at),
  );
}

async function eraseOne(db: Queryable, key: Key, at: Date): Promise<boolean> {
  return db.transaction(async (tx) => {
    const [erased] = await erase(tx, and(eq(domain_id, key.domain_id), eq(feedback_id, key.feedback_id)));
    if (erased === undefined) return false;
    const event = { operation: "purgePersonalData", resource_type: "feedback", resource_id: key.feedback_id } as const;
    await appendAudit(tx, serviceActor(key.domain_id, at), event);
    return true;
  });
}
