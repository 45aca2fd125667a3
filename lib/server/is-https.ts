/** Whether the reader's browser speaks https with this console: the proxy before it says so, or `CONSOLE_URL` does. Next fills in `http` where no proxy said anything. */
import "server-only";
import { settings } from "./settings";

/** A year; other names of the host are not ours to promise for. */
export const HSTS = "max-age=31536000";

export function isHttps(headers: Headers): boolean {
  const told = headers.get("x-forwarded-proto")?.split(",")[0]?.trim();
  return told === "https" || settings().CONSOLE_URL?.startsWith("https:") === true;
}
