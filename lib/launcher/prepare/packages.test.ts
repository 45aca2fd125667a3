/** Promises about when packages are installed again. */
import { expect, test } from "vitest";
import { areInstalled } from "./packages.mjs";

const locked = {
  "": {},
  "node_modules/a": { version: "1.0.0" },
  "node_modules/b": { version: "2.0.0", optional: true },
};

test("every locked package in its version is enough, other platforms' may be absent", () => {
  expect(areInstalled(locked, { "node_modules/a": { version: "1.0.0" } })).toBe(true);
});

test("a missing package is not enough", () => {
  expect(areInstalled(locked, {})).toBe(false);
});

test("another version is not enough, also of an optional package", () => {
  expect(areInstalled(locked, { "node_modules/a": { version: "1.0.1" } })).toBe(false);
  const other = { "node_modules/a": { version: "1.0.0" }, "node_modules/b": { version: "1.0.0" } };
  expect(areInstalled(locked, other)).toBe(false);
});
