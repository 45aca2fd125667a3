/** Private keys in PEM or PuTTY form. A block that lost its end or its beginning still counts, as far as key material goes. */
import type { Span } from "../finding";

const FRAME = /-----(BEGIN|END) (?:[A-Z0-9]{2,12} ){0,3}PRIVATE KEY(?: BLOCK)?-----|Private-Lines: \d{1,4}/g;
const BLOCK_LENGTH_MAX = 20_000;
const MATERIAL = /[A-Za-z0-9+/=]{16}/;
const HEADER_LINE = /(?:\s|\\[nr])*(?:Proc-Type|DEK-Info|Comment|Version): ?[^\n\\]{1,80}/y;
const MATERIAL_PIECE = /(?:\s|\\[nr]){0,8}([A-Za-z0-9+/=]{1,4096})/y;
const MATERIAL_BEFORE = /[A-Za-z0-9+/=\s]/;

type Frame = { start: number; end: number; opens: boolean };

export function findPrivateKeys(text: string): Span[] {
  const frames = [...text.matchAll(FRAME)].map((match): Frame => {
    return { start: match.index, end: match.index + match[0].length, opens: match[1] !== "END" };
  });
  const found: Span[] = [];
  let settledTo = 0;
  frames.forEach((frame, index) => {
    if (frame.start < settledTo) return;
    const span = frame.opens ? blockFrom(text, frame, frames[index + 1]) : blockUpTo(text, frame, settledTo);
    settledTo = span?.end ?? frame.end;
    if (span !== undefined) found.push(span);
  });
  return found;
}

function blockFrom(text: string, frame: Frame, next: Frame | undefined): Span | undefined {
  const isWhole = next !== undefined && !next.opens && next.end - frame.start <= BLOCK_LENGTH_MAX;
  const end = isWhole ? next.end : materialEnd(text, frame.end, next?.start ?? text.length);
  const body = text.slice(frame.end, isWhole ? next.start : end);
  return MATERIAL.test(body) ? { kind: "private_key", start: frame.start, end } : undefined;
}

/** Long pieces belong to the key; a short last piece does when it looks like key material rather than a word. */
function materialEnd(text: string, from: number, to: number): number {
  let end = from;
  for (;;) {
    HEADER_LINE.lastIndex = end;
    if (HEADER_LINE.test(text)) {
      end = HEADER_LINE.lastIndex;
      continue;
    }
    MATERIAL_PIECE.lastIndex = end;
    const piece = MATERIAL_PIECE.exec(text)?.[1];
    if (piece === undefined || MATERIAL_PIECE.lastIndex > to) return end;
    const isShort = piece.length < 16;
    if (isShort && !/[0-9+/=]|[a-z][A-Z]/.test(piece)) return end;
    end = MATERIAL_PIECE.lastIndex;
    if (isShort) return end;
  }
}

function blockUpTo(text: string, frame: Frame, settledTo: number): Span | undefined {
  let start = frame.start;
  while (start > settledTo && MATERIAL_BEFORE.test(text.charAt(start - 1))) start -= 1;
  const material = MATERIAL.exec(text.slice(start, frame.start));
  return material === null ? undefined : { kind: "private_key", start: start + material.index, end: frame.end };
}
