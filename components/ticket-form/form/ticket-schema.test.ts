import { expect, test } from "vitest";
import { PARAMS, someValues, WORDING } from "../testing/a-ticket-form";
import { ticketSchema, type SayFormFault, type TicketRules } from "./ticket-schema";
import type { TicketValues } from "./ticket-values";

const rules: TicketRules = {
  params: PARAMS,
  problem: "Cannot log in",
  wording: WORDING,
  say: ((fault: string) => fault) as SayFormFault,
  template: "- Symptom:",
  isRegionRequired: true,
  isSeverityRequired: false,
  mustAgree: true,
  ccCountMax: 2,
};

const complete = someValues({ answers: { symptom: "x" }, region_id: "cn-north-4", agreed: true });

function faultsOf(changes: Partial<TicketValues>, changedRules: Partial<TicketRules> = {}): Record<string, string> {
  const values = { ...complete, ...changes };
  const checked = ticketSchema({ ...rules, ...changedRules }, values, new Date()).safeParse(values);
  const issues = checked.success ? [] : checked.error.issues;
  return Object.fromEntries(issues.map((issue) => [issue.path.join("."), issue.message]));
}

test("a complete ticket may leave", () => {
  expect(faultsOf({})).toEqual({});
});

test("a fault needs its region, a question does not", () => {
  expect(faultsOf({ region_id: "" })).toEqual({ region_id: "region" });
  expect(faultsOf({ region_id: "" }, { isRegionRequired: false })).toEqual({});
});

test("a ticked way needs its value, an unticked one is not looked at", () => {
  expect(faultsOf({ by_mail: true }).remind_mail).toBe("mail_invalid");
  expect(faultsOf({ by_mail: true, remind_mail: "no" })).toEqual({ remind_mail: "mail_invalid" });
  expect(faultsOf({ by_mail: false, remind_mail: "no" })).toEqual({});
  expect(Object.keys(faultsOf({ by_mobile: true }))).toEqual(["area_code", "remind_mobile"]);
});

test("each copy address is checked, and their number", () => {
  expect(faultsOf({ cc: ["a@acme.example", "no"] })).toEqual({ "cc.1": "cc_invalid" });
  expect(faultsOf({ cc: ["a@acme.example", "b@acme.example", "c@acme.example"] })).toEqual({ cc: "cc_many" });
});

test("the agreement is accepted unless it was signed before", () => {
  expect(faultsOf({ agreed: false })).toEqual({ agreed: "agree" });
  expect(faultsOf({ agreed: false }, { mustAgree: false })).toEqual({});
});

test("the untouched template is no description", () => {
  const free = { mode: "free" as const };
  expect(faultsOf({ ...free, description: "- Symptom:" })).toEqual({ description: "describe" });
  expect(faultsOf({ ...free, description: "- Symptom: refused" })).toEqual({});
});

test("the description as a whole may not pass 1200 characters", () => {
  expect(faultsOf({ mode: "free", description: "x".repeat(1200) })).toEqual({});
  expect(faultsOf({ mode: "free", description: "x".repeat(1201) })).toEqual({ description: "description_long" });
});

test("written freely, guided questions are not asked, related information still is", () => {
  const answers = { ...complete.answers, symptom: "", ecs_id: "a_1" };
  expect(faultsOf({ mode: "free", description: "x", answers })).toEqual({ "answers.ecs_id": "resource_id" });
});

test("an empty required question is said once, at the question", () => {
  expect(faultsOf({ answers: { ...complete.answers, symptom: "" } })).toEqual({ "answers.symptom": "enter" });
});

test("a verified contact stands in for what would be typed", () => {
  expect(faultsOf({ by_mail: true, mail_verified_id: "m1", by_mobile: true, mobile_verified_id: "p1" })).toEqual({});
  expect(Object.keys(faultsOf({ by_mail: true, by_mobile: true }))).toEqual([
    "remind_mail",
    "area_code",
    "remind_mobile",
  ]);
});
