import { describe, expect, test } from "vitest";
import { AUTHORIZATION_WAYS, type AuthorizationWay } from "@/lib/contract/authorization-ways";
import { findFaults } from "./grant-faults";
import { firstValues, grantBody, type GrantValues } from "./grant-values";

const NOW = new Date("2026-11-22T08:00:00Z");
const HOUR_MS = 3_600_000;

function way(id: string): AuthorizationWay {
  const found = AUTHORIZATION_WAYS.find((one) => one.id === id);
  if (found === undefined) throw new Error(id);
  return found;
}

function filled(id: string, over: Partial<GrantValues> = {}): GrantValues {
  const values = firstValues(way(id), [{ id: 7, host: "198.51.100.7" }], true, NOW);
  const items = values.items.map((item) => ({ ...item, account: "root", password: "a secret" }));
  return { ...values, items, agency_id: "a1", ...over };
}

const withItem = (id: string, over: object) =>
  filled(id, { items: filled(id).items.map((one) => ({ ...one, ...over })) });
const faultsOf = (id: string, values: GrantValues) => findFaults(way(id), values, NOW);

test.each(AUTHORIZATION_WAYS.map(({ id }) => id))("what is complete for %s has no fault", (id) => {
  expect(faultsOf(id, filled(id))).toEqual({});
});

test.each([
  ["ssh-password", { password: "" }, { "items.0.password": "form.grant.password_required" }],
  ["ssh-key", { password: " " }, { "items.0.password": "form.grant.key_required" }],
  ["ssh-key", { password: "ssh-ed25519 AAAA bob@web-1" }, { "items.0.password": "form.grant.key_public" }],
  ["ssh-key", { passphrase: "x".repeat(1025) }, { "items.0.passphrase": "form.grant.secret_too_long" }],
  ["rdp", { account: " " }, { "items.0.account": "form.grant.account_required" }],
  ["sftp", { account: "x".repeat(65) }, { "items.0.account": "form.grant.account_too_long" }],
  ["ssh-password", { password: "x".repeat(10_241) }, { "items.0.password": "form.grant.secret_too_long" }],
  ["confidential", { password: "x".repeat(401) }, { "items.0.password": "form.grant.text_too_long" }],
  ["rdp", { port: "0" }, { "items.0.port": "form.grant.port_invalid" }],
  ["rdp", { port: "65536" }, { "items.0.port": "form.grant.port_invalid" }],
  ["vnc", { port: "" }, {}],
  ["ssh-password", { is_given: false }, { "items.0.is_given": "form.grant.item_required" }],
])("%s with %j is told at its field", (id, over, faults) => {
  expect(faultsOf(id, withItem(id, over))).toEqual(faults);
});

test("an agency is chosen, the agreement ticked", () => {
  const values = filled("console-agency", { agency_id: "", agreed: false });
  expect(faultsOf("console-agency", values)).toEqual({
    agency_id: "form.grant.agency_required",
    agreed: "form.grant.agreement_required",
  });
});

describe("a period of one's own", () => {
  const own = (from: string, to: string) => faultsOf("vnc", filled("vnc", { lasts: "own", from, to }));

  test.each([
    ["", "2026-11-22T09:00:00Z", {}],
    ["2026-11-23T08:00:00Z", "2026-11-30T08:00:00Z", {}],
    ["", "", { to: "form.grant.to_required" }],
    ["", "2026-11-22T07:59:00Z", { to: "form.grant.to_past" }],
    ["2026-11-23T08:00:00Z", "2026-11-23T07:00:00Z", { to: "form.grant.to_before_from" }],
    ["2026-11-30T08:01:00Z", "2026-11-30T09:00:00Z", { from: "form.grant.from_too_late" }],
    ["", "2026-11-29T08:01:00Z", { to: "form.grant.to_too_long" }],
  ])("from %j to %j", (from, to, faults) => {
    expect(own(from, to)).toEqual(faults);
  });
});

describe("the body", () => {
  const bodyOf = (id: string, values = filled(id)) => grantBody(way(id), values, undefined, NOW);

  test("holds what was entered for the items that are given, and the end", () => {
    expect(bodyOf("ssh-password")).toEqual({
      auth_detail_list: [{ auth_detail_id: 7, port: 22, account: "root", password: "a secret" }],
      auth_expire_time: NOW.getTime() + 24 * HOUR_MS,
    });
  });

  test("of a console credential holds nothing but the period", () => {
    expect(bodyOf("console-credential")).toEqual({ auth_expire_time: NOW.getTime() + 24 * HOUR_MS });
  });

  test("of an agency names it; of a group names the group", () => {
    expect(grantBody(way("console-agency"), filled("console-agency"), "g1", NOW)).toMatchObject({
      agency_id: "a1",
      group_id: "g1",
    });
  });

  test("never lasts longer than the service takes, though its clock is a little behind", () => {
    const { auth_expire_time = 0 } = bodyOf("vnc", filled("vnc", { lasts: "7d" }));
    expect(auth_expire_time).toBe(NOW.getTime() + 7 * 24 * HOUR_MS - 60_000);
  });
});

test("what the engineer named is filled in, a secret never", () => {
  const { items } = firstValues(way("ssh-password"), [{ id: 1, account: "ubuntu", port: 2222 }], false, NOW);
  expect(items).toEqual([{ id: 1, is_given: true, account: "ubuntu", port: "2222", password: "", passphrase: "" }]);
});
