/** Bank card numbers: 13 to 19 digits that begin like an issuer's and satisfy the Luhn sum, alone or in printed groups. */
import type { Span } from "../finding";

const CANDIDATE =
  /(?<!\d)(?=[2-689])(?:\d{4}([ -])\d{4}\1\d{4}\1\d{1,7}(?:\1\d{1,3})?|\d{4}([ -])\d{6}\2\d{4,5}|\d{6}([ -])\d{7,13}|\d{13,19})(?!\d)/g;
const ISSUERS: [beginning: RegExp, lengths: number[]][] = [
  [/^4/, [13, 16, 18, 19]],
  [/^(?:5[1-5]|222[1-9]|22[3-9]|2[3-6]|27[01]|2720)/, [16]],
  [/^3[47]/, [15]],
  [/^3(?:0[0-5]|[689])/, [14, 16]],
  [/^35(?:2[89]|[3-8])/, [16, 17, 18, 19]],
  [/^(?:60|6[2-5]|81)/, [16, 17, 18, 19]],
  [/^(?:50|5[6-9]|9)/, [16, 18, 19]],
];
const BLOCKED_BEFORE = /(?:[A-Za-z0-9_.+*•]|[*•][ -]|[A-Za-z0-9]-)$/;
const BLOCKED_AFTER = /^(?:[A-Za-z_*•]|[-.]\d|-[A-Za-z])/;

export function findCards(text: string): Span[] {
  const found: Span[] = [];
  const candidate = new RegExp(CANDIDATE);
  for (let match = candidate.exec(text); match !== null; match = candidate.exec(text)) {
    const end = candidate.lastIndex;
    if (standsAlone(text, match.index, end) && isCardNumber(match[0].replace(/\D/g, "")))
      found.push({ kind: "card", start: match.index, end });
    else candidate.lastIndex = match.index + (/^\d+/.exec(match[0])?.[0].length ?? 1);
  }
  return found;
}

function isCardNumber(digits: string): boolean {
  const isIssued = ISSUERS.some(([beginning, lengths]) => beginning.test(digits) && lengths.includes(digits.length));
  return isIssued && new Set(digits).size > 1 && satisfiesLuhn(digits);
}

function satisfiesLuhn(digits: string): boolean {
  const sum = [...digits].toReversed().reduce((total, digit, index) => {
    const doubled = Number(digit) * (index % 2 === 1 ? 2 : 1);
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return sum % 10 === 0;
}

function standsAlone(text: string, start: number, end: number): boolean {
  return (
    !BLOCKED_BEFORE.test(text.slice(Math.max(0, start - 2), start)) && !BLOCKED_AFTER.test(text.slice(end, end + 2))
  );
}
