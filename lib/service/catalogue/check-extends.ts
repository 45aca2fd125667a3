/** Holds the `extends_map` of a ticket against the fields of its problem type (limits.md 1.5). Pure. */
import { ApiError } from "@/lib/errors/api-error";
import { requireProblemType } from "./catalogue-data";
import { guidedFields, type GuidedField } from "./guided-field";
import { faultOf } from "./guided-value";

export type CheckedExtends = { key: string; value: string; is_sensitive: boolean };

function refused(key: string, reason: string): ApiError {
  return new ApiError("OSM.01010001", { field: `extends_map.${key}`, reason });
}

/** An empty answer counts as none, as forms send every field. */
function textOf(key: string, given: unknown): string {
  if (given === undefined || given === null) return "";
  if (typeof given === "number" && Number.isFinite(given)) return String(given);
  if (typeof given !== "string") throw refused(key, "must be text");
  return given.trim();
}

/**
 * A required field is demanded only when its section is filled in at all: clients of the original put everything into the
 * description, and a form may send the related information alone.
 */
function requireComplete(fields: GuidedField[], given: ReadonlySet<string>): void {
  const begun = new Set(fields.filter((field) => given.has(field.key)).map((field) => field.section));
  const missing = fields.find((field) => field.required && begun.has(field.section) && !given.has(field.key));
  if (missing !== undefined) throw refused(missing.key, "is required");
}

/** Unknown keys are dropped. Throws OSM.01010001 naming `extends_map.<key>`, or OSM.01010028 for an unknown problem type. */
export function checkExtends(
  business_type_id: string,
  extends_map: Readonly<Record<string, unknown>> | undefined,
  at: Date,
): CheckedExtends[] {
  const fields = guidedFields(requireProblemType(business_type_id));
  const answers = fields.flatMap((field): CheckedExtends[] => {
    const text = textOf(field.key, extends_map?.[field.key]);
    if (text === "") return [];
    const fault = faultOf(text, { field, at });
    if (fault !== undefined) throw refused(field.key, fault);
    return [{ key: field.key, value: text, is_sensitive: field.is_sensitive }];
  });
  requireComplete(fields, new Set(answers.map((answer) => answer.key)));
  return answers;
}
