/** Passwords that a text gives away, in English and Chinese: after a colon, after "is", or right after the word. */
import type { Span } from "../finding";
import { findLabelled, type LabelRule } from "./labelled";
import type { LabelledValue } from "./labelled-value";
import { isPlaceholder } from "./placeholder";
import {
  isHarmless,
  isMail,
  isMixed,
  isNumber,
  isProductVersion,
  isResourceName,
  isTicketNumber,
  isUuid,
  isWord,
} from "./value-shape";

const LABEL = /pass(?:words?|wd|phrase|code|wort)|pwd|(?<![a-z])pass(?=["' \t]{0,2}[:=])|密[码碼]|口令/gi;
const COMMON = /^(?:admin|root|secret|changeme|letmein|qwerty|welcome|hunter|iloveyou|password|toor|guest|sysadmin)$/i;
const ORDINARY = new Set(
  (
    "incorrect wrong invalid error errors failed fails failure fail expired expires expiration reset resetting required missing rejected denied " +
    "changed change correct ok okay yes no not none forgotten forgot forget lost unknown is are was does do did can cannot could can't don't " +
    "doesn't isn't won't will would should must may might and or but the my your our their his her a an i we it this that these they you he " +
    "she there too very weak strong login logon signin sign rotation policy rule rules length field page prompt authentication auth encrypted " +
    "hidden protected see same as please above below attached provided sent later blank secure private confidential optional default " +
    "disabled enabled locked unlocked ignored unchanged updated verified set unset how what when where why who which whether if after before " +
    "at least only about with without in on for from to of contact call using use used enter entered input type typed try tried keep keeps " +
    "password passwords username user account help need needs unable asking asked correctly never always still already now again also just " +
    "accepted works working work manager box column value check checked verification access key keyboard characters case based free less " +
    "recovery management settings option options issue issues problem problems question questions mismatch attempts attempt times"
  ).split(" "),
);
const MAY_FOLLOW_A_WORD = /^(?:and|for|user\w*|on|at|with|but|then|in|account|ip|port|thanks|when|login|host|root)\b/i;
const COUNTED =
  /^ ?(?:位|个|次|天|日|月|年|分|秒|小时|字符|字节|[%％]|(?:characters?|chars?|digits?|days?|times?|attempts?|minutes?|hours?|letters?|months?|years?)\b)/i;

const RULE: LabelRule = { kind: "password", label: LABEL, lengthMin: 1, isSecret: isPassword };

export function findPasswords(text: string): Span[] {
  return findLabelled(text, RULE);
}

function isPassword(read: LabelledValue, label: string): boolean {
  const { value, joint } = read;
  if (isPlaceholder(value) || isHarmless(value) || !/[A-Za-z0-9]/.test(value)) return false;
  if (isOrdinary(value) || COUNTED.test(read.rest)) return false;
  if (read.isQuoted && /\s/.test(value)) return joint !== "space" && isMixed(value);
  if (joint === "direct") return isAnnounced(read, label);
  if (read.isQuoted) return !isUuid(value);
  return isUnlikelyElse(read) && (joint === "is" ? value.length >= 4 : value.length >= 6);
}

function isOrdinary(value: string): boolean {
  return ORDINARY.has(value.toLowerCase().replace(/[!?.,;:()'"]+$|^[([]+/g, ""));
}

/** After a colon or an equals sign nearly everything is a password, except the words of a sentence that goes on. */
function isAnnounced(read: LabelledValue, label: string): boolean {
  const { value } = read;
  if (isNumber(value)) return value.length >= 4 || read.isQuoted;
  if (/^[\d.,/~-]+$/.test(value)) return value.length >= 6;
  if (value.toLowerCase() === label.toLowerCase()) return false;
  const word = value.replace(/^[([{<]+|[!?)\]}>]+$/g, "");
  return !isWord(word) || read.isQuoted || !continuesAsSentence(read.rest);
}

function continuesAsSentence(rest: string): boolean {
  const next = /^[ \t]+(?:["'(]?)([A-Za-z].*)/.exec(rest)?.[1];
  return next !== undefined && !MAY_FOLLOW_A_WORD.test(next) && !/^[\w-]+ ?[:=]/.test(next);
}

/** Without a colon only what can hardly be anything else counts. */
function isUnlikelyElse({ value, joint, rest }: LabelledValue): boolean {
  if (joint === "is" && COMMON.test(value.replace(/[!?]+$/, ""))) return !continuesAsSentence(rest);
  const isNamed =
    isMail(value) || isResourceName(value) || isTicketNumber(value) || isProductVersion(value) || isUuid(value);
  if (isNamed || /^[([{<]|^[0-9a-f]{16,}$|^[A-Za-z]+[:=]/.test(value)) return false;
  return isNumber(value) ? value.length <= 12 && !/^ ?[-./:]\d/.test(rest) : isMixed(value);
}
