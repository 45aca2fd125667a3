/** Fills `{name}` of an operation's path; every value is percent-encoded, so no value can become a path of its own. */
import { ApiError } from "@/lib/errors/api-error";

export function fillPath(path: string, params: Record<string, unknown> = {}): string {
  return path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = params[name];
    if (value === undefined || value === "") throw new ApiError("OSM.0001", { field: name, reason: "is required" });
    const encoded = encodeURIComponent(String(value));
    return encoded === "." || encoded === ".." ? encoded.replaceAll(".", "%2E") : encoded;
  });
}
