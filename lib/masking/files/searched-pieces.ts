/**
 * Searches a long text in pieces that overlap, so that a file is never whole in memory and no secret hides in a seam.
 * The pieces that come out join to the text that went in.
 */
import { findSensitive } from "../find-sensitive";
import type { Finding } from "../finding";

/** `findings` stand at positions of `text`; `line` is the number of the piece's first line. */
export type SearchedPiece = { text: string; findings: Finding[]; line: number };

const CONTEXT_LENGTH = 512;
const OVERLAP_LENGTH = 8 * 1024;
const PENDING_MIN = 4 * OVERLAP_LENGTH;
const PENDING_MAX = 512 * 1024;

export async function* searchPieces(texts: AsyncIterable<string>): AsyncGenerator<SearchedPiece> {
  let context = "";
  let pending = "";
  let line = 1;
  for await (const text of texts) {
    pending += text;
    if (pending.length < PENDING_MIN) continue;
    const piece = search(context, pending, line, false);
    if (piece.text !== "") yield piece;
    line += countLines(piece.text);
    context = contextOf(context + piece.text);
    pending = pending.slice(piece.text.length);
  }
  if (pending !== "") yield search(context, pending, line, true);
}

function search(context: string, pending: string, line: number, isLast: boolean): SearchedPiece {
  const all = findSensitive(context + pending).map((finding) => shifted(finding, -context.length));
  const found = all.filter((finding) => finding.start >= 0);
  const settled = isLast ? pending.length : settledLength(pending, found);
  return { text: pending.slice(0, settled), findings: found.filter(({ end }) => end <= settled), line };
}

/** Up to a line's end well before the end of what is known, never through a finding that may still grow. */
function settledLength(pending: string, found: Finding[]): number {
  const latest = pending.length - OVERLAP_LENGTH;
  const lineEnd = pending.lastIndexOf("\n", latest) + 1;
  const cut = lineEnd > 0 ? lineEnd : pending.lastIndexOf(" ", latest) + 1 || latest;
  const across = found.find(({ start, end }) => start < cut && end > cut);
  if (across === undefined) return cut;
  return across.end < pending.length || pending.length > PENDING_MAX ? across.end : across.start;
}

function contextOf(text: string): string {
  const tail = text.slice(-CONTEXT_LENGTH);
  return tail.slice(tail.indexOf("\n", CONTEXT_LENGTH / 2) + 1);
}

function countLines(text: string): number {
  return text.split("\n").length - 1;
}

function shifted(finding: Finding, by: number): Finding {
  return { ...finding, start: finding.start + by, end: finding.end + by };
}
