/** The tickets of one export: a hundred at most, and their numbers within the length that the service takes (console.md 3.4). Pure. */
export const EXPORT_MAX = 100;
const LENGTH_MAX = 3400;

/** Whole numbers only: what does not fit is left out. */
export function exportedIds(ids: readonly string[]): string {
  let text = "";
  for (const id of ids.slice(0, EXPORT_MAX)) {
    const longer = text === "" ? id : `${text},${id}`;
    if (longer.length > LENGTH_MAX) break;
    text = longer;
  }
  return text;
}
