/** Promises about the last line of `npm test`. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { countPlaywright, countVitest } from "./counts";
import { countOf } from "./step";

let folder: string;
const report = (name: string, content: unknown) => {
  const path = join(folder, name);
  writeFileSync(path, JSON.stringify(content));
  return path;
};
const step = (count?: () => Promise<{ passed: number; failed: number }>) => ({
  name: "",
  command: [],
  ...(count ? { count } : {}),
});

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "counts-"));
});

afterAll(() => rmSync(folder, { recursive: true }));

test("passed and failed tests are read from both reports", async () => {
  expect(await countVitest(report("v", { numPassedTests: 7, numFailedTests: 2 }))).toEqual({ passed: 7, failed: 2 });
  const stats = { expected: 3, unexpected: 1, flaky: 1, skipped: 4 };
  expect(await countPlaywright(report("p", { stats }))).toEqual({ passed: 3, failed: 2 });
});

test("a step that ended badly never counts as held", async () => {
  expect(await countOf(step(), 1)).toEqual({ passed: 0, failed: 1 });
  expect(
    await countOf(
      step(async () => ({ passed: 9, failed: 0 })),
      1,
    ),
  ).toEqual({ passed: 9, failed: 1 });
  expect(
    await countOf(
      step(() => countVitest(join(folder, "absent"))),
      1,
    ),
  ).toEqual({ passed: 0, failed: 1 });
});

test("a step that ended well counts as one, or as many as it reports", async () => {
  expect(await countOf(step(), 0)).toEqual({ passed: 1, failed: 0 });
  expect(
    await countOf(
      step(async () => ({ passed: 9, failed: 0 })),
      0,
    ),
  ).toEqual({ passed: 9, failed: 0 });
});
