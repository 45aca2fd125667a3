/** Promises about logs. */
import { existsSync, mkdtempSync, rmSync, statSync, truncateSync, writeFileSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { LogFile } from "./log-file";

let folder: string;
let log: LogFile;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "logs-"));
  log = new LogFile(join(folder, "logs", "service.log"));
});

afterEach(() => rmSync(folder, { recursive: true }));

function write(text: string): void {
  const descriptor = log.open();
  writeSync(descriptor, text);
  log.close(descriptor);
}

test("what an earlier run wrote is kept, and only we can read it", () => {
  write("one\n");
  write("two\n");
  expect(log.lastWords()).toBe("one\ntwo");
  expect(statSync(log.path).mode & 0o077).toBe(0);
});

test("last words are those of this run", () => {
  write("old\n");
  const since = log.size();
  write("new\n");
  expect(log.lastWords(since)).toBe("new");
});

test("a log past ten megabytes is set aside", () => {
  write("old");
  truncateSync(log.path, 10 * 1024 * 1024 + 1);
  write("new");
  expect(log.lastWords()).toBe("new");
  expect(existsSync(`${log.path}.1`)).toBe(true);
});

test("no log yet means no words", () => {
  writeFileSync(join(folder, "other"), "");
  expect(log.lastWords()).toBe("");
});
