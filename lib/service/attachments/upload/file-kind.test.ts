import { describe, expect, test } from "vitest";
import { startMeasuring } from "../bytes/measure-bytes";
import { imageTypeOf, requireAcceptedKind, requireHonestBytes } from "./file-kind";

function measured(bytes: Uint8Array | string) {
  const measure = startMeasuring();
  measure.see(Buffer.from(bytes));
  return measure.result();
}

const hex = (text: string) => Buffer.from(text, "hex");
const PNG = Buffer.concat([
  hex("89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489"),
  hex("0000000a49444154"),
]);
const JPEG = hex("ffd8ffe000104a46494600010100000100010000");
const GIF = Buffer.from("GIF89a\u0001\u0000\u0001\u0000", "latin1");
const BMP = Buffer.from(`BM${"\u0000".repeat(30)}`, "latin1");
const ZIP = hex("504b03041400000000000000");
const PDF = Buffer.from("%PDF-1.7\n1 0 obj\n");
const CFB = hex("d0cf11e0a1b11ae10000000000000000");
const video = (brand: string) => Buffer.concat([hex("00000018"), Buffer.from(`ftyp${brand}`), Buffer.alloc(64)]);
const PAGE = "<!DOCTYPE html><html><script>alert(1)</script></html>";

const refusal = expect.objectContaining({
  code: "OSM.01010001",
  options: expect.objectContaining({ field: "file" }) as unknown,
});

describe("bytes that agree with the name", () => {
  test.each([
    ["png", PNG],
    ["jpg", JPEG],
    ["jpeg", JPEG],
    ["gif", GIF],
    ["bmp", BMP],
    ["zip", ZIP],
    ["docx", ZIP],
    ["xlsx", ZIP],
    ["pdf", PDF],
    ["msg", CFB],
    ["mp4", video("isom")],
    ["mov", video("qt  ")],
    ["txt", "BM is how this text begins"],
    ["log", "2026-03-01 错误 <b>not a page</b>"],
    ["ini", "[section]\nkey=value"],
    ["eml", "From: ann@acme.example\n\n<html>a mail may hold a page</html>"],
  ])("%s is taken", async (extension, bytes) => {
    await expect(requireHonestBytes(extension, measured(bytes))).resolves.toBeUndefined();
  });
});

describe("bytes that do not", () => {
  test.each([
    ["png", PAGE],
    ["png", JPEG],
    ["jpg", PNG],
    ["gif", PAGE],
    ["pdf", PAGE],
    ["docx", CFB],
    ["zip", "not a zip"],
    ["msg", ZIP],
    ["mp4", PNG],
    ["txt", PAGE],
    ["txt", `\uFEFF \n<!-- hidden -->${PAGE}`],
    ["log", "<svg onload=alert(1)>"],
    ["txt", PNG],
    ["log", "text with a \u0000 inside"],
    ["txt", ""],
    ["png", ""],
  ])("%s is refused for %j", async (extension, bytes) => {
    await expect(requireHonestBytes(extension, measured(bytes))).rejects.toEqual(refusal);
  });

  test("a NUL far behind the beginning of a text is found", async () => {
    const measure = startMeasuring();
    for (let count = 0; count < 40; count += 1) measure.see(Buffer.from("line\n".repeat(1000)));
    measure.see(Buffer.from([65, 0, 66]));
    await expect(requireHonestBytes("log", measure.result())).rejects.toEqual(refusal);
  });
});

test.each([
  ["comments", "<!-- a -->"],
  ["byte order marks", "\uFEFF"],
])("a text full of %s is judged at once", async (_, part) => {
  const start = performance.now();
  await requireHonestBytes("txt", measured(part.repeat(5000)));
  await expect(requireHonestBytes("txt", measured(part.repeat(1000) + PAGE))).rejects.toEqual(refusal);
  expect(performance.now() - start).toBeLessThan(1000);
});

test("only the kinds on the list are accepted", () => {
  expect(() => requireAcceptedKind("mov")).not.toThrow();
  for (const extension of ["exe", "svg", "html", "doc", "rar", "", "constructor"])
    expect(() => requireAcceptedKind(extension)).toThrow(refusal);
});

test("only raster images have a type under which a browser draws them", () => {
  expect(imageTypeOf("jpeg")).toBe("image/jpeg");
  expect(imageTypeOf("svg")).toBeUndefined();
  expect(imageTypeOf("pdf")).toBeUndefined();
});
