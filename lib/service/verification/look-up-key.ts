/** For the start: whether look-ups by contact still find what was written. After a rotation the key of look-ups is a line of its own, which a restored key file may lack. */
import { SealingError } from "@/lib/sealing/sealing-error";
import type { Queryable } from "../db/database";
import type { KeyRing } from "../privacy/key-ring";
import { CONTACT_WAYS, findContact } from "./contact";
import { verifiedContacts, type VerifiedContactRow } from "./verification-tables";
import { placeOfContact } from "./verified-contact-store";

/** So that one row that was tampered with does not stop the service. */
const LOOKED_AT = 5;

type Parts = { db: Queryable; keys: KeyRing };

/** Undefined for a value that does not open. */
async function isFound({ db, keys }: Parts, row: VerifiedContactRow): Promise<boolean | undefined> {
  const { domain_id, verified_id, contact_value, contact_hash, contact_way, area_code } = row;
  try {
    const value = await keys.unseal(db, domain_id, placeOfContact(verified_id), contact_value);
    const way = contact_way === CONTACT_WAYS.phone ? CONTACT_WAYS.phone : CONTACT_WAYS.email;
    const contact = findContact(way, value, area_code ?? undefined);
    return contact === undefined ? undefined : keys.hash(domain_id, contact.same).equals(contact_hash);
  } catch (error) {
    if (error instanceof SealingError) return undefined;
    throw error;
  }
}

/** Throws SealingError when none of the contacts looked at is found by its own value. */
export async function requireLookUpKeyOf(parts: Parts): Promise<void> {
  const rows = await parts.db.select().from(verifiedContacts).limit(LOOKED_AT);
  const found = await Promise.all(rows.map((row) => isFound(parts, row)));
  if (found.includes(true) || !found.includes(false)) return;
  throw new SealingError(
    "The key of look-ups is not the one that the contacts in the database were hashed with. Put the whole MASTER_KEY_FILE back, with its line `look-up`.",
  );
}
