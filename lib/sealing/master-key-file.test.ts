import { randomBytes } from "node:crypto";
import { chmodSync, mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { keyedHash, hashWith } from "./keyed-hash";
import { readMasterKeyFile, writeMasterKeyFile } from "./master-key-file";

function aFile(content: string): string {
  const path = join(mkdtempSync(join(tmpdir(), "master-key-")), "master.key");
  writeFileSync(path, content, { mode: 0o600 });
  return path;
}

function messageOf(path: string): string {
  try {
    readMasterKeyFile(path);
    return "no error";
  } catch (error) {
    return String(error);
  }
}

test("a file with 32 bytes in base64 is the master key", () => {
  const key = randomBytes(32);
  const file = readMasterKeyFile(aFile(`${key.toString("base64")}\n`));
  expect(file.keys).toEqual([key]);
  expect(hashWith(file.lookUp, "ann@acme.example")).toEqual(keyedHash(key, "ann@acme.example"));
});

test("what was written is read back, the key in use first, for us alone and with nothing left beside it", () => {
  const file = { keys: [randomBytes(32), randomBytes(32)] as const, lookUp: randomBytes(32) };
  const path = aFile("what was there before");
  chmodSync(path, 0o644);
  writeMasterKeyFile(path, file);
  expect(readMasterKeyFile(path)).toEqual(file);
  expect(statSync(path).mode & 0o777).toBe(0o600);
  expect(readdirSync(dirname(path))).toEqual(["master.key"]);
});

test("a file that cannot be written stays as it was", () => {
  const key = randomBytes(32).toString("base64");
  const path = aFile(key);
  const file = { keys: [randomBytes(32)] as const, lookUp: randomBytes(32) };
  expect(() => writeMasterKeyFile(join(path, "below"), file)).toThrow("cannot be written (ENOTDIR)");
  expect(readFileSync(path, "utf8")).toBe(key);
});

test("a file with anything else is named and its content is not", () => {
  const good = randomBytes(32).toString("base64");
  for (const content of [
    "",
    "hunter2-hunter2",
    Buffer.alloc(16).toString("base64"),
    "A".repeat(44),
    `${good}\nhunter2`,
  ]) {
    const path = aFile(content);
    expect(messageOf(path)).toContain(path);
    if (content !== "") expect(messageOf(path)).not.toContain(content);
  }
});

test("a missing file is named together with the reason", () => {
  expect(messageOf("/nowhere/master.key")).toContain("/nowhere/master.key cannot be read (ENOENT)");
});
