import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterEach, beforeEach, expect, test } from "vitest";
import { compressedHeaders, compressedRewrites, compressFiles } from "./compressed-files.mjs";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "compressed-"));
});
afterEach(() => rm(folder, { recursive: true }));

test("code and styles lie beside themselves compressed in both ways, other files do not", async () => {
  const code = "const words = 'again and again';\n".repeat(100);
  await writeFile(join(folder, "a.js"), code);
  await writeFile(join(folder, "b.css"), "a { color: red }");
  await writeFile(join(folder, "c.svg"), "<svg/>");
  await compressFiles(folder);
  expect((await readdir(folder)).toSorted()).toEqual([
    "a.js",
    "a.js.br",
    "a.js.gz",
    "b.css",
    "b.css.br",
    "b.css.gz",
    "c.svg",
  ]);
  expect(brotliDecompressSync(await readFile(join(folder, "a.js.br"))).toString()).toBe(code);
  expect(gunzipSync(await readFile(join(folder, "a.js.gz"))).toString()).toBe(code);
});

test("whoever is sent another file is told how to read it", () => {
  const told = compressedHeaders.filter(({ headers }) => headers.some(({ key }) => key === "content-encoding"));
  const when = ({ source, has, missing }: (typeof compressedRewrites)[number]) => ({ source, has, missing });
  expect(compressedRewrites.length).toBe(4);
  expect(told).toMatchObject(compressedRewrites.map(when));
});
