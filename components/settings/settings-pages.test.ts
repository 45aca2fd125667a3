import { expect, test } from "vitest";
import { settingsPages } from "./settings-pages";

const keys = (is_engineer: boolean, mayAudit: boolean) =>
  settingsPages({ is_engineer, mayAudit }).map(({ key }) => key);

test("engineers have no pages for what only customers have; the trail is for who may audit", () => {
  expect(keys(false, true)).toEqual(["preferences", "security", "contacts", "team", "permissions", "audit"]);
  expect(keys(false, false)).not.toContain("audit");
  expect(keys(true, false)).toEqual(["preferences", "security", "team"]);
});
