/** Builders for the tests of the ticket form: parameters, values, wording. */
import { blankValues, type TicketValues } from "../form/ticket-values";
import type { GuidedParam } from "../guided/guided-param";

export function aParam(name: string, changes: Partial<GuidedParam> = {}): GuidedParam {
  return {
    key: name,
    name,
    label: name,
    kind: "text",
    section: "description",
    isRequired: false,
    isProtected: false,
    hint: "",
    placeholder: "",
    options: [],
    ...changes,
  };
}

export const CONFIDENTIAL = aParam("confidential_info", {
  label: "Confidential information",
  kind: "confidential",
  section: "confidential",
  isProtected: true,
  lengthMax: 400,
});

export const PARAMS: readonly GuidedParam[] = [
  aParam("symptom", { label: "Symptom", kind: "textarea", isRequired: true, lengthMax: 400 }),
  aParam("os", { label: "System", kind: "select", options: ["Linux", "Windows"] }),
  aParam("since", { label: "Start time", kind: "date-time" }),
  aParam("source_ip", { label: "Client IP", kind: "ip", isProtected: true }),
  aParam("ecs_id", { label: "ECS ID", kind: "resource-id", section: "my_info" }),
  CONFIDENTIAL,
];

export const WORDING = { colon: ": ", timeInWords: (iso: string) => `at ${iso}` };

export function someValues(changes: Partial<TicketValues> = {}, params = PARAMS): TicketValues {
  const blank = blankValues(params, "");
  return { ...blank, ...changes, answers: { ...blank.answers, ...changes.answers } };
}
