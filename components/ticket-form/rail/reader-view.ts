/** What the engineer will read, as pieces to draw: text as it is, and places where something is masked. Pure. */
import { findSensitive } from "@/lib/masking/find-sensitive";
import { maskFinding } from "@/lib/masking/mask-findings";

export type Piece = { text: string; isMasked: boolean };

export function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const finding of findSensitive(text)) {
    if (finding.start > from) pieces.push({ text: text.slice(from, finding.start), isMasked: false });
    pieces.push({ text: maskFinding(finding), isMasked: true });
    from = finding.end;
  }
  if (from < text.length) pieces.push({ text: text.slice(from), isMasked: false });
  return pieces;
}
