/** Contacts of a ticket that is submitted or changed: proofs that are given must be right, and are demanded only where the account says so. */
import { ApiError } from "@/lib/errors/api-error";
import type { Call } from "../http/call";
import { CONTACT_WAYS, findContact, type ContactId, type ContactWay } from "./contact";
import { findVerified, placeOfContact } from "./verified-contact-store";
import { demandsProof } from "./verification-policy";
import type { VerifiedContactRow } from "./verification-tables";
import { checkCode } from "./verify";

type Given = {
  remind_mobile?: string | undefined;
  remind_mail?: string | undefined;
  area_code?: string | undefined;
  verify_code?: string | undefined;
  phone_verified_id?: string | undefined;
  email_verified_id?: string | undefined;
};

export type ProvedContacts = {
  remind_mobile?: string;
  remind_mail?: string;
  area_code?: string;
  verified_ids: string[];
};

const FIELDS = { 0: "remind_mobile", 1: "remind_mail" } as const;

function notProved(way: ContactWay, reason: string): ApiError {
  return new ApiError("OSM.01010010", { field: FIELDS[way], reason });
}

type Wanted = {
  way: ContactWay;
  value: string | undefined;
  area_code: string | undefined;
  verified_id: string | undefined;
};

/** Clients know proved contacts only masked, so the id alone stands for the contact. */
async function takeVerified(call: Call, row: VerifiedContactRow): Promise<string> {
  return call.keys.unseal(call.db, row.domain_id, placeOfContact(row.verified_id), row.contact_value);
}

function contactOf({ way, value, area_code }: Wanted): ContactId | undefined {
  return value ? findContact(way, value, area_code) : undefined;
}

async function verifiedOf(call: Call, wanted: Wanted): Promise<VerifiedContactRow | undefined> {
  const { caller, keys, db, at } = call;
  const contact = contactOf(wanted);
  const contact_hash = contact === undefined ? undefined : keys.hash(caller.domain_id, contact.same);
  if (wanted.verified_id !== undefined) {
    const row = await findVerified(db, caller, { way: wanted.way, verified_id: wanted.verified_id }, at);
    const fits = row !== undefined && (!wanted.value || contact_hash?.equals(row.contact_hash) === true);
    if (!fits) throw notProved(wanted.way, "was not proved under this id, or too long ago");
    return row;
  }
  return contact_hash === undefined ? undefined : findVerified(db, caller, { way: wanted.way, contact_hash }, at);
}

/** One code proves one contact: the number where one is given that is not proved yet, else the address. */
async function useGivenCode(call: Call, code: string, wanted: Wanted[]): Promise<void> {
  for (const one of wanted) {
    const contact = contactOf(one);
    if (contact === undefined || (await verifiedOf(call, one)) !== undefined) continue;
    await checkCode(call, contact, code);
    return;
  }
}

export async function proveContacts(call: Call, given: Given): Promise<ProvedContacts> {
  const { area_code } = given;
  const wanted: Wanted[] = [
    { way: CONTACT_WAYS.phone, value: given.remind_mobile, area_code, verified_id: given.phone_verified_id },
    { way: CONTACT_WAYS.email, value: given.remind_mail, area_code, verified_id: given.email_verified_id },
  ];
  if (given.verify_code) await useGivenCode(call, given.verify_code, wanted);
  const isDemanded = await demandsProof(call.db, call.caller.domain_id);
  const proved: ProvedContacts = { verified_ids: [] };
  for (const one of wanted) {
    const row = await verifiedOf(call, one);
    if (row === undefined && one.value && isDemanded) throw notProved(one.way, "must be verified first");
    if (row === undefined) continue;
    proved.verified_ids.push(row.verified_id);
    if (one.value) continue;
    proved[FIELDS[one.way]] = await takeVerified(call, row);
    if (row.area_code !== null) proved.area_code = row.area_code;
  }
  return proved;
}
