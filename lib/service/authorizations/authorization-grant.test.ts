import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { AUTHORIZATION_WAYS, GRANT_LONGEST_MS } from "@/lib/contract/authorization-ways";
import { ApiError } from "@/lib/errors/api-error";
import { checkGrant, checkPeriod, maskAccount } from "./authorization-grant";

const AT = new Date("2026-03-01T08:00:00Z");
const HOUR_MS = 3_600_000;
const asked = [
  { detail_number: 7, port: 2222, account: null },
  { detail_number: 8, port: null, account: "admin" },
];

function way(id: string) {
  const found = AUTHORIZATION_WAYS.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no way ${id}`);
  return found;
}

const faultOf = (work: () => unknown) => {
  try {
    work();
  } catch (error) {
    return error instanceof ApiError ? (error.options.field ?? error.code) : "another error";
  }
  return undefined;
};

describe("the period", () => {
  test("is a day from now when nothing is said", () => {
    const { auth_effective_time, auth_expire_time } = checkPeriod(undefined, 0, AT);
    expect(auth_effective_time).toEqual(AT);
    expect(auth_expire_time.getTime() - AT.getTime()).toBe(24 * HOUR_MS);
  });

  test.each([
    ["auth_expire_time", undefined, -1],
    ["auth_expire_time", 2 * HOUR_MS, HOUR_MS],
    ["auth_expire_time", undefined, GRANT_LONGEST_MS + 1],
    ["auth_effective_time", GRANT_LONGEST_MS + 1, GRANT_LONGEST_MS + HOUR_MS],
  ])("is refused at %s when it begins at %s and ends at %s", (field, begin, end) => {
    const from = begin === undefined ? undefined : AT.getTime() + begin;
    expect(faultOf(() => checkPeriod(from, AT.getTime() + end, AT))).toBe(field);
  });

  test("never begins in the past, never ends before it begins, never lasts longer than seven days", () => {
    const moment = fc.option(fc.integer({ min: 0, max: 4_000_000_000_000 }), { nil: undefined });
    const near = fc.integer({ min: -10 * 24 * HOUR_MS, max: 16 * 24 * HOUR_MS }).map((ms) => AT.getTime() + ms);
    fc.assert(
      fc.property(fc.oneof(moment, near), fc.oneof(moment, near), (begin, end) => {
        if (faultOf(() => checkPeriod(begin, end, AT)) !== undefined) return true;
        const { auth_effective_time: from, auth_expire_time: to } = checkPeriod(begin, end, AT);
        return from >= AT && to > from && to.getTime() - from.getTime() <= GRANT_LONGEST_MS;
      }),
    );
  });
});

describe("what is entered", () => {
  const grant = (id: string, body: object) => checkGrant(way(id), asked, body, AT);

  test("takes the port and account that were asked for where none are given", () => {
    const { entered } = grant("ssh-password", {
      auth_detail_list: [
        { auth_detail_id: 7, account: " root ", password: "p w" },
        { auth_detail_id: 8, password: "x" },
      ],
    });
    expect(entered.get(7)).toEqual({ account: "root", password: "p w", port: 2222 });
    expect(entered.get(8)).toEqual({ account: "admin", password: "x", port: 22 });
  });

  test("may leave items out, but not all of them", () => {
    expect(grant("ssh-password", { auth_detail_list: [{ auth_detail_id: 8, password: "x" }] }).entered.size).toBe(1);
    expect(faultOf(() => grant("ssh-password", {}))).toBe("auth_detail_list");
  });

  test.each([
    [
      "an unknown item",
      "ssh-password",
      [{ auth_detail_id: 99, account: "a", password: "b" }],
      "auth_detail_list.auth_detail_id",
    ],
    ["no account", "ssh-password", [{ auth_detail_id: 7, password: "b" }], "auth_detail_list.account"],
    ["no password", "rdp", [{ auth_detail_id: 7, account: "a" }], "auth_detail_list.password"],
    [
      "a long account",
      "rdp",
      [{ auth_detail_id: 7, account: "a".repeat(65), password: "b" }],
      "auth_detail_list.account",
    ],
    [
      "a long secret",
      "rdp",
      [{ auth_detail_id: 7, account: "a", password: "b".repeat(10_241) }],
      "auth_detail_list.password",
    ],
    ["a long text", "confidential", [{ auth_detail_id: 7, password: "b".repeat(401) }], "auth_detail_list.password"],
    [
      "a passphrase for no key",
      "rdp",
      [{ auth_detail_id: 8, password: "b", passphrase: "c" }],
      "auth_detail_list.passphrase",
    ],
    [
      "a password for a console",
      "console-credential",
      [{ auth_detail_id: 7, password: "b" }],
      "auth_detail_list.password",
    ],
    [
      "an item twice",
      "rdp",
      [
        { auth_detail_id: 8, password: "b" },
        { auth_detail_id: 8, password: "c" },
      ],
      "auth_detail_list",
    ],
  ])("%s is refused", (_, id, auth_detail_list, field) => {
    expect(faultOf(() => grant(id, { auth_detail_list }))).toBe(field);
  });

  test("an agency is named where one is asked for, and only there", () => {
    expect(grant("console-agency", { agency_id: "a1" }).agency_id).toBe("a1");
    expect(faultOf(() => grant("console-agency", {}))).toBe("agency_id");
    expect(faultOf(() => grant("console-credential", { agency_id: "a1" }))).toBe("agency_id");
  });

  test("a private key may come with its passphrase", () => {
    const { entered } = grant("ssh-key", {
      auth_detail_list: [{ auth_detail_id: 8, password: "KEY", passphrase: "open" }],
    });
    expect(entered.get(8)).toMatchObject({ password: "KEY", passphrase: "open" });
  });
});

test("of an account only its first two characters are shown", () => {
  expect(maskAccount("root")).toBe("ro**");
  expect(maskAccount("😀😀😀")).toBe("😀😀**");
});
