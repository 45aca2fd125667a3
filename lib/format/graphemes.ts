/** Text counted and cut in characters as people see them: an emoji or a letter with its accent is one and is never split. */
const segmenter = new Intl.Segmenter(undefined, { granularity: "grapheme" });

export function countGraphemes(text: string): number {
  return firstGraphemes(text, Number.POSITIVE_INFINITY).length;
}

/** At most `lengthMax` characters, the last of which is an ellipsis when something was left out. */
export function truncate(text: string, lengthMax: number): string {
  if (text.length <= lengthMax) return text;
  const seen = firstGraphemes(text, lengthMax + 1);
  if (seen.length <= lengthMax) return text;
  return lengthMax < 1
    ? ""
    : `${seen
        .slice(0, lengthMax - 1)
        .join("")
        .trimEnd()}…`;
}

/** Reads no further than it has to, so that a long text costs no more than a short one. */
export function firstGraphemes(text: string, count: number): string[] {
  const found: string[] = [];
  for (const { segment } of segmenter.segment(text)) {
    if (found.length >= count) break;
    found.push(segment);
  }
  return found;
}
