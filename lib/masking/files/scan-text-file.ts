/** Searches a text file before it is sent: where something sensitive stands, shown masked with a few words around it. */
import type { Finding, FindingKind } from "../finding";
import { maskFinding, maskFindings } from "../mask-findings";
import { BinaryContentError, decodeText } from "./decode-text";
import { searchPieces, type SearchedPiece } from "./searched-pieces";
import { isTextFileName, piecesOf, type ByteSource } from "./text-file";

export type FileFinding = { kind: FindingKind; line: number; excerpt: string };

/** `isText` false: not searched. `isComplete` false: there may be more than the findings told. */
export type FileScan = { isText: boolean; isComplete: boolean; findings: FileFinding[] };

const NOT_TEXT: FileScan = { isText: false, isComplete: true, findings: [] };
const FINDINGS_MAX = 20;
const AROUND_LENGTH = 40;

/** Stops reading after `findingsMax` findings. Never throws for content; a failing source fails the scan. */
export async function scanTextFile(source: ByteSource, name: string, findingsMax = FINDINGS_MAX): Promise<FileScan> {
  if (!isTextFileName(name)) return NOT_TEXT;
  const findings: FileFinding[] = [];
  try {
    for await (const piece of searchPieces(decodeText(piecesOf(source)))) {
      findings.push(...describe(piece).slice(0, findingsMax + 1 - findings.length));
      if (findings.length > findingsMax)
        return { isText: true, isComplete: false, findings: findings.slice(0, findingsMax) };
    }
  } catch (error) {
    if (error instanceof BinaryContentError) return NOT_TEXT;
    throw error;
  }
  return { isText: true, isComplete: true, findings };
}

function describe(piece: SearchedPiece): FileFinding[] {
  let line = piece.line;
  let from = 0;
  return piece.findings.map((finding) => {
    line += piece.text.slice(from, finding.start).split("\n").length - 1;
    from = finding.start;
    return { kind: finding.kind, line, excerpt: excerptOf(piece, finding) };
  });
}

/** The finding's own line, a few words to either side; whatever else was found on it is masked, too. */
function excerptOf({ text, findings }: SearchedPiece, finding: Finding): string {
  const lineStart = Math.max(text.lastIndexOf("\n", finding.start - 1) + 1, finding.start - AROUND_LENGTH);
  const newline = text.indexOf("\n", finding.end);
  const lineEnd = Math.min(newline < 0 ? text.length : newline, finding.end + AROUND_LENGTH);
  const before = maskedPart(text, findings, lineStart, finding.start);
  const after = maskedPart(text, findings, finding.end, lineEnd);
  return (before + maskFinding(finding) + after).trim();
}

function maskedPart(text: string, findings: Finding[], from: number, to: number): string {
  const within = findings.filter(({ start, end }) => end > from && start < to);
  const start = Math.min(from, within[0]?.start ?? from);
  const end = Math.max(to, within.at(-1)?.end ?? to);
  const moved = within.map((finding) => ({ ...finding, start: finding.start - start, end: finding.end - start }));
  return maskFindings(text.slice(start, end), moved);
}
