/** What the customer can do in which state. */
import { describe, expect, test } from "vitest";
import type { TicketStatus } from "@/lib/contract/shapes";
import { similarAddress, ticketAddress } from "./addresses";
import { firstLine } from "./first-line";
import { legalActions, nextUrge } from "./legal-actions";

test.each<[TicketStatus, string[]]>([
  [0, ["urge", "cancel", "contact"]],
  [1, ["close", "urge", "contact"]],
  [17, ["close", "contact"]],
  [2, ["confirm", "reject", "contact"]],
  [5, ["close", "contact"]],
  [3, ["score", "delete"]],
  [4, ["delete"]],
  [12, ["delete"]],
  [13, []],
])("in state %i exactly these are offered: %j", (status, actions) => {
  expect(legalActions({ status })).toEqual(actions);
});

test("a result is taken back by our own service alone", () => {
  expect(legalActions({ status: 2, isOwnService: false })).toEqual(["confirm", "contact"]);
});

test("a ticket is scored once", () => {
  expect(legalActions({ status: 3, isScored: true })).toEqual(["delete"]);
});

describe("the next urge", () => {
  const now = new Date("2026-11-21T12:00:00Z");

  test("is possible at once when there was none, or none worth telling", () => {
    expect(nextUrge(undefined, now)).toBeUndefined();
    expect(nextUrge("no time", now)).toBeUndefined();
    expect(nextUrge("2026-11-21T11:30:00Z", now)).toBeUndefined();
  });

  test("waits for half an hour after the last one", () => {
    expect(nextUrge("2026-11-21T11:30:01Z", now)).toEqual(new Date("2026-11-21T12:00:01Z"));
  });
});

test("the first line that says something is the title", () => {
  expect(firstLine("\n  \r\n  Cannot log in \nsince noon")).toBe("Cannot log in");
  expect(firstLine("")).toBe("");
});

test("a similar ticket starts from what this one was about", () => {
  const ticket = { incident_id: "TS-1", product_category_id: "ecs", business_type_id: "ecs login" };
  expect(similarAddress(ticket)).toBe("/tickets/new/ecs/ecs%20login/form?like=TS-1");
  expect(similarAddress({ incident_id: "TS-1" })).toBeUndefined();
  expect(ticketAddress({ incident_id: "TS/1" })).toBe("/tickets/TS%2F1");
});
