/** The columns that a reader chose for lists of tickets. Not secret, so a cookie of this browser keeps them, and the server draws them at once. Pure. */
export const COLUMNS = ["state", "severity", "region", "submitter", "last_reply", "updated", "created", "age"] as const;
/** The lists of groups always show the group, too. */
export type Column = (typeof COLUMNS)[number] | "group";

/** Number and problem are always there. */
export const USUAL_COLUMNS: readonly Column[] = ["state", "severity", "last_reply", "updated", "created"];

export const COLUMNS_COOKIE = "ticket_columns";
const YEAR_SECONDS = 31_536_000;

/** Columns keep their order, whatever was chosen first. */
export function readColumns(cookie: string | undefined): readonly Column[] {
  if (cookie === undefined) return USUAL_COLUMNS;
  const wanted = cookie.split(".");
  return COLUMNS.filter((column) => wanted.includes(column));
}

export function columnsCookie(columns: readonly Column[]): string {
  const value = COLUMNS.filter((column) => columns.includes(column)).join(".");
  return `${COLUMNS_COOKIE}=${value}; path=/; max-age=${YEAR_SECONDS}; samesite=lax`;
}
