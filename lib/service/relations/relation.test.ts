import { describe, expect, test } from "vitest";
import type { Caller } from "../iam/caller";
import { requireNew, requireOperatedGroup, requireOthers, requireRoomForRelations } from "./relation";

const code = (wanted: string) => expect.objectContaining({ code: wanted });

const caller = (role_ids: Caller["memberships"][number]["role_ids"]): Caller => ({
  domain_id: "d",
  domain_name: "acme",
  is_provider: false,
  support_plan: "basic",
  ticket_policy_on: false,
  user_id: "u",
  user_name: "bob",
  is_account: false,
  memberships: [{ group_id: "g", role_ids }],
  privileges: [],
});

describe("the group that a relation is made from", () => {
  test("is one that the caller operates", () => {
    expect(requireOperatedGroup(caller(["ticket_group_operator"]), "g")).toBe("g");
  });

  test.each([undefined, "", "other"])("%s is none of them", (group_id) => {
    expect(() => requireOperatedGroup(caller(["ticket_group_operator"]), group_id)).toThrow(code("OSM.01010002"));
  });

  test("to be in it is not enough", () => {
    expect(() => requireOperatedGroup(caller(["ticket_adm"]), "g")).toThrow(code("OSM.01010002"));
  });
});

test("a ticket is not related to itself, and to another one only once", () => {
  expect(requireOthers("TS-1", ["TS-2", "TS-2", "TS-3"])).toEqual(["TS-2", "TS-3"]);
  expect(() => requireOthers("TS-1", ["TS-2", "TS-1"])).toThrow(code("OSM.01010044"));
  expect(() => requireNew(["TS-2"], ["TS-2"])).toThrow(code("OSM.01010001"));
});

test("three relations fit, a fourth does not", () => {
  expect(() => requireRoomForRelations(1, 2)).not.toThrow();
  expect(() => requireRoomForRelations(2, 2)).toThrow(code("OSM.01010043"));
});
