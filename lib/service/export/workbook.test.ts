import { strFromU8, unzipSync } from "fflate";
import fc from "fast-check";
import { expect, test } from "vitest";
import { neutralised, workbookOf } from "./workbook";

const AT = new Date("2026-03-01T08:00:00Z");

function partsOf(rows: string[][]): Record<string, string> {
  const bytes = workbookOf({ name: "Service tickets", headings: ["A", "B"], widths: [10, 20], rows }, AT);
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
}

const sheetOf = (rows: string[][]) => partsOf(rows)["xl/worksheets/sheet1.xml"] ?? "";
const textsOf = (sheet: string) =>
  [...sheet.matchAll(/<t xml:space="preserve">([^<]*)<\/t>/g)].map(([, text = ""]) =>
    text
      .replaceAll("&lt;", "<")
      .replaceAll("&gt;", ">")
      .replaceAll("&quot;", '"')
      .replaceAll("&#13;", "\r")
      .replaceAll("&amp;", "&"),
  );

test("it has the parts that every spreadsheet program looks for", () => {
  const parts = partsOf([["1", "2"]]);
  expect(Object.keys(parts).toSorted()).toEqual([
    "[Content_Types].xml",
    "_rels/.rels",
    "xl/_rels/workbook.xml.rels",
    "xl/styles.xml",
    "xl/workbook.xml",
    "xl/worksheets/sheet1.xml",
  ]);
  for (const part of Object.values(parts)) expect(part).toMatch(/^<\?xml version="1.0" encoding="UTF-8"/);
  expect(parts["xl/worksheets/sheet1.xml"]).toContain('<autoFilter ref="A1:B2"/>');
});

test("cells hold what was written, in every script", () => {
  const rows = [
    ['<b> & "x"', "无法登录 😀"],
    ["two\nlines", " spaces "],
  ];
  expect(textsOf(sheetOf(rows))).toEqual(["A", "B", ...rows.flat()]);
});

test.each(["=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\r=1", "\n=1", " =1", "\u0000=1", "\uff1d1", "\uff20A1"])(
  "%j is no formula any more",
  (text) => {
    expect(neutralised(text)).toBe(`'${text}`);
    expect(sheetOf([[text, ""]])).not.toContain("<f>");
  },
);

test("whatever text comes, the sheet stays well-formed and no cell begins like a formula", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.string({ unit: "binary" }), fc.string())), (rows) => {
      const sheet = sheetOf(rows);
      const texts = textsOf(sheet);
      const isClean = !/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/.test(sheet) && sheet.isWellFormed();
      return isClean && texts.length === 2 + 2 * rows.length && texts.every((text) => !/^[=+\-@\t\r]/.test(text));
    }),
  );
});
