/** The rules of verification codes (limits.md 7). Pure but for chance: six digits, five minutes, five tries, a minute between sends. */
import { randomInt, randomUUID } from "node:crypto";
import type { WireLanguage } from "@/lib/contract/languages";
import { VERIFY_CODE_SEND_SECONDS, VERIFY_CODE_TRIES_MAX } from "@/lib/contract/verify-code-limits";
import { LIMITS } from "../catalogue/catalogue";
import type { Notice } from "../notifications/notifier";
import { CONTACT_WAYS, type ContactId } from "./contact";

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;

export const CODE_LIFE_MS = 5 * MINUTE_MS;
export const CODE_TRIES_MAX = VERIFY_CODE_TRIES_MAX;
export const SEND_INTERVAL_MS = VERIFY_CODE_SEND_SECONDS * 1000;
/** Of one person, within a day: to one contact, and to how many contacts. Nobody floods others with messages. */
export const SENDS_A_DAY_MAX = 10;
export const CONTACTS_A_DAY_MAX = 10;
export const SEND_DAY_MS = DAY_MS;
export const CONTACT_LIFE_MS = LIMITS.verified_contact_valid_days * DAY_MS;

export function createCode(): string {
  return String(randomInt(1_000_000)).padStart(LIMITS.verify_code_length, "0");
}

const TEXTS: Record<WireLanguage, { subject: string; text: (code: string) => string }> = {
  "en-us": {
    subject: "Your verification code",
    text: (code) =>
      `Your verification code for the service tickets is ${code}. It is valid for 5 minutes. Do not pass it on.`,
  },
  "zh-cn": { subject: "您的验证码", text: (code) => `您的工单验证码为 ${code}，5分钟内有效。请勿告知他人。` },
};

export function noticeOf(contact: ContactId, code: string, language: WireLanguage): Notice {
  const { subject, text } = TEXTS[language];
  const way = contact.way === CONTACT_WAYS.phone ? "sms" : "email";
  return {
    kind: "verify_code",
    id: randomUUID().replaceAll("-", ""),
    way,
    to: contact.to,
    language,
    subject,
    text: text(code),
  };
}
