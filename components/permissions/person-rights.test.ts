import { expect, test } from "vitest";
import { exportReason, losingWithPolicy, matchPeople, peopleOf, submitReason } from "./person-rights";

const GROUPS = [
  { id: "g1", name: "ops", user_ids: ["b", "c"], role_ids: ["ticket_adm", "ticket_group_operator"] },
  { id: "g2", name: "dev", user_ids: ["c", "d"], role_ids: [] },
];

const people = peopleOf(
  [
    { customer_id: "d", user_name: "dave", privilege_list: ["createCase", "export"] },
    { customer_id: "c", user_name: "carol" },
    { customer_id: "e", user_name: "emma" },
    { customer_id: "a", user_name: "zoe" },
  ],
  GROUPS,
  "a",
);

const named = (name: string) => {
  const found = people.find((one) => one.name === name);
  if (found === undefined) throw new Error(name);
  return found;
};

test("the account itself comes first, and everybody has the groups they are in", () => {
  expect(people.map(({ name, groups }) => [name, groups.join()])).toEqual([
    ["zoe", ""],
    ["carol", "ops,dev"],
    ["dave", "dev"],
    ["emma", ""],
  ]);
  expect(people.map(({ is_operator }) => is_operator)).toEqual([false, true, false, false]);
});

test.each([
  ["zoe", "account", "account"],
  ["carol", "role", "role"],
  ["dave", "given", "given"],
  ["emma", "none", "everybody"],
])("%s may submit with the policy on: %s; off: %s", (name, on, off) => {
  expect([submitReason(named(name), true), submitReason(named(name), false)]).toEqual([on, off]);
});

test("to export, a role does not help", () => {
  expect(people.map(exportReason)).toEqual(["account", "none", "given", "none"]);
});

test("the question before the policy is switched on names those who lose the right", () => {
  expect(losingWithPolicy(people).map(({ name }) => name)).toEqual(["emma"]);
});

test("people are found by their name and by their groups", () => {
  expect(matchPeople(people, " DEV ").map(({ name }) => name)).toEqual(["carol", "dave"]);
  expect(matchPeople(people, "em").map(({ name }) => name)).toEqual(["emma"]);
  expect(matchPeople(people, "")).toHaveLength(4);
});
