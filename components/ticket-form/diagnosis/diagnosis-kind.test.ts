import { expect, test } from "vitest";
import { diagnosisOf, markOf, outcomeOf } from "./diagnosis-kind";

test("servers are checked by their address, databases by their id, nothing else", () => {
  expect(diagnosisOf("ecs")).toEqual({ type: 1, required: "eip" });
  expect(diagnosisOf("rds")).toEqual({ type: 2, required: "instanceId" });
  expect([diagnosisOf("obs"), diagnosisOf("constructor")]).toEqual([undefined, undefined]);
});

test("a check is waited for only while its run goes on", () => {
  expect(markOf({ status: 2, level: 0 })).toBe("waiting");
  expect(markOf({ status: 7, level: 0 })).toBe("not_run");
  expect([markOf({ status: 3, level: 3 }), markOf({ status: 3, level: 4 })]).toEqual(["normal", "abnormal"]);
});

test("an outcome nobody named is a failure", () => {
  expect([0, 2, 3, 7, 8, 99, undefined].map(outcomeOf)).toEqual([
    "preparing",
    "running",
    "done",
    "not_run",
    "unavailable",
    "failed",
    "failed",
  ]);
});
