/** Promises about when something is built again. */
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { fingerprint } from "./sources.mjs";

let project: string;

const write = (path: string, text: string) => writeFileSync(join(project, path), text);
const look = () => fingerprint(project, ["lib", "app", "tsconfig.json"], ["lib/testing"]);

beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), "a project "));
  mkdirSync(join(project, "lib/testing"), { recursive: true });
  write("lib/rule.ts", "one");
});

afterEach(() => rmSync(project, { recursive: true }));

test("touching a file without changing it builds nothing", async () => {
  const before = await look();
  utimesSync(join(project, "lib/rule.ts"), new Date(), new Date());
  expect(await look()).toBe(before);
});

test.each([
  ["a changed file", "lib/rule.ts", "two"],
  ["a new file", "lib/other.ts", ""],
  ["a new configuration", "tsconfig.json", "{}"],
])("%s builds again", async (_what, path, text) => {
  const before = await look();
  write(path, text);
  expect(await look()).not.toBe(before);
});

test.each(["lib/rule.test.ts", "lib/rule.integration.test.ts", "lib/testing/builders.ts", "lib/notes.md"])(
  "%s is not part of a build",
  async (path) => {
    const before = await look();
    write(path, "new");
    expect(await look()).toBe(before);
  },
);

test("a renamed file builds again", async () => {
  const before = await look();
  rmSync(join(project, "lib/rule.ts"));
  write("lib/law.ts", "one");
  expect(await look()).not.toBe(before);
});
