/** Proving contacts on the wire (limits.md 7): need, send, check, list; and the account's switch that demands it. */
import { ApiError } from "@/lib/errors/api-error";
import { parseTimeZone } from "@/lib/format/time-zone";
import { parseWireLocal } from "@/lib/format/wire-time";
import { maskEmail, maskMobile } from "@/lib/masking/mask-contact";
import { appendAudit } from "../audit/audit";
import { routes, type Call } from "../http/call";
import { CONTACT_WAYS, requireContact, type ContactWay } from "./contact";
import { demandsProof, saveVerificationPolicy } from "./verification-policy";
import type { VerifiedContactRow } from "./verification-tables";
import { deleteVerified, findVerified, listVerified, placeOfContact } from "./verified-contact-store";
import { checkCode, sendCode } from "./verify";

const LIMIT_DEFAULT = 10;

/** Callers prove contacts for themselves alone. */
function requireSelf({ caller }: Call, customer_id: string | undefined, user_id: string | undefined): void {
  const isOther = (customer_id && customer_id !== caller.domain_id) || (user_id && user_id !== caller.user_id);
  if (isOther) throw new ApiError("OSM.01010002", { detail: "verification for someone else" });
}

function timeOf(text: string | undefined, timeZone: string): Date | undefined {
  if (text === undefined) return undefined;
  const zone = parseTimeZone(timeZone);
  const time = zone === undefined ? undefined : parseWireLocal(text, zone);
  if (time === undefined)
    throw new ApiError("OSM.0001", { field: "expired_time", reason: "must look like 2026-03-01 08:00:00" });
  return time;
}

async function viewContact({ keys, db }: Call, row: VerifiedContactRow) {
  const value = await keys.unseal(db, row.domain_id, placeOfContact(row.verified_id), row.contact_value);
  const contact_way: ContactWay = row.contact_way === CONTACT_WAYS.phone ? 0 : 1;
  return {
    contact_way,
    contact_value: contact_way === CONTACT_WAYS.phone ? maskMobile(value) : maskEmail(value),
    ...(row.area_code === null ? {} : { area_code: row.area_code }),
    verified_id: row.verified_id,
    expire_time: row.expire_time.toISOString(),
  };
}

export const verificationRoutes = routes({
  checkNeedVerify: async (call, { query }) => {
    const { caller, keys, db, at } = call;
    const contact = requireContact(query.contact_way, query.contact_value, query.area_code);
    const contact_hash = keys.hash(caller.domain_id, contact.same);
    const row = await findVerified(db, caller, { way: contact.way, contact_hash }, at);
    if (row !== undefined) return { need_verify_code: 0, expire_time: row.expire_time.toISOString() };
    return { need_verify_code: (await demandsProof(db, caller.domain_id)) ? 1 : 0 };
  },

  sendVerifyCodes: async (call, { body }) => {
    await sendCode(call, requireContact(body.contact_way, body.contact_value, body.area_code));
    return {};
  },

  checkVerifyCodes: async (call, { body }) => {
    requireSelf(call, body.customer_id, body.x_customer_id);
    const contact = requireContact(body.contact_way, body.contact_value, body.area_code);
    return { verified_id: await checkCode(call, contact, body.verify_code) };
  },

  listHasVerifiedContacts: async (call, { query }) => {
    const { caller, keys, at } = call;
    requireSelf(call, query.customer_id, query.sub_customer_id);
    const { contact_way, verified_id, contact_value, area_code } = query;
    const way = contact_way ?? (contact_value?.includes("@") === true ? CONTACT_WAYS.email : CONTACT_WAYS.phone);
    const contact = contact_value === undefined ? undefined : requireContact(way, contact_value, area_code);
    const filter = {
      contact_way,
      verified_id,
      area_code: contact === undefined ? area_code?.replace(/^\+|^0+/, "") : undefined,
      contact_hash: contact === undefined ? undefined : keys.hash(caller.domain_id, contact.same),
      valid_until: timeOf(query.expired_time, call.timeZone),
    };
    const page = { offset: query.offset ?? 0, limit: query.limit ?? LIMIT_DEFAULT, at };
    const { total, rows } = await listVerified(call.db, caller, filter, page);
    return { count: total, contact_list: await Promise.all(rows.map((row) => viewContact(call, row))) };
  },

  deleteVerifiedContact: async (call, { params }) => {
    await call.db.transaction(async (tx) => {
      if (!(await deleteVerified(tx, call.caller, params.verified_id)))
        throw new ApiError("OSM.01010001", { field: "verified_id", reason: "does not exist" });
      const event = { operation: "deleteContact", resource_type: "contact", resource_id: params.verified_id } as const;
      await appendAudit(tx, call, event);
    });
    return {};
  },

  showVerificationPolicy: async ({ db, caller }) => ({ is_demanded: await demandsProof(db, caller.domain_id) }),

  updateVerificationPolicy: async (call, { body }) => {
    const { caller } = call;
    if (!caller.is_account) throw new ApiError("OSM.01010002", { detail: "not the account itself" });
    await call.db.transaction(async (tx) => {
      await saveVerificationPolicy(tx, caller.domain_id, body.is_demanded);
      await appendAudit(tx, call, {
        operation: "switchVerification",
        resource_type: "contact",
        resource_id: "verification-policy",
      });
    });
    return {};
  },
});
