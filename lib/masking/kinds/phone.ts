/** Phone numbers: mobiles of the Chinese mainland, and numbers of any country that are written with their plus sign. */
import type { Span } from "../finding";

const MAINLAND = /(?<!\d)(?:(?:\+|00)?86[ -]?)?1[3-9]\d([ -]?)\d{4}\1\d{4}(?!\d)/g;
const INTERNATIONAL = /\+[1-9][\d ()-]{6,24}/g;
const BLOCKED_BEFORE = /(?:[A-Za-z0-9_.*•#+/=&?%@$\\]|[*•\d][ -]|[A-Za-z0-9]-)$/;
const BLOCKED_AFTER = /^(?:[A-Za-z0-9_*•%@]|[-/][A-Za-z0-9]|\.\d)/;
const NUMBER_OF_SOMETHING_ELSE =
  /(?:\b(?:order|ticket|case|incident|id|serial|invoice|tracking|transaction|port|code|pid|bytes?|offset|timestamp)(?:[ _-]?(?:no\.?|number|id|#))?|编号|单号|流水号|工单|订单|序列号|账号id|标识|时间戳)[ "']{0,2}[:=#是为]?[ "']{0,2}$/i;
const CHINESE_MOBILE = /^\+86[ -]?1/;
const LOOK_BACK = 32;

export function findPhones(text: string): Span[] {
  return [...findMainland(text), ...findInternational(text)];
}

function findMainland(text: string): Span[] {
  const found: Span[] = [];
  for (const match of text.matchAll(MAINLAND)) {
    const end = match.index + match[0].length;
    if (isPhone(text, match.index, end)) found.push({ kind: "phone", start: match.index, end });
  }
  return found;
}

function findInternational(text: string): Span[] {
  const found: Span[] = [];
  for (const match of text.matchAll(INTERNATIONAL)) {
    if (CHINESE_MOBILE.test(match[0])) continue;
    const length = numberLength(match[0]);
    const end = match.index + length;
    if (length > 0 && isPhone(text, match.index, end)) found.push({ kind: "phone", start: match.index, end });
  }
  return found;
}

/** How much of the run is one number of 8 to 15 digits in groups that people use; 0 when none of it is. */
function numberLength(run: string): number {
  let digits = 0;
  let length = 0;
  let shortGroups = 0;
  for (const group of run.matchAll(/[+ ()-]{0,3}(\d+)\)?/g)) {
    const size = group[1]?.length ?? 0;
    const isApart = group.index !== length || digits + size > 15;
    if (isApart) break;
    digits += size;
    length = group.index + group[0].length;
    if (size === 1 && group.index > 0) shortGroups += 1;
  }
  return digits >= 8 && shortGroups < 2 ? length : 0;
}

function isPhone(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - LOOK_BACK), start);
  if (BLOCKED_BEFORE.test(before.slice(-2)) && !/[=:][ "']?$/.test(before)) return false;
  if (BLOCKED_AFTER.test(text.slice(end, end + 3))) return false;
  return !NUMBER_OF_SOMETHING_ELSE.test(before);
}
