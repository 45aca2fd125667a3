/**
 * Compresses the browser's code once, while it is built, better than a server could for each request. The server then sends the file beside
 * the one that was asked for.
 */
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

/** What each kind of file is; its name is asked for with nothing behind it. */
const TYPES = { js: "application/javascript; charset=UTF-8", css: "text/css; charset=UTF-8" };
const FOLDER = "/_next/static/chunks";

/** One step below the best: half the time, a hundredth more bytes. */
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 10 } };

/** @param {string} folder */
export async function compressFiles(folder) {
  const names = (await readdir(folder)).filter((name) => /\.(js|css)$/.test(name));
  await Promise.all(
    names.map(async (name) => {
      const path = join(folder, name);
      const content = await readFile(path);
      await writeFile(`${path}.br`, await promisify(brotliCompress)(content, BROTLI));
      await writeFile(`${path}.gz`, await promisify(gzip)(content, { level: 9 }));
    }),
  );
}

const asked = (/** @type {string} */ value) => ({
  type: /** @type {const} */ ("header"),
  key: "accept-encoding",
  value,
});
const BR = asked(".*\\bbr\\b.*");
const WAYS = [
  { encoding: "br", ending: "br", has: [BR], missing: [] },
  { encoding: "gzip", ending: "gz", has: [asked(".*\\bgzip\\b.*")], missing: [BR] },
];
const KINDS = Object.entries(TYPES).map(([kind, type]) => ({ source: `${FOLDER}/:name([^/]+\\.${kind})`, type }));

/** For `rewrites` of Next: the compressed file for whoever understands it. */
export const compressedRewrites = KINDS.flatMap(({ source }) =>
  WAYS.map(({ ending, has, missing }) => ({ source, has, missing, destination: `${FOLDER}/:name.${ending}` })),
);

/** For `headers` of Next: what the compressed file is. */
export const compressedHeaders = KINDS.flatMap(({ source, type }) => [
  { source, headers: [{ key: "vary", value: "Accept-Encoding" }] },
  ...WAYS.map(({ encoding, has, missing }) => ({
    source,
    has,
    missing,
    headers: [
      { key: "content-encoding", value: encoding },
      { key: "content-type", value: type },
    ],
  })),
]);
