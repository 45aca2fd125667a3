import { mkdtemp, readdir, readFile, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { clearOutbox, createOutbox } from "./outbox";

let root: string;
let folder: string;
const notice = {
  kind: "verify_code",
  id: "n1",
  way: "email",
  to: "ann@acme.example",
  language: "en-us",
  subject: "Your code",
  text: "123456",
} as const;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "outbox-"));
  folder = join(root, "outbox");
});
afterEach(() => rm(root, { recursive: true, force: true }));

test("a notice becomes one file that its owner alone can read", async () => {
  await createOutbox(folder).send(notice, new Date("2026-03-01T08:00:00Z"));
  const [name = "", ...others] = await readdir(folder);
  expect(others).toEqual([]);
  expect((await stat(join(folder, name))).mode & 0o777).toBe(0o600);
  expect((await stat(folder)).mode & 0o777).toBe(0o700);
  expect(JSON.parse(await readFile(join(folder, name), "utf8"))).toEqual({
    ...notice,
    time: "2026-03-01T08:00:00.000Z",
  });
});

test("what is older than a day goes", async () => {
  await createOutbox(folder).send(notice, new Date());
  expect(await clearOutbox(folder, new Date())).toBe(0);
  expect(await clearOutbox(folder, new Date(Date.now() + 86_500_000))).toBe(1);
  expect(await readdir(folder)).toEqual([]);
});

test("an outbox that is not there yet is empty", async () => {
  expect(await clearOutbox(folder, new Date())).toBe(0);
});
