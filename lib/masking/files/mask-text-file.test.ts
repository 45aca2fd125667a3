import fc from "fast-check";
import { expect, test } from "vitest";
import { findSensitive } from "../find-sensitive";
import { maskFindings } from "../mask-findings";
import { decodeText } from "./decode-text";
import { maskTextFile } from "./mask-text-file";
import { searchPieces } from "./searched-pieces";

const KEY = `-----BEGIN PRIVATE KEY-----\n${"MIIEowIBAAKCAQEAu1SU1LfVLPHCozMxH2Mo4lgOEePzNm0tRgeLezV6ffAt0gun\n".repeat(25)}-----END PRIVATE KEY-----`;
const LINES = [
  "2024-05-22 INFO started",
  "password: Abc@1234",
  "密码：Abc@1234，电话13800000000",
  "card 4111 1111 1111 1111",
  KEY,
  "",
  "x".repeat(300),
];

async function* chunked(bytes: Uint8Array, size: number) {
  for (let from = 0; from < bytes.length; from += size) yield bytes.subarray(from, from + size);
}

async function textOf(pieces: AsyncIterable<Uint8Array>): Promise<string> {
  const all: Uint8Array[] = [];
  for await (const piece of pieces) all.push(piece);
  return Buffer.concat(all).toString("utf8");
}

test("a file in pieces is masked as the whole text would be", async () => {
  const files = fc
    .array(fc.constantFrom(...LINES), { minLength: 300, maxLength: 900 })
    .map((lines) => lines.join("\n"));
  await fc.assert(
    fc.asyncProperty(files, fc.integer({ min: 700, max: 50_000 }), async (text, size) => {
      const masked = await textOf(maskTextFile(chunked(new TextEncoder().encode(text), size), "app.log"));
      expect(masked).toBe(maskFindings(text, findSensitive(text)));
    }),
    { numRuns: 15 },
  );
});

test("one endless line is masked as well", async () => {
  const text = "value=1 password=Abc@1234 ".repeat(8000);
  const masked = await textOf(maskTextFile(new TextEncoder().encode(text), "one-line.txt"));
  expect(masked).toBe("value=1 password=•••••• ".repeat(8000));
});

test("a copy of a GB18030 file is UTF-8", async () => {
  const file = new Uint8Array([0xc3, 0xdc, 0xc2, 0xeb, 0xa3, 0xba, 0x41, 0x62, 0x63, 0x31, 0x32, 0x33, 0x34]);
  expect(await textOf(maskTextFile(file, "a.txt"))).toBe("密码：••••••");
});

test("a file that is no text comes out byte for byte", async () => {
  const file = new Uint8Array([137, 80, 78, 71, 0, 255]);
  const pieces: Uint8Array[] = [];
  for await (const piece of maskTextFile(file, "photo.png")) pieces.push(piece);
  expect(Buffer.concat(pieces)).toEqual(Buffer.from(file));
});

test("characters cut by a piece's end are read whole", async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: "grapheme" }), fc.integer({ min: 1, max: 5 }), async (raw, size) => {
      const text = raw.replaceAll("\0", "");
      let decoded = "";
      for await (const piece of decodeText(chunked(new TextEncoder().encode(text), size))) decoded += piece;
      expect(decoded).toBe(text);
    }),
  );
});

test("searched pieces join to the text and count its lines", async () => {
  const text = LINES.join("\n").repeat(60);
  let joined = "";
  async function* texts() {
    for (let from = 0; from < text.length; from += 5000) yield text.slice(from, from + 5000);
  }
  for await (const piece of searchPieces(texts())) {
    expect(piece.line).toBe(joined.split("\n").length);
    joined += piece.text;
  }
  expect(joined).toBe(text);
});
