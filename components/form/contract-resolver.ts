/** Checks a form against a contract. A field left empty is absent for the contract, so that optional stays optional. */
import { zodResolver } from "@hookform/resolvers/zod";
import type { FieldErrors, FieldValues, Resolver, ResolverError } from "react-hook-form";
import type { z } from "zod";

export function contractResolver<Input extends FieldValues, Output>(
  contract: z.ZodType<Output, Input>,
): Resolver<Input, unknown, Output> {
  const check: Resolver<Input, unknown, Output> = zodResolver(contract);
  return async (values, context, options) => {
    const result = await check(withoutEmpty(values), context, options);
    if (Object.keys(result.errors).length === 0) return result;
    const spoken = await check(values, context, options);
    const refused: ResolverError<Input> = { values: {}, errors: preferWorded<Input>(result.errors, spoken.errors) };
    return refused;
  };
}

/** An absent field has no words of its own in a contract; an empty one often does ("form.description.required"). */
function preferWorded<Input extends FieldValues>(
  absent: FieldErrors<Input>,
  empty: FieldErrors<Input>,
): FieldErrors<Input> {
  const worded = Object.entries(absent).map(([name, error]) => {
    const isAbsent = error?.type === "invalid_type";
    return [name, isAbsent ? (empty[name] ?? error) : error];
  });
  return Object.fromEntries(worded) as FieldErrors<Input>;
}

/** Drops empty strings, at any depth; a list keeps its places. */
export function withoutEmpty<Value>(value: Value): Value {
  if (Array.isArray(value)) return value.map(withoutEmpty) as Value;
  if (value === null || typeof value !== "object" || Object.getPrototypeOf(value) !== Object.prototype) return value;
  const kept = Object.entries(value).filter(([, inner]) => inner !== "");
  return Object.fromEntries(kept.map(([key, inner]) => [key, withoutEmpty(inner)])) as Value;
}
