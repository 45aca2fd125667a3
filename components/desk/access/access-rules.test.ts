import { expect, test } from "vitest";
import { findAuthorizationWay } from "@/lib/contract/authorization-ways";
import { holdsSomething, isInEffect, mayRecall, shownOf } from "./access-rules";

const SSH_KEY = { resource_type_id: "1", visit_type_id: "1", content_type_id: "2" };
const AGENCY = { resource_type_id: "2", visit_type_id: "4", content_type_id: "4" };
const CREDENTIAL = { resource_type_id: "2", visit_type_id: "4", content_type_id: "3" };
const given = {
  ...SSH_KEY,
  status: 1,
  auth_effective_time: "2026-11-22T10:00:00Z",
  auth_expire_time: "2026-11-22T12:00:00Z",
} as const;

test("only what waits for the customer can be recalled", () => {
  expect(([-1, 0, 1, 2, 3, 4, 5] as const).filter((status) => mayRecall({ status }))).toEqual([0]);
});

test.each([
  ["not long before it begins", "09:59:00", false],
  ["from its first moment", "10:00:00", true],
  ["to its last", "11:59:59", true],
  ["and not at its end", "12:00:00", false],
])("whether a grant is in effect: %s", (_, time, isIt) => {
  expect(isInEffect(given, new Date(`2026-11-22T${time}Z`))).toBe(isIt);
  expect(isInEffect({ ...given, status: 5 }, new Date(`2026-11-22T${time}Z`))).toBe(false);
});

test("there is something to read where a secret was entered or an agency was named", () => {
  expect(holdsSomething(SSH_KEY, { has_entered: true })).toBe(true);
  expect(holdsSomething(SSH_KEY, { has_entered: false })).toBe(false);
  expect(holdsSomething(AGENCY, {})).toBe(true);
  expect(holdsSomething(CREDENTIAL, {})).toBe(false);
});

test("what was handed over is called what it is, in the order in which one logs in", () => {
  const revealed = { passphrase: "open", password: "-----BEGIN", port: 22, account: "root" };
  expect(shownOf(findAuthorizationWay(SSH_KEY), revealed).map(({ kind, value }) => `${kind} ${value}`)).toEqual([
    "account root",
    "port 22",
    "key -----BEGIN",
    "passphrase open",
  ]);
  const text = findAuthorizationWay({ resource_type_id: "3", visit_type_id: "6", content_type_id: "5" });
  expect(shownOf(text, { password: "4711", account: "" })).toEqual([{ kind: "text", value: "4711" }]);
  expect(shownOf(findAuthorizationWay(AGENCY), { agency_id: "a1" })).toEqual([{ kind: "agency", value: "a1" }]);
});
