/** What a search for sensitive data finds: where it stands in the text (UTF-16 positions) and what it is. */
export const FINDING_KINDS = [
  "private_key",
  "connection_string",
  "token",
  "access_key",
  "password",
  "card",
  "phone",
] as const;

export type FindingKind = (typeof FINDING_KINDS)[number];
export type Span = { kind: FindingKind; start: number; end: number };
export type Finding = Span & { value: string };

/** Sorted and apart from each other. Spans that overlap become one, under the kind that stands first in FINDING_KINDS. */
export function settleSpans(text: string, spans: Span[]): Finding[] {
  const settled: Span[] = [];
  for (const span of spans.toSorted((one, other) => one.start - other.start)) {
    const last = settled.at(-1);
    if (last === undefined || span.start >= last.end) settled.push({ ...span });
    else {
      last.end = Math.max(last.end, span.end);
      last.kind = graverKind(last.kind, span.kind);
    }
  }
  return settled.map((span) => ({ ...span, value: text.slice(span.start, span.end) }));
}

function graverKind(one: FindingKind, other: FindingKind): FindingKind {
  return FINDING_KINDS.indexOf(one) <= FINDING_KINDS.indexOf(other) ? one : other;
}
