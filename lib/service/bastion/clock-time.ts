/** How long something took, as `hours:minutes:seconds` (console.md 3.9). Pure. */
const two = (value: number) => String(value).padStart(2, "0");

export function clockTime(durationMs: number): string {
  const seconds = Math.max(0, Math.floor(durationMs / 1000));
  return `${two(Math.floor(seconds / 3600))}:${two(Math.floor((seconds % 3600) / 60))}:${two(seconds % 60)}`;
}
