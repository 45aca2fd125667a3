/** An error as the log may have it. A failed statement carries every value that was sent with it; none of them may be written down. */
import { DrizzleQueryError } from "drizzle-orm/errors";

export type LoggedError = {
  name: string;
  message: string;
  code?: string;
  constraint?: string;
  query?: string;
  stack: string[];
};

function framesOf(error: Error): string[] {
  return (error.stack ?? "")
    .split("\n")
    .filter((line) => /^\s+at /.test(line))
    .map((line) => line.trim());
}

function codeOf(error: unknown): { code?: string } {
  const code = typeof error === "object" && error !== null && "code" in error ? error.code : undefined;
  return typeof code === "string" ? { code } : {};
}

/** PostgreSQL's own words may repeat a value, so of them only the code and the name of a constraint are kept. */
function causeOf(error: unknown): { code?: string; constraint?: string } {
  const constraint =
    typeof error === "object" && error !== null && "constraint" in error ? error.constraint : undefined;
  return { ...codeOf(error), ...(typeof constraint === "string" ? { constraint } : {}) };
}

export function withoutValues(error: unknown): LoggedError {
  if (!(error instanceof Error)) return { name: "thrown", message: typeof error, stack: [] };
  if (!(error instanceof DrizzleQueryError))
    return { name: error.name, message: error.message, ...codeOf(error), stack: framesOf(error) };
  const { query, cause } = error;
  return { name: "DrizzleQueryError", message: "a statement failed", ...causeOf(cause), query, stack: framesOf(error) };
}
