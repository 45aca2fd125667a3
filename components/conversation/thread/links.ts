/** Finds web addresses in plain text. Only http and https become links; marks of the sentence around them stay outside. Pure. */
export type TextPart = { text: string; href?: string };

const ADDRESS = /https?:\/\/[^\s<>"'`\u3000-\u303f\uff00-\uffef]+/gi;
const CLOSING = /[.,;:!?'"*_~]+$/;
const BRACKETS: Record<string, string> = { ")": "(", "]": "[", "}": "{" };

/** A closing bracket belongs to the address only when it was opened in it. */
function trimmed(address: string): string {
  const bare = address.replace(CLOSING, "");
  const last = bare.at(-1) ?? "";
  const opening = BRACKETS[last];
  if (opening !== undefined && bare.split(last).length > bare.split(opening).length) return trimmed(bare.slice(0, -1));
  return bare;
}

function isAddress(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}

export function splitLinks(text: string): TextPart[] {
  const parts: TextPart[] = [];
  let from = 0;
  for (const match of text.matchAll(ADDRESS)) {
    const href = trimmed(match[0]);
    if (!isAddress(href)) continue;
    if (match.index > from) parts.push({ text: text.slice(from, match.index) });
    parts.push({ text: href, href });
    from = match.index + href.length;
  }
  if (from < text.length) parts.push({ text: text.slice(from) });
  return parts;
}
