/** One contact written in several ways is one contact: how e-mail addresses and numbers are checked and compared. Pure. */
import { z } from "zod";
import { ApiError } from "@/lib/errors/api-error";

export const CONTACT_WAYS = { phone: 0, email: 1 } as const;
export type ContactWay = 0 | 1;

/** `same` is alike for alike contacts; `to` is how a message reaches it. */
export type ContactId = { way: ContactWay; value: string; area_code: string | undefined; same: string; to: string };

const NUMBER = /^[0-9 ()+-]{4,32}$/;
const AREA_CODE_DEFAULT = "86";

/** `86` for `+86`, `0086` and `86` alike. */
function areaCodeOf(text: string | undefined): string {
  const digits = (text ?? "").replace(/\D/g, "").replace(/^0+/, "");
  return digits === "" ? AREA_CODE_DEFAULT : digits;
}

function phoneOf(value: string, areaCode: string | undefined): ContactId | undefined {
  const digits = value.replace(/\D/g, "");
  if (!NUMBER.test(value) || digits.length < 4 || digits.length > 20) return undefined;
  const area_code = areaCodeOf(areaCode);
  const isInternational = /^\s*(\+|00)/.test(value);
  const whole = isInternational ? digits.replace(/^0+/, "") : `${area_code}${digits}`;
  return { way: CONTACT_WAYS.phone, value, area_code, same: `phone ${whole}`, to: `+${whole}` };
}

function emailOf(value: string): ContactId | undefined {
  if (!z.email().max(128).safeParse(value).success) return undefined;
  return { way: CONTACT_WAYS.email, value, area_code: undefined, same: `email ${value.toLowerCase()}`, to: value };
}

export function findContact(way: ContactWay, value: string, area_code?: string): ContactId | undefined {
  const trimmed = value.trim();
  return way === CONTACT_WAYS.phone ? phoneOf(trimmed, area_code) : emailOf(trimmed);
}

export function requireContact(way: ContactWay, value: string, area_code?: string): ContactId {
  const found = findContact(way, value, area_code);
  if (found !== undefined) return found;
  const reason = way === CONTACT_WAYS.phone ? "is no phone number" : "is no e-mail address";
  throw new ApiError("OSM.01010001", { field: "contact_value", reason });
}
