import { randomBytes } from "node:crypto";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { writeMasterKeyFile } from "./master-key-file";
import { masterKeysOf, readMasterKeys, requireRightKey } from "./master-keys";
import { unwrapKey, wrapKey } from "./wrap-key";

const secret = randomBytes(32);
const [first, second] = [randomBytes(32), randomBytes(32)];
const lookUp = randomBytes(32);

function aFile(...keys: [Buffer, ...Buffer[]]) {
  const path = join(mkdtempSync(join(tmpdir(), "master-keys-")), "master.key");
  const write = (...now: [Buffer, ...Buffer[]]) => writeMasterKeyFile(path, { keys: now, lookUp });
  write(...keys);
  return { path, write };
}

test("a running process opens what a newer master key wrapped, and still what the older one did", () => {
  const file = aFile(first);
  const masters = readMasterKeys(file.path);
  file.write(second, first);
  expect(masters.unwrap("acme/1", wrapKey(second, "acme/1", secret))).toEqual(secret);
  expect(masters.unwrap("acme/1", wrapKey(first, "acme/1", secret))).toEqual(secret);
});

test("a new data key is wrapped by the key that is in the file by then", () => {
  const file = aFile(first);
  const masters = readMasterKeys(file.path);
  file.write(second, first);
  expect(unwrapKey(second, "acme/1", masters.wrap("acme/1", secret))).toEqual(secret);
});

test("look-ups stay the same for the life of the process and after a rotation", () => {
  const file = aFile(first);
  const before = readMasterKeys(file.path).lookUp;
  file.write(second);
  expect(readMasterKeys(file.path).lookUp).toEqual(before);
});

test("a start with the wrong master key is refused in a sentence", () => {
  const wrapped = wrapKey(first, "acme/1", secret);
  expect(() => requireRightKey(masterKeysOf(second), "acme/1", wrapped)).toThrow("The master key is not the one");
  expect(() => requireRightKey(masterKeysOf(first), "acme/1", wrapped)).not.toThrow();
});
