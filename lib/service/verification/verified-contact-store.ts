/** Contacts a person has proved, for three months (limits.md 7); found by keyed hash, shown masked. */
import { and, asc, count, desc, eq, gt, gte, inArray, type SQL } from "drizzle-orm";
import type { Queryable, Transaction } from "../db/database";
import type { Owner } from "../iam/caller";
import { newId } from "../iam/directory";
import type { KeyRing, Place } from "../privacy/key-ring";
import type { ContactId, ContactWay } from "./contact";
import { CONTACT_LIFE_MS } from "./verify-code";
import { ticketVerifiedContacts, verifiedContacts, type VerifiedContactRow } from "./verification-tables";

type Sealing = { db: Transaction; keys: KeyRing };

export const placeOfContact = (verified_id: string): Place => `verified_contacts.contact_value:${verified_id}`;

const isOf = ({ domain_id, user_id }: Owner) =>
  and(eq(verifiedContacts.domain_id, domain_id), eq(verifiedContacts.user_id, user_id));

/** Proving a contact again begins its three months anew, under the same id. */
export async function saveVerified(
  { db, keys }: Sealing,
  { domain_id, user_id }: Owner,
  contact: ContactId,
  at: Date,
): Promise<string> {
  const contact_hash = keys.hash(domain_id, contact.same);
  const proved = { verify_time: at, expire_time: new Date(at.getTime() + CONTACT_LIFE_MS) };
  const earlier = await db
    .update(verifiedContacts)
    .set(proved)
    .where(
      and(
        isOf({ domain_id, user_id }),
        eq(verifiedContacts.contact_way, contact.way),
        eq(verifiedContacts.contact_hash, contact_hash),
      ),
    )
    .returning({ verified_id: verifiedContacts.verified_id });
  if (earlier[0] !== undefined) return earlier[0].verified_id;
  const verified_id = newId();
  await db.insert(verifiedContacts).values({
    domain_id,
    user_id,
    verified_id,
    ...proved,
    contact_hash,
    contact_way: contact.way,
    contact_value: await keys.seal(db, domain_id, placeOfContact(verified_id), contact.value),
    area_code: contact.area_code ?? null,
  });
  return verified_id;
}

/** By the contact itself, or by the id an earlier answer gave for it; never one of another person, never an expired one. */
export async function findVerified(
  db: Queryable,
  owner: Owner,
  wanted: { way: ContactWay } & ({ contact_hash: Buffer } | { verified_id: string }),
  at: Date,
): Promise<VerifiedContactRow | undefined> {
  const which =
    "verified_id" in wanted
      ? eq(verifiedContacts.verified_id, wanted.verified_id)
      : eq(verifiedContacts.contact_hash, wanted.contact_hash);
  const [row] = await db
    .select()
    .from(verifiedContacts)
    .where(and(isOf(owner), eq(verifiedContacts.contact_way, wanted.way), which, gt(verifiedContacts.expire_time, at)));
  return row;
}

export type VerifiedFilter = {
  contact_way?: ContactWay | undefined;
  verified_id?: string | undefined;
  contact_hash?: Buffer | undefined;
  area_code?: string | undefined;
  /** Those that are valid until then at least. */
  valid_until?: Date | undefined;
};

const optional = (given: unknown, condition: () => SQL) => (given === undefined ? undefined : condition());

export async function listVerified(
  db: Queryable,
  owner: Owner,
  filter: VerifiedFilter,
  page: { offset: number; limit: number; at: Date },
): Promise<{ total: number; rows: VerifiedContactRow[] }> {
  const { contact_way, verified_id, contact_hash, area_code, valid_until } = filter;
  const where = and(
    isOf(owner),
    gt(verifiedContacts.expire_time, page.at),
    optional(contact_way, () => eq(verifiedContacts.contact_way, contact_way ?? 0)),
    optional(verified_id, () => eq(verifiedContacts.verified_id, verified_id ?? "")),
    optional(contact_hash, () => eq(verifiedContacts.contact_hash, contact_hash ?? Buffer.alloc(0))),
    optional(area_code, () => eq(verifiedContacts.area_code, area_code ?? "")),
    optional(valid_until, () => gte(verifiedContacts.expire_time, valid_until ?? page.at)),
  );
  const [total] = await db.select({ total: count() }).from(verifiedContacts).where(where);
  const rows = await db
    .select()
    .from(verifiedContacts)
    .where(where)
    .orderBy(desc(verifiedContacts.verify_time), desc(verifiedContacts.verified_id))
    .offset(page.offset)
    .limit(page.limit);
  return { total: total?.total ?? 0, rows };
}

/** False when the person has no such contact. Tickets forget that it was proved; what was entered on them stays. */
export async function deleteVerified(tx: Transaction, owner: Owner, verified_id: string): Promise<boolean> {
  const gone = await tx.delete(verifiedContacts).where(and(isOf(owner), eq(verifiedContacts.verified_id, verified_id)));
  return (gone.rowCount ?? 0) > 0;
}

/** Remembers that a ticket uses a proved contact, which goes with it; one that went meanwhile is left out. */
export async function useOnTicket(
  tx: Transaction,
  key: { domain_id: string; incident_id: string },
  verified_ids: readonly string[],
): Promise<void> {
  if (verified_ids.length === 0) return;
  const { domain_id, incident_id } = key;
  const held = await tx
    .select({ verified_id: verifiedContacts.verified_id })
    .from(verifiedContacts)
    .where(and(eq(verifiedContacts.domain_id, domain_id), inArray(verifiedContacts.verified_id, [...verified_ids])))
    .orderBy(asc(verifiedContacts.verified_id))
    .for("share");
  if (held.length === 0) return;
  await tx
    .insert(ticketVerifiedContacts)
    .values(held.map(({ verified_id }) => ({ domain_id, incident_id, verified_id })))
    .onConflictDoNothing();
}
