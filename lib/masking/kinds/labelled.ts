/** Secrets that a label announces: finds the labels of a rule and asks the rule whether what follows is a secret. */
import type { FindingKind, Span } from "../finding";
import { readLabelledValue, type LabelledValue } from "./labelled-value";

export type LabelRule = {
  kind: FindingKind;
  /** Global and case-insensitive. */
  label: RegExp;
  /** No secret of this rule is shorter. */
  lengthMin: number;
  isSecret: (read: LabelledValue, label: string) => boolean;
};

const REST_OF_RUN = /[^\s"'`<>&,;•\u0080-\uffff]*/y;
const SECOND_OF_PAIR = /[ \t]{0,2}\/[ \t]{0,2}([!-~]{4,256})/y;

export function findLabelled(text: string, rule: LabelRule): Span[] {
  const found: Span[] = [];
  const label = new RegExp(rule.label);
  for (let match = label.exec(text); match !== null; match = label.exec(text)) {
    const read = readLabelledValue(text, label.lastIndex, rule.lengthMin);
    if (read === undefined || !rule.isSecret(read, match[0])) continue;
    const end = wholeEnd(text, read);
    found.push({ kind: rule.kind, start: read.start, end });
    label.lastIndex = end;
  }
  return found;
}

/** A value longer than what was read, and the password after the slash in "root / secret", belong to it. */
function wholeEnd(text: string, read: LabelledValue): number {
  if (read.isQuoted) return read.end;
  if (read.isCut) {
    REST_OF_RUN.lastIndex = read.end;
    return REST_OF_RUN.test(text) ? REST_OF_RUN.lastIndex : read.end;
  }
  SECOND_OF_PAIR.lastIndex = read.end;
  const second = SECOND_OF_PAIR.exec(text)?.[1];
  if (second === undefined || !/\d/.test(second)) return read.end;
  return SECOND_OF_PAIR.lastIndex - (/[.,;:)\]]*$/.exec(second)?.[0].length ?? 0);
}
