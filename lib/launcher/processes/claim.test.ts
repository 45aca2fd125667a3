/** Promises about who holds a data folder. */
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { holderOf, record, release, takeClaim } from "./claim";
import { birthOf } from "./process-table";

let folder: string;
let path: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "claims-"));
  path = join(folder, "launcher.json");
});

afterEach(() => rmSync(folder, { recursive: true }));

test("the first to ask gets the claim, the second is told who has it", () => {
  expect(takeClaim(path)).toBeUndefined();
  expect(takeClaim(path)).toBe(process.pid);
  expect(readdirSync(folder)).toEqual(["launcher.json"]);
});

test("a claim given back can be taken again", () => {
  takeClaim(path);
  release(path);
  expect(holderOf(path)).toBeUndefined();
  expect(takeClaim(path)).toBeUndefined();
});

test("a pid that another process was given since does not hold the claim", () => {
  writeFileSync(path, JSON.stringify({ pid: process.pid, born: `${birthOf(process.pid)}0` }));
  expect(holderOf(path)).toBeUndefined();
  expect(takeClaim(path)).toBeUndefined();
});

test.each(["", "{", "[]", '{"pid":-1,"born":"1"}'])("a claim file that holds %j holds nothing", (content) => {
  writeFileSync(path, content);
  expect(takeClaim(path)).toBeUndefined();
});

test("a recorded process that has ended holds nothing", () => {
  record(path, 2 ** 22 - 1);
  expect(holderOf(path)).toBeUndefined();
});
