/** Text counted and cut in characters as people see them: an emoji or a letter with its accent is one and is never split. */
let segmenter: Intl.Segmenter | undefined;

/** Each of these is a character of its own. The platform's tables, which take a slow phone 200 ms to load, are not asked for them. */
const PLAIN = /^[\x20-\x7e\u4e00-\u9fff]*$/;

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
  if (PLAIN.test(text.slice(0, count + 1))) return [...text.slice(0, count)];
  segmenter ??= new Intl.Segmenter(undefined, { granularity: "grapheme" });
  const found: string[] = [];
  for (const { segment } of segmenter.segment(text)) {
    if (found.length >= count) break;
    found.push(segment);
  }
  return found;
}
