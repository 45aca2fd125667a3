/** Two parses, two culprits: parseInput blames the caller (400, names the field), parseAnswer the upstream (502). */
import type { z } from "zod";
import { ApiError } from "@/lib/errors/api-error";

const NUL = "\u0000";

/** The first field of `value` that holds a NUL character, which no store of text can keep; undefined when there is none. */
function fieldWithNul(value: unknown, path: string): string | undefined {
  if (typeof value === "string") return value.includes(NUL) ? path : undefined;
  if (typeof value !== "object" || value === null) return undefined;
  for (const [key, inner] of Object.entries(value)) {
    if (key.includes(NUL)) return path;
    const found = fieldWithNul(inner, path === "" ? key : `${path}.${key}`);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Throws OSM.0001 with the name of the first wrong field; the value itself is never repeated. */
export function parseInput<S extends z.ZodType>(schema: S, value: unknown): z.infer<S> {
  const nul = fieldWithNul(value, "");
  if (nul !== undefined) throw new ApiError("OSM.0001", { field: nul, reason: "must not contain the character NUL" });
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw new ApiError("OSM.0001", { field: issue?.path.join(".") ?? "", reason: issue?.message ?? "is not valid" });
}

/** Throws UPSTREAM.502 with the issues as private detail. Null counts as absent, as remote services write it. */
export function parseAnswer<S extends z.ZodType>(schema: S, value: unknown): z.infer<S> {
  const parsed = schema.safeParse(withoutNulls(value));
  if (parsed.success) return parsed.data;
  throw new ApiError("UPSTREAM.502", { cause: parsed.error });
}

function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (typeof value !== "object" || value === null) return value;
  const kept = Object.entries(value).filter(([, inner]) => inner !== null);
  return Object.fromEntries(kept.map(([key, inner]) => [key, withoutNulls(inner)]));
}
