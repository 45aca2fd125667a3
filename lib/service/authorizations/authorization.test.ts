import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { AUTHORIZATION_MOVES, type AuthorizationAction } from "@/lib/contract/authorization-status";
import { AUTHORIZATION_WAYS } from "@/lib/contract/authorization-ways";
import catalogue from "../catalogue/catalogue.json";
import { ApiError } from "@/lib/errors/api-error";
import { checkAsked, isInEffect, moveAuthorization, statusAt } from "./authorization";
import { wayNames } from "./authorization-names";

const AT = new Date("2026-03-01T08:00:00Z");
const later = (ms: number) => new Date(AT.getTime() + ms);

function standing(status: number, from = later(-1000), to = later(1000)) {
  return { status, auth_effective_time: from, auth_expire_time: to };
}

const codeOf = (work: () => unknown) => {
  try {
    work();
  } catch (error) {
    return error instanceof ApiError ? error.code : "another error";
  }
  return undefined;
};

const LEGAL: Record<AuthorizationAction, Record<number, number>> = {
  confirm: { 0: 1 },
  reject: { 0: 2 },
  cancel: { 1: 5 },
  recall: { 0: 4 },
  expire: { 1: 3 },
  end: { 0: 3, 1: 3 },
};

describe.each(Object.keys(AUTHORIZATION_MOVES) as AuthorizationAction[])("%s", (action) => {
  test.each([-1, 0, 1, 2, 3, 4, 5, 6, 7])("in state %i leads where it may and is refused elsewhere", (status) => {
    const to = LEGAL[action][status];
    if (to === undefined) expect(codeOf(() => moveAuthorization(standing(status), action, AT))).toBe("OSM.01010018");
    else expect(moveAuthorization(standing(status), action, AT)).toBe(to);
  });
});

test("a grant whose time has run out is expired before anyone wrote it down", () => {
  expect(statusAt(standing(1, later(-2), AT), AT)).toBe(3);
  expect(codeOf(() => moveAuthorization(standing(1, later(-2), AT), "cancel", AT))).toBe("OSM.01010018");
  expect(statusAt(standing(5, later(-2), AT), AT)).toBe(5);
});

test("a grant is in effect from its begin until just before its end", () => {
  expect(isInEffect(standing(1, AT, later(1)), AT)).toBe(true);
  expect(isInEffect(standing(1, later(1), later(2)), AT)).toBe(false);
  expect(isInEffect(standing(1, later(-2), AT), AT)).toBe(false);
  expect(isInEffect(standing(0), AT)).toBe(false);
});

test("no state but pending and granted can be left by any move", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(2, 3, 4, 5),
      fc.constantFrom(...(Object.keys(AUTHORIZATION_MOVES) as AuthorizationAction[])),
      (status, action) => codeOf(() => moveAuthorization(standing(status), action, AT)) === "OSM.01010018",
    ),
  );
});

test("the ways of access are those of the catalogue, each with its default port and names in both languages", () => {
  expect(AUTHORIZATION_WAYS.map((way) => [way.id, way.default_port ?? null])).toEqual(
    catalogue.authorization_types.map((type) => [type.id, type.default_port]),
  );
  for (const way of AUTHORIZATION_WAYS)
    for (const language of ["en-us", "zh-cn"] as const)
      for (const name of Object.values(wayNames(way, language))) expect(name).not.toMatch(/^\d*$/);
});

const ssh = { resource_type_id: "1", visit_type_id: "1", content_type_id: "1" };
const consoleLogin = { resource_type_id: "2", visit_type_id: "4", content_type_id: "3" };

test("a server is asked for with its host, a console without one", () => {
  expect(checkAsked(ssh, [{ host: "198.51.100.7" }]).details).toHaveLength(1);
  expect(codeOf(() => checkAsked(ssh, [{}]))).toBe("OSM.01010001");
  expect(codeOf(() => checkAsked(ssh, []))).toBe("OSM.01010001");
  expect(checkAsked(consoleLogin).details).toEqual([{}]);
  expect(codeOf(() => checkAsked(consoleLogin, [{ host: "198.51.100.7" }]))).toBe("OSM.01010001");
  expect(codeOf(() => checkAsked(consoleLogin, [{ type: 1 }]))).toBe("OSM.01010001");
});

test("an unknown way of access and more than six items are refused", () => {
  expect(codeOf(() => checkAsked({ ...ssh, content_type_id: "9" }, [{ host: "a" }]))).toBe("OSM.01010001");
  expect(
    codeOf(() =>
      checkAsked(
        ssh,
        Array.from({ length: 7 }, () => ({ host: "a" })),
      ),
    ),
  ).toBe("OSM.01010001");
});
