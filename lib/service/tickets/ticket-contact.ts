/** Contacts of a ticket: sealed when stored, masked when shown. In clear only a copy's address comes back, to who gave it. */
import { z } from "zod";
import { maskEmail, maskMobile } from "@/lib/masking/mask-contact";
import { ApiError } from "@/lib/errors/api-error";
import { LIMITS } from "../catalogue/catalogue";
import type { Queryable } from "../db/database";
import type { KeyRing } from "../privacy/key-ring";
import type { TicketRow } from "./ticket-tables";

export type Contact = {
  remind_mail?: string | undefined;
  remind_mobile?: string | undefined;
  cc_email?: string | undefined;
};
type SealedContact = Pick<TicketRow, "remind_mail" | "remind_mobile" | "cc_email">;

const EMAIL_LENGTH_MAX = 128;

const FIELDS = ["remind_mail", "remind_mobile", "cc_email"] as const;
type Field = (typeof FIELDS)[number];

export const placeOfTicketContact = (incident_id: string, field: Field) => `tickets.${field}:${incident_id}` as const;

/** CC addresses come in the extension map as text, parted by commas or semicolons (limits.md 6); an empty text takes them all away. */
export function readCcEmails(extension_map: Record<string, unknown> | undefined): string | undefined {
  const given = extension_map?.["remindCCEmail"];
  if (given === undefined || given === "") return given;
  const addresses =
    typeof given === "string"
      ? given
          .split(/[,;]/)
          .map((one) => one.trim())
          .filter((one) => one !== "")
      : [];
  const isValid = addresses.every((one) => z.email().max(EMAIL_LENGTH_MAX).safeParse(one).success);
  if (addresses.length === 0 || addresses.length > LIMITS.cc_max_count || !isValid)
    throw new ApiError("OSM.01010008", { field: "extension_map.remindCCEmail" });
  return addresses.join(",");
}

type Whose = { keys: KeyRing; db: Queryable; domain_id: string; incident_id: string };

/** Only the fields that were given; an empty text clears a field. */
export async function sealContact(
  { keys, db, domain_id, incident_id }: Whose,
  contact: Contact,
): Promise<Partial<SealedContact>> {
  const sealed: Partial<SealedContact> = {};
  for (const field of FIELDS) {
    const text = contact[field];
    if (text === undefined) continue;
    sealed[field] = text === "" ? null : await keys.seal(db, domain_id, placeOfTicketContact(incident_id, field), text);
  }
  return sealed;
}

function masked(field: Field, text: string): string {
  if (field === "remind_mobile") return maskMobile(text);
  return text.split(",").map(maskEmail).join(",");
}

export async function maskedContact(keys: KeyRing, db: Queryable, ticket: TicketRow): Promise<Contact> {
  const shown: Contact = {};
  for (const field of FIELDS) {
    const sealed = ticket[field];
    if (sealed === null) continue;
    shown[field] = masked(
      field,
      await keys.unseal(db, ticket.domain_id, placeOfTicketContact(ticket.incident_id, field), sealed),
    );
  }
  return shown;
}

/** In clear, for who gave them alone. */
export async function openCcEmails(keys: KeyRing, db: Queryable, ticket: TicketRow): Promise<string | undefined> {
  const { domain_id, incident_id, cc_email } = ticket;
  return cc_email === null
    ? undefined
    : keys.unseal(db, domain_id, placeOfTicketContact(incident_id, "cc_email"), cc_email);
}
