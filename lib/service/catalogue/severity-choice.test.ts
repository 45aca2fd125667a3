import { expect, test } from "vitest";
import { requireProblemType, requireProduct } from "./catalogue-data";
import { offersSeverities, severityChoices } from "./severity-choice";

const available = (plan: string) =>
  severityChoices(plan)
    .filter((choice) => choice.available)
    .map((choice) => choice.severity.id);

test("the gravest severity comes first and all five are told under every plan", () => {
  expect(severityChoices("basic").map((choice) => choice.severity.rank)).toEqual([1, 2, 3, 4, 5]);
});

test("the Basic plan has general guidance and no promised time", () => {
  expect(available("basic")).toEqual(["general-guidance"]);
  expect(severityChoices("basic").every((choice) => choice.response_minutes === undefined)).toBe(true);
});

test("a plan that nobody knows has what everybody has", () => {
  expect(available("platinum")).toEqual(["general-guidance"]);
});

test("higher plans open graver severities and promise sooner answers", () => {
  expect(available("developer")).toEqual(["system-impaired", "general-guidance"]);
  expect(available("business")).toHaveLength(4);
  expect(available("enterprise")).toHaveLength(5);
  expect(severityChoices("enterprise")[0]?.response_minutes).toBe(15);
});

test("a severity names the lowest plan that has it", () => {
  expect(severityChoices("basic").map((choice) => choice.plan.id)).toEqual([
    "enterprise-on-ramp",
    "business",
    "business",
    "developer",
    "basic",
  ]);
});

test("severities are offered where support plans count, and nowhere else", () => {
  expect(offersSeverities(requireProduct("ecs"), requireProblemType("ecs-login"))).toBe(true);
  const withoutPlans = { ...requireProduct("ecs"), can_use_support_plan: false };
  expect(offersSeverities(withoutPlans, requireProblemType("ecs-login"))).toBe(false);
  expect(offersSeverities(requireProduct("account"), requireProblemType("account-signin"))).toBe(false);
});
