/** Addresses carry text only: this turns a query or header set into the types its shape declares, and back. */
import { z } from "zod";

type Kind = "number" | "boolean" | "array" | "text";

function inner(schema: z.ZodType): z.ZodType {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodDefault
    ? inner(schema.unwrap() as z.ZodType)
    : schema;
}

function kindOf(schema: z.ZodType): Kind {
  const bare = inner(schema);
  if (bare instanceof z.ZodNumber) return "number";
  if (bare instanceof z.ZodLiteral)
    return [...bare.values].every((value) => typeof value === "number") ? "number" : "text";
  if (bare instanceof z.ZodBoolean) return "boolean";
  return bare instanceof z.ZodArray ? "array" : "text";
}

function fromText(schema: z.ZodType, text: string): unknown {
  const kind = kindOf(schema);
  if (kind === "number") return /^-?\d{1,15}$/.test(text) ? Number(text) : text;
  if (kind === "boolean") return text === "true" ? true : text === "false" ? false : text;
  return text;
}

/**
 * Lists may be repeated (`a=1&a=2`) or joined with commas (`a=1,2`): limits.md 13 asks for both. An empty value counts as
 * absent, as version 1.0 clients send it. Of a repeated single value the first counts.
 */
export function fromQuery(shape: z.ZodObject, given: ReadonlyMap<string, string[]>): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  for (const [name, field] of Object.entries(shape.shape) as [string, z.ZodType][]) {
    const texts = (given.get(name) ?? []).filter((text) => text !== "");
    const [first] = texts;
    if (first === undefined) continue;
    const bare = inner(field);
    if (bare instanceof z.ZodArray) {
      const item = bare.element as z.ZodType;
      values[name] = texts
        .flatMap((text) => text.split(","))
        .filter((text) => text !== "")
        .map((text) => fromText(item, text));
    } else values[name] = fromText(field, first);
  }
  return values;
}

export function toQuery(values: Record<string, unknown>): URLSearchParams {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(values)) {
    if (value === undefined || value === "") continue;
    for (const one of Array.isArray(value) ? value : [value]) query.append(name, String(one));
  }
  return query;
}
