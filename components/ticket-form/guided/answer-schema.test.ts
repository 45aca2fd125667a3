import { expect, test } from "vitest";
import { answerSchema } from "./answer-schema";
import type { GuidedKind, GuidedParam } from "./guided-param";

const now = new Date("2026-11-21T12:00:00Z");

function aParam(kind: GuidedKind, changes: Partial<GuidedParam> = {}): GuidedParam {
  const words = { label: "Field", hint: "", placeholder: "" };
  const marks = { isRequired: false, isProtected: false, options: ["Linux", "Windows"] };
  return { key: "f", name: "f", kind, section: "description", ...words, ...marks, ...changes };
}

function faultsOf(param: GuidedParam, text: string): string[] {
  const checked = answerSchema(param, { say: (fault, { label }) => `${fault} ${label}`, now }).safeParse(text);
  return checked.success ? [] : checked.error.issues.map((issue) => issue.message);
}

test.each<GuidedKind>(["text", "textarea", "ip", "resource-id", "port", "confidential", "number"])(
  "a required %s left empty is asked for",
  (kind) => {
    expect(faultsOf(aParam(kind, { isRequired: true }), "  ")).toEqual(["enter Field"]);
    expect(faultsOf(aParam(kind), "")).toEqual([]);
  },
);

test.each<GuidedKind>(["select", "date-time"])("a required %s is to be chosen", (kind) => {
  expect(faultsOf(aParam(kind, { isRequired: true }), "")).toEqual(["choose Field"]);
});

test("a text may be as long as its parameter says and no longer", () => {
  const param = aParam("textarea", { lengthMax: 5 });
  expect(faultsOf(param, "12345")).toEqual([]);
  expect(faultsOf(param, "123456")).toEqual(["too_long Field"]);
});

test.each(["203.0.113.10", "2001:db8::1", " 10.0.0.1 "])("%s is an address", (text) => {
  expect(faultsOf(aParam("ip"), text)).toEqual([]);
});

test.each(["203.0.113", "300.1.1.1", "example.com", "::g"])("%s is no address", (text) => {
  expect(faultsOf(aParam("ip"), text)).toEqual(["ip Field"]);
});

test.each([
  ["1", []],
  ["65535", []],
  ["0", ["port Field"]],
  ["65536", ["port Field"]],
  ["22a", ["port Field"]],
  ["-1", ["port Field"]],
])("a port of %s", (text, faults) => {
  expect(faultsOf(aParam("port"), text)).toEqual(faults);
});

test("an id takes letters, digits and hyphens only", () => {
  expect(faultsOf(aParam("resource-id"), "a1-B2")).toEqual([]);
  expect(faultsOf(aParam("resource-id"), "a_1")).toEqual(["resource_id Field"]);
});

test("a time in the future is refused, a clock that is a little ahead is not", () => {
  expect(faultsOf(aParam("date-time"), "2026-11-21T12:00:30.000Z")).toEqual([]);
  expect(faultsOf(aParam("date-time"), "2026-11-21T12:05:00.000Z")).toEqual(["future Field"]);
  expect(faultsOf(aParam("date-time"), "soon")).toEqual(["time Field"]);
});

test("a choice is a place in the list", () => {
  expect(faultsOf(aParam("select"), "1")).toEqual([]);
  expect(faultsOf(aParam("select"), "2")).toEqual(["choose Field"]);
});

test("a whole number keeps to its range", () => {
  const param = aParam("number", { min: 1, max: 9 });
  expect(faultsOf(param, "9")).toEqual([]);
  expect(faultsOf(param, "10")).toEqual(["range Field"]);
  expect(faultsOf(param, "1.5")).toEqual(["number Field"]);
});
