/** Signatures: each user signs for themselves, once for a version. */
import { randomInt } from "node:crypto";
import { and, eq } from "drizzle-orm";
import type { Queryable, Transaction } from "../db/database";
import type { Owner } from "../iam/caller";
import type { AgreementInForce } from "./agreement";
import { agreementSignatures } from "./agreement-tables";

/** The number of a signature is a 32-bit integer on the wire. */
const RECORD_ID_END = 2 ** 31;

const isSignature = (owner: Owner, agreement: AgreementInForce) =>
  and(
    eq(agreementSignatures.domain_id, owner.domain_id),
    eq(agreementSignatures.user_id, owner.user_id),
    eq(agreementSignatures.agreement_id, String(agreement.id)),
    eq(agreementSignatures.version, agreement.version),
  );

export async function findSignature(
  db: Queryable,
  owner: Owner,
  agreement: AgreementInForce,
): Promise<number | undefined> {
  const [found] = await db
    .select({ record_id: agreementSignatures.record_id })
    .from(agreementSignatures)
    .where(isSignature(owner, agreement));
  return found === undefined ? undefined : Number(found.record_id);
}

export async function findSignTime(
  db: Queryable,
  owner: Owner,
  agreement: AgreementInForce,
): Promise<Date | undefined> {
  const [found] = await db
    .select({ sign_time: agreementSignatures.sign_time })
    .from(agreementSignatures)
    .where(isSignature(owner, agreement));
  return found?.sign_time;
}

/** False when it was signed before; then the first signature stands. */
export async function insertSignature(
  tx: Transaction,
  owner: Owner,
  agreement: AgreementInForce,
  at: Date,
): Promise<boolean> {
  const inserted = await tx
    .insert(agreementSignatures)
    .values({
      domain_id: owner.domain_id,
      user_id: owner.user_id,
      agreement_id: String(agreement.id),
      version: agreement.version,
      record_id: String(randomInt(1, RECORD_ID_END)),
      sign_time: at,
    })
    .onConflictDoNothing();
  return inserted.rowCount === 1;
}
