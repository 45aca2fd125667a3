/** The words of a message as a quotation in front of one's own: each line marked, long ones cut, and room left to answer below. Pure. */
const LINES_MAX = 8;
const LENGTH_MAX = 400;

export function quoteMessage(written: string, quoted: string): string {
  const short = quoted.length > LENGTH_MAX ? `${quoted.slice(0, LENGTH_MAX).trimEnd()}…` : quoted;
  const lines = short.trim().split(/\r?\n/);
  const shown = lines.length > LINES_MAX ? [...lines.slice(0, LINES_MAX), "…"] : lines;
  const quotation = shown.map((line) => `> ${line}`.trimEnd()).join("\n");
  const before = written.trimEnd();
  return `${before === "" ? "" : `${before}\n\n`}${quotation}\n\n`;
}
