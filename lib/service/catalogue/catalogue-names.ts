/** Names that tickets show beside what they store. A code or key that is no longer in the catalogue stands for itself. */
import type { WireLanguage } from "@/lib/contract/languages";
import { catalogue, findProblemType, nameOf } from "./catalogue-data";
import { guidedFields } from "./guided-field";

const SOURCE = { en: "Service ticket console", zh: "工单控制台" };

/** There is one source of tickets (limits.md 1.5). */
export function nameOfSource(language: WireLanguage): string {
  return nameOf(SOURCE, language);
}

export function caseTypeName(case_type: number, language: WireLanguage): string {
  const found = catalogue.case_types.find((one) => one.id === case_type);
  return found === undefined ? String(case_type) : nameOf(found.name, language);
}

export function ticketStateName(status: number, language: WireLanguage): string {
  const found = catalogue.ticket_states.find((one) => one.code === status);
  return found === undefined ? String(status) : nameOf(found.name, language);
}

export function extendsNameOf(business_type_id: string, param_key: string, language: WireLanguage): string {
  const problemType = findProblemType(business_type_id);
  const fields = problemType === undefined ? [] : guidedFields(problemType);
  const found = fields.find((field) => field.key === param_key);
  return found === undefined ? param_key : nameOf(found.label, language);
}
