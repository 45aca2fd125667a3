import { randomBytes } from "node:crypto";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readMasterKey } from "./master-key";

function aFile(content: string): string {
  const path = join(mkdtempSync(join(tmpdir(), "master-key-")), "master.key");
  writeFileSync(path, content, { mode: 0o600 });
  return path;
}

function messageOf(path: string): string {
  try {
    readMasterKey(path);
    return "no error";
  } catch (error) {
    return String(error);
  }
}

test("a file with 32 bytes in base64 is the master key", () => {
  const key = randomBytes(32);
  expect(readMasterKey(aFile(`${key.toString("base64")}\n`))).toEqual(key);
});

test("a file with anything else is named and its content is not", () => {
  for (const content of ["", "hunter2-hunter2", Buffer.alloc(16).toString("base64"), "A".repeat(44)]) {
    const path = aFile(content);
    expect(messageOf(path)).toContain(path);
    if (content !== "") expect(messageOf(path)).not.toContain(content);
  }
});

test("a missing file is named together with the reason", () => {
  expect(messageOf("/nowhere/master.key")).toContain("/nowhere/master.key cannot be read (ENOENT)");
});
