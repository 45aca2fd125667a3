/** Two parses, two culprits: parseInput blames the caller (400, names the field), parseAnswer the upstream (502). */
import type { z } from "zod";
import { ApiError } from "@/lib/errors/api-error";

const NUL = "\u0000";

const LEVELS_MAX = 64;

type Fault = { field: string; reason: string };

function faultOfText(text: string): string | undefined {
  if (text.includes(NUL)) return "must not contain the character NUL";
  return text.isWellFormed() ? undefined : "is not well-formed Unicode";
}

/** The first field of `value` that no store can keep: a text with NUL or half a character, or more levels than anybody asks for. */
function findFault(value: unknown, field: string, level: number): Fault | undefined {
  if (typeof value === "string") {
    const reason = faultOfText(value);
    return reason === undefined ? undefined : { field, reason };
  }
  if (typeof value !== "object" || value === null) return undefined;
  if (level > LEVELS_MAX) return { field: field.split(".")[0] ?? "", reason: "is nested too deeply" };
  for (const [key, inner] of Object.entries(value)) {
    const reason = faultOfText(key);
    if (reason !== undefined) return { field, reason };
    const found = findFault(inner, field === "" ? key : `${field}.${key}`, level + 1);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Throws OSM.0001 with the name of the first wrong field; the value itself is never repeated. */
export function parseInput<S extends z.ZodType>(schema: S, value: unknown): z.infer<S> {
  const fault = findFault(value, "", 1);
  if (fault !== undefined) throw new ApiError("OSM.0001", fault);
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw new ApiError("OSM.0001", { field: issue?.path.join(".") ?? "", reason: issue?.message ?? "is not valid" });
}

/** Throws UPSTREAM.502 with the issues as private detail. Null counts as absent, as remote services write it. */
export function parseAnswer<S extends z.ZodType>(schema: S, value: unknown): z.infer<S> {
  const parsed = schema.safeParse(withoutNulls(value, 1));
  if (parsed.success) return parsed.data;
  throw new ApiError("UPSTREAM.502", { cause: parsed.error });
}

function withoutNulls(value: unknown, level: number): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (level > LEVELS_MAX) throw new ApiError("UPSTREAM.502", { detail: "an answer is nested too deeply" });
  if (Array.isArray(value)) return value.map((inner) => withoutNulls(inner, level + 1));
  const kept = Object.entries(value).filter(([, inner]) => inner !== null);
  return Object.fromEntries(kept.map(([key, inner]) => [key, withoutNulls(inner, level + 1)]));
}
