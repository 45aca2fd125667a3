/** What is done with each finding of a text: moved to the confidential box, masked where it stands, or kept. Pure. */
import type { Finding, FindingKind } from "@/lib/masking/finding";
import { maskFinding, maskFindings, replaceFindings } from "@/lib/masking/mask-findings";
import { takeOut } from "@/lib/masking/take-out";

export type SensitiveAction = "move" | "mask" | "keep";

export type MoveWords = { marker: string; labelOf: (kind: FindingKind) => string };

export type Room = { movedLengthMax: number; textLengthMax?: number };

export type Cleared = {
  text: string;
  /** Lines for the confidential box; empty when nothing was moved. */
  moved: string;
};

/** Findings that were to be moved but have no room in the box. */
export function withoutRoom(
  text: string,
  findings: readonly Finding[],
  actions: readonly SensitiveAction[],
  words: MoveWords,
  room: Room,
): Finding[] {
  const moving = findings.filter((_, index) => actions[index] === "move");
  return takeOut(text, moving, { ...words, ...room }).left;
}

/** What had no room stays masked rather than being sent in clear. */
export function applyActions(
  text: string,
  findings: readonly Finding[],
  actions: readonly SensitiveAction[],
  words: MoveWords,
  room: Room,
): Cleared {
  const moving = findings.filter((_, index) => actions[index] === "move");
  const { moved, left } = takeOut(text, moving, { ...words, ...room });
  const changed = findings.filter((_, index) => actions[index] !== "keep");
  const isMoved = (finding: Finding) => moving.includes(finding) && !left.includes(finding);
  const replaced = replaceFindings(text, changed, (finding) =>
    isMoved(finding) ? words.marker : maskFinding(finding),
  );
  return { text: replaced, moved };
}

const AROUND_LENGTH = 36;

/** The finding masked, with a few words of its line; other findings nearby are masked, too. */
export function excerptOf(text: string, findings: readonly Finding[], finding: Finding): string {
  const before = maskFindings(
    text.slice(0, finding.start),
    findings.filter(({ end }) => end <= finding.start),
  );
  const later = findings.filter(({ start }) => start >= finding.end);
  const moved = later.map((one) => ({ ...one, start: one.start - finding.end, end: one.end - finding.end }));
  const after = maskFindings(text.slice(finding.end), moved);
  const front = before.slice(before.lastIndexOf("\n") + 1);
  const back = after.split("\n", 1)[0] ?? "";
  const opening = front.length > AROUND_LENGTH ? `…${front.slice(-AROUND_LENGTH)}` : front;
  const closing = back.length > AROUND_LENGTH ? `${back.slice(0, AROUND_LENGTH)}…` : back;
  return `${opening}${maskFinding(finding)}${closing}`.trim();
}
