/** Promises about running PostgreSQL, which refuses root. */
import { expect, test } from "vitest";
import { findBinaries } from "./binaries.mjs";
import { findDisguise } from "./unprivileged.mjs";

const isRoot = process.getuid?.() === 0;

test("an ordinary user runs it as it is", () => {
  expect(findDisguise("/anywhere/postgres", "/anywhere/data", false)).toEqual({ wrap: [] });
});

test.runIf(isRoot)("root does not run it as it is", () => {
  const disguise = findDisguise(findBinaries()?.postgres ?? "", "/not/there");
  expect(disguise === undefined || disguise.wrap.length > 0 || disguise.uid !== undefined).toBe(true);
});

test("a platform without a PostgreSQL of npm's has none", () => {
  expect(findBinaries("sunos", "x64")).toBeUndefined();
});
