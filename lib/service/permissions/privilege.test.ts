import { describe, expect, test } from "vitest";
import type { Caller } from "../iam/caller";
import { hasPrivilege, isRestricted, requireAccount, requireGrantable, requireMaySubmit } from "./privilege";

const code = (wanted: string) => expect.objectContaining({ code: wanted });

const user = (over: Partial<Caller> = {}): Caller => ({
  domain_id: "d",
  domain_name: "acme",
  is_provider: false,
  support_plan: "basic",
  ticket_policy_on: true,
  user_id: "u",
  user_name: "bob",
  is_account: false,
  memberships: [],
  privileges: [],
  ...over,
});

const administrator = user({ memberships: [{ group_id: "g", role_ids: ["ticket_adm"] }] });
const operator = user({ memberships: [{ group_id: "g", role_ids: ["ticket_group_operator"] }] });

describe("with the policy on", () => {
  test.each([
    ["the account", user({ is_account: true }), true],
    ["a user without a role", user(), false],
    ["a ticket administrator", administrator, true],
    ["a group operator", operator, false],
    ["a user with the right", user({ privileges: ["createCase"] }), true],
    ["an engineer", user({ is_provider: true, is_account: true }), false],
  ])("%s may submit: %s", (_, caller, allowed) => {
    expect(hasPrivilege(caller, "createCase")).toBe(allowed);
    if (!allowed) expect(() => requireMaySubmit(caller)).toThrow(code("OSM.01010007"));
  });
});

test("with the policy off every user may submit", () => {
  expect(hasPrivilege(user({ ticket_policy_on: false }), "createCase")).toBe(true);
});

test("to export, users need the right and the account does not", () => {
  expect(hasPrivilege(administrator, "export")).toBe(false);
  expect(hasPrivilege(user({ privileges: ["export"] }), "export")).toBe(true);
  expect(hasPrivilege(user({ is_account: true }), "export")).toBe(true);
});

test("to work for another account, the account itself needs the right, too", () => {
  expect(hasPrivilege(user({ is_account: true }), "assumeCaseAll")).toBe(false);
  expect(hasPrivilege(user({ is_account: true, privileges: ["assumeCaseAll"] }), "assumeCaseAll")).toBe(true);
});

test("the switch restricts submission alone; other rights are always given", () => {
  expect(isRestricted(user({ ticket_policy_on: false }))).toBe(false);
  expect(isRestricted(user())).toBe(true);
  expect(isRestricted(user({ ticket_policy_on: false }), "export")).toBe(true);
});

test("only the account gives rights, each of them named, and the one for itself to itself", () => {
  expect(() => requireAccount(administrator)).toThrow(code("OSM.01010002"));
  expect(() => requireGrantable(undefined, false)).toThrow(code("OSM.01010001"));
  expect(() => requireGrantable("assumeCaseAll", false)).toThrow(code("OSM.01010001"));
  expect(requireGrantable("assumeCaseAll", true)).toBe("assumeCaseAll");
  expect(requireGrantable("export", false)).toBe("export");
});
