import { unzipSync } from "fflate";
import { expect, test } from "vitest";
import { archiveOf } from "./archive";

function entry(name: string, text: string) {
  const opened = { count: 0 };
  const open = async () => {
    opened.count += 1;
    return { body: new Blob([text]).stream(), size: text.length };
  };
  return { name, at: new Date("2026-03-01T08:00:00Z"), open, opened };
}

test("every file comes out of the archive as it went in, whatever its name", async () => {
  const stream = archiveOf([
    entry("截图 😀.txt", "one"),
    entry("b.txt", "two".repeat(100_000)),
    entry("empty.txt", ""),
  ]);
  const files = unzipSync(new Uint8Array(await new Response(stream).arrayBuffer()));
  const texts = Object.entries(files).map(([name, bytes]) => [name, Buffer.from(bytes).toString()]);
  expect(Object.fromEntries(texts)).toEqual({ "截图 😀.txt": "one", "b.txt": "two".repeat(100_000), "empty.txt": "" });
});

test("a file is opened when its turn comes, and not at all when the reader leaves before", async () => {
  const [first, second] = [entry("a.txt", "x".repeat(1000)), entry("b.txt", "y")];
  const reader = archiveOf([first, second]).getReader();
  await reader.read();
  await reader.cancel();
  expect(first.opened.count).toBe(1);
  expect(second.opened.count).toBe(0);
});

test("a file that cannot be read breaks the archive instead of leaving it short", async () => {
  const broken = { name: "b.txt", at: new Date(), open: () => Promise.reject(new Error("the disk is gone")) };
  const stream = archiveOf([entry("a.txt", "x"), broken]);
  await expect(new Response(stream).arrayBuffer()).rejects.toThrow();
});
