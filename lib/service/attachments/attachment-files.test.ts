import { mkdtemp, readdir, rm, utimes, writeFile, mkdir } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createDiskFiles, type AttachmentFiles } from "./attachment-files";
import { createAttachmentId } from "./attachment-id";

let folder: string;
let files: AttachmentFiles;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "files-"));
  files = createDiskFiles(folder);
});

afterEach(() => rm(folder, { recursive: true, force: true }));

async function* chunks(...texts: string[]) {
  for (const text of texts) yield Buffer.from(text);
}

async function* breaking() {
  yield Buffer.from("half of ");
  throw new Error("the sender left");
}

const inFolder = async () =>
  (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((one) => one.isFile())
    .map((one) => one.name);

describe("a file", () => {
  test("comes back as it was received, with its size and hash", async () => {
    const id = createAttachmentId();
    const received = await files.receive(chunks("hello ", "world"));
    await received.keep(id);
    const { body, size } = await files.open(id);
    expect(await new Response(body).text()).toBe("hello world");
    expect(size).toBe(11);
    expect(received.sha256).toBe("b94d27b9934d3e08a52e52d7da7dabfac484efe37a5380ee9088f7ace2efcde9");
  });

  test("larger than one read comes back whole", async () => {
    const id = createAttachmentId();
    const text = "0123456789".repeat(30_000);
    await (await files.receive(chunks(text))).keep(id);
    expect(await new Response((await files.open(id)).body).text()).toBe(text);
  });

  test("may be left in the middle of reading", async () => {
    const id = createAttachmentId();
    await (await files.receive(chunks("x".repeat(200_000)))).keep(id);
    const reader = (await files.open(id)).body.getReader();
    await reader.read();
    await expect(reader.cancel()).resolves.toBeUndefined();
  });

  test("is gone when it was removed, and removing it again is no fault", async () => {
    const id = createAttachmentId();
    await (await files.receive(chunks("x"))).keep(id);
    await files.remove(id);
    await files.remove(id);
    await expect(files.open(id)).rejects.toThrow();
    expect(await inFolder()).toEqual([]);
  });
});

describe("nothing is left behind", () => {
  test("when the sender breaks off", async () => {
    await expect(files.receive(breaking())).rejects.toThrow("the sender left");
    expect(await inFolder()).toEqual([]);
  });

  test("when what was received is dropped", async () => {
    await (await files.receive(chunks("x"))).drop();
    expect(await inFolder()).toEqual([]);
  });

  test("by a process that ended in the middle, once a day has passed", async () => {
    await mkdir(join(folder, "incoming"));
    await writeFile(join(folder, "incoming", "old"), "x");
    await writeFile(join(folder, "incoming", "young"), "x");
    const longAgo = new Date(Date.now() - 25 * 60 * 60 * 1000);
    await utimes(join(folder, "incoming", "old"), longAgo, longAgo);
    await (await files.receive(chunks("x"))).drop();
    expect(await inFolder()).toEqual(["young"]);
  });
});

test.each(["../secret", "", "a".repeat(31), "A".repeat(32), `${"a".repeat(32)}/..`, `${"a".repeat(32)}\n`])(
  "%j is never a place on the disk",
  async (id) => {
    await expect(files.open(id)).rejects.toThrow("not the id of an attachment");
    await expect(files.remove(id)).rejects.toThrow("not the id of an attachment");
    const received = await files.receive(chunks("x"));
    await expect(received.keep(id)).rejects.toThrow("not the id of an attachment");
  },
);
