/** Seals what customers enter and opens it again, each value bound to its own row. */
import type { Queryable } from "../db/database";
import type { KeyRing, Place } from "../privacy/key-ring";
import type { Entered } from "./authorization-grant";
import type { AuthorizationKey } from "./authorization-store";
import type { AuthorizationDetailRow, AuthorizationRow } from "./authorization-tables";

type Sealing = { db: Queryable; keys: KeyRing };

const enteredPlace = (authorization_id: string, detail_number: number): Place =>
  `authorization_details.entered:${authorization_id}/${detail_number}`;
const agencyPlace = (authorization_id: string): Place => `authorizations.agency_id:${authorization_id}`;

export async function sealEntered(
  { db, keys }: Sealing,
  { domain_id, authorization_id }: AuthorizationKey,
  detail_number: number,
  entered: Entered,
): Promise<Buffer> {
  return keys.seal(db, domain_id, enteredPlace(authorization_id, detail_number), JSON.stringify(entered));
}

/** Undefined where nothing was entered, or where it was erased. */
export async function openEntered(
  { db, keys }: Sealing,
  { domain_id, authorization_id, detail_number, entered }: AuthorizationDetailRow,
): Promise<Entered | undefined> {
  if (entered === null) return undefined;
  const text = await keys.unseal(db, domain_id, enteredPlace(authorization_id, detail_number), entered);
  return JSON.parse(text) as Entered;
}

export async function sealAgency(
  { db, keys }: Sealing,
  { domain_id, authorization_id }: AuthorizationKey,
  agency_id: string,
): Promise<Buffer> {
  return keys.seal(db, domain_id, agencyPlace(authorization_id), agency_id);
}

export async function openAgency({ db, keys }: Sealing, row: AuthorizationRow): Promise<string | undefined> {
  if (row.agency_id === null) return undefined;
  return keys.unseal(db, row.domain_id, agencyPlace(row.authorization_id), row.agency_id);
}
