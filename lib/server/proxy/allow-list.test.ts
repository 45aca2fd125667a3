import { expect, test } from "vitest";
import type { Operation } from "@/lib/contract/operation";
import { OPERATIONS } from "@/lib/contract/operations";
import { findAllowed } from "./allow-list";

const filled = (path: string) => path.replace(/\{\w+\}/g, "x1");

test("every operation that the contract opens to browsers is found under its own name", () => {
  for (const [name, operation] of Object.entries(OPERATIONS as Record<string, Operation>)) {
    if (operation.browser !== true) continue;
    expect(findAllowed(operation.method, filled(operation.path))?.name).toBe(name);
  }
});

test("an operation that the contract keeps from browsers is not found", () => {
  for (const operation of Object.values(OPERATIONS as Record<string, Operation>)) {
    if (operation.browser === true) continue;
    expect(findAllowed(operation.method, filled(operation.path))).toBeUndefined();
  }
});

test("fixed segments win over parameters", () => {
  expect(findAllowed("GET", "/v2/servicerequest/cases/count")?.name).toBe("listCaseCounts");
  expect(findAllowed("GET", "/v2/servicerequest/cases/export")?.name).toBe("downloadCases");
  expect(findAllowed("GET", "/v2/servicerequest/cases/TS-100001")).toEqual({
    name: "showCaseDetail",
    params: { case_id: "TS-100001" },
  });
});

test.each([
  ["GET", "/v2/servicerequest/cases/..%2f..%2fv3%2fauth%2ftokens"],
  ["GET", "/v2/servicerequest/cases/%2e%2e"],
  ["GET", "/v2/servicerequest/cases/.."],
  ["GET", "/v2/servicerequest/cases/a%5cb"],
  ["GET", "/v2/servicerequest/cases/a%00"],
  ["GET", "/v2/servicerequest/cases/%E0%A4%A"],
  ["GET", "/v2/servicerequest/cases/"],
  ["GET", "/v2/servicerequest//cases"],
  ["GET", "/v2/servicerequest/%63ases"],
  ["GET", "//evil.example/v2/servicerequest/cases"],
  ["GET", "@evil.example/v2/servicerequest/cases"],
  ["PATCH", "/v2/servicerequest/cases"],
  ["DELETE", "/v2/servicerequest/cases"],
  ["GET", ""],
])("%s %s is no operation", (method, path) => {
  expect(findAllowed(method, path)).toBeUndefined();
});

test("a value keeps its characters, however it was encoded", () => {
  expect(findAllowed("GET", "/v2/servicerequest/cases/a%20b%3Fc")?.params).toEqual({ case_id: "a b?c" });
});
