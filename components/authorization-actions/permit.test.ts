import { expect, test } from "vitest";
import { isReminded, legalPermitActions, shouldChangeSecrets, targetName, type Permit } from "./permit";

const SSH = { resource_type_id: "1", visit_type_id: "1", content_type_id: "1" };
const given: Permit = {
  ...SSH,
  status: 5,
  auth_effective_time: "2026-11-20T08:00:00Z",
  end_time: "2026-11-20T10:00:00Z",
};

test.each([
  [0, ["give", "reject"]],
  [1, ["cancel"]],
  [2, []],
  [3, []],
  [4, []],
  [5, []],
] as const)("in state %i one can do: %j", (status, actions) => {
  expect(legalPermitActions({ status })).toEqual(actions);
});

test("a target is told by name and address, as far as they are known", () => {
  expect(targetName({ instance_name: "web-1", host: "198.51.100.7", port: 22 })).toBe("web-1 (198.51.100.7:22)");
  expect(targetName({ host: "2001:db8::7", port: 22 })).toBe("[2001:db8::7]:22");
  expect(targetName({ region_id: "cn-north-4" })).toBe("cn-north-4");
  expect(targetName({})).toBe("");
});

test("who handed a secret over is told to change it once access has ended", () => {
  expect(shouldChangeSecrets(given)).toBe(true);
  expect(shouldChangeSecrets({ ...given, status: 1 })).toBe(false);
  expect(shouldChangeSecrets({ ...SSH, status: 3 })).toBe(false);
  expect(shouldChangeSecrets({ ...given, resource_type_id: "2", visit_type_id: "4", content_type_id: "3" })).toBe(
    false,
  );
});

test("the list reminds for a week", () => {
  expect(isReminded(given, new Date("2026-11-27T09:00:00Z"))).toBe(true);
  expect(isReminded(given, new Date("2026-11-27T11:00:00Z"))).toBe(false);
});
