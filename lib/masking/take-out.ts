/** Moves secrets out of a text into the confidential box, as lines "label: value", as far as both have room. */
import type { Finding, FindingKind } from "./finding";
import { replaceFindings } from "./mask-findings";

export type TakeOutOptions = {
  /** What stands in the secret's place, in the reader's language. */
  marker: string;
  /** The name of a kind, in the reader's language. */
  labelOf: (kind: FindingKind) => string;
  /** How many characters the lines may have together: the room left in the confidential box (400 when empty). */
  movedLengthMax: number;
  /** How many characters the text may have afterwards; a marker may be longer than the secret. */
  textLengthMax?: number;
};

export type TakenOut = {
  text: string;
  moved: string;
  /** Findings that had no room; they still stand in the text and have to be masked, kept or shortened. */
  left: Finding[];
};

/** A secret that stands in the text twice is moved as one line. */
export function takeOut(text: string, findings: readonly Finding[], options: TakeOutOptions): TakenOut {
  const lines: string[] = [];
  const taken: Finding[] = [];
  const left: Finding[] = [];
  let textLength = text.length;
  for (const finding of findings) {
    const line = `${options.labelOf(finding.kind)}: ${finding.value}`;
    const isNew = !lines.includes(line);
    const movedLength = [...lines, ...(isNew ? [line] : [])].join("\n").length;
    const lengthAfter = textLength - finding.value.length + options.marker.length;
    const fits =
      movedLength <= options.movedLengthMax && lengthAfter <= (options.textLengthMax ?? Number.POSITIVE_INFINITY);
    (fits ? taken : left).push(finding);
    if (!fits) continue;
    textLength = lengthAfter;
    if (isNew) lines.push(line);
  }
  return { text: replaceFindings(text, taken, () => options.marker), moved: lines.join("\n"), left };
}
