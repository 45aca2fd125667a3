/** Whether a request that changes something was made by a page of this console (design.md 4). */
import { ApiError } from "@/lib/errors/api-error";

const READS = new Set(["GET", "HEAD"]);

function hostOf(origin: string): string | undefined {
  return URL.canParse(origin) ? new URL(origin).host : undefined;
}

/** A browser names the origin or the relation of the sites; a request that does neither was made by no page of ours. */
function isSameOrigin(headers: Headers): boolean {
  const site = headers.get("sec-fetch-site");
  if (site !== null && site !== "same-origin") return false;
  const origin = headers.get("origin");
  if (origin === null) return site === "same-origin";
  const hosts = [headers.get("x-forwarded-host"), headers.get("host")].filter((host) => host !== null);
  return hosts.includes(hostOf(origin) ?? "");
}

/** Throws CONSOLE.403. */
export function requireSameOrigin(request: Request): void {
  if (!READS.has(request.method) && !isSameOrigin(request.headers)) throw new ApiError("CONSOLE.403");
}
