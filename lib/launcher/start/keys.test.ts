/** Promises about generated keys. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { readSettings } from "../../settings/read-settings";
import { requireAuthSecret, requireMasterKey } from "./keys";

let folder: string;
const settings = (more: Record<string, string> = {}) => readSettings({ DATA_DIR: folder, ...more });

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "keys-"));
});

afterEach(() => rmSync(folder, { recursive: true }));

test("a master key of 32 random bytes is made once, for us alone", async () => {
  const path = await requireMasterKey(settings());
  const first = readFileSync(path, "utf8");
  expect(Buffer.from(first, "base64")).toHaveLength(32);
  expect(statSync(path).mode & 0o777).toBe(0o600);
  await requireMasterKey(settings());
  expect(readFileSync(path, "utf8")).toBe(first);
});

test("a lost master key is never quietly replaced while there is data", async () => {
  mkdirSync(join(folder, "postgres"));
  await expect(requireMasterKey(settings())).rejects.toThrow("master.key is missing");
});

test("a master key file that was named must be there", async () => {
  const named = join(folder, "absent.key");
  await expect(requireMasterKey(settings({ MASTER_KEY_FILE: named }))).rejects.toThrow(`${named} does not exist`);
});

test("the secret that was set is used, otherwise one is made and kept", async () => {
  const set = "s".repeat(32);
  expect(await requireAuthSecret(settings({ AUTH_SECRET: set }))).toBe(set);
  const made = await requireAuthSecret(settings());
  expect(made.length).toBeGreaterThanOrEqual(32);
  expect(await requireAuthSecret(settings())).toBe(made);
});
