/**
 * A table of texts as an .xlsx file: a zip of a few XML parts with inline strings. Pure. Texts that a spreadsheet could take for a
 * formula get an apostrophe in front, so that nothing a stranger wrote is ever computed, here or in what people make of it.
 */
import { strToU8, zipSync } from "fflate";

export type Sheet = { name: string; headings: string[]; widths: number[]; rows: string[][] };

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const CELL_LENGTH_MAX = 32_767;

/** Characters XML cannot hold; a lone half of a surrogate pair is replaced before. */
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

function printable(text: string): string {
  return text.toWellFormed().replace(FORBIDDEN, "");
}

/** Blanks and control characters in front hide no formula, nor do the wide signs that some spreadsheets read like the narrow ones. */
export function neutralised(text: string): string {
  return /^(?:[\s\p{Cc}]*[=+\-@\uff1d\uff0b\uff0d\uff20]|[\t\r\n])/u.test(text) ? `'${text}` : text;
}

function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("\r", "&#13;");
}

/** `A`, `B`, ... `Z`: there are never more columns. */
const columnName = (index: number) => String.fromCharCode(65 + index);

function cell(text: string, column: number, row: number, style: number): string {
  const shown = escaped(neutralised(printable(text.slice(0, CELL_LENGTH_MAX - 1))));
  return `<c r="${columnName(column)}${row}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${shown}</t></is></c>`;
}

function rowOf(texts: string[], row: number, style: number): string {
  return `<row r="${row}">${texts.map((text, column) => cell(text, column, row, style)).join("")}</row>`;
}

function sheetXml({ headings, widths, rows }: Sheet): string {
  const columns = widths.map((width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`);
  const corner = `${columnName(headings.length - 1)}${rows.length + 1}`;
  return (
    `${HEAD}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0">` +
    '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>' +
    `<cols>${columns.join("")}</cols><sheetData>${rowOf(headings, 1, 1)}` +
    `${rows.map((row, index) => rowOf(row, index + 2, 2)).join("")}</sheetData><autoFilter ref="A1:${corner}"/></worksheet>`
  );
}

const STYLES =
  `${HEAD}<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font>` +
  '<font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill>' +
  '<fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders>' +
  '<cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf xfId="0"/><xf fontId="1" applyFont="1" xfId="0"/>' +
  '<xf xfId="0" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf></cellXfs></styleSheet>';

const CONTENT_TYPES =
  `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
  '<Default Extension="xml" ContentType="application/xml"/>' +
  '<Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>' +
  '<Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>' +
  '<Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/></Types>';

function relationships(...targets: [type: string, target: string][]): string {
  const entries = targets.map(
    ([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${entries.join("")}</Relationships>`;
}

/** At most 26 columns; the name of a sheet has at most 31 characters and none of `[]:*?/\`. */
export function workbookOf(sheet: Sheet, at: Date): Uint8Array<ArrayBuffer> {
  const workbook =
    `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>` +
    `<sheet name="${escaped(sheet.name)}" sheetId="1" r:id="rId1"/></sheets></workbook>`;
  const parts = {
    "[Content_Types].xml": CONTENT_TYPES,
    "_rels/.rels": relationships(["officeDocument", "xl/workbook.xml"]),
    "xl/workbook.xml": workbook,
    "xl/_rels/workbook.xml.rels": relationships(["worksheet", "worksheets/sheet1.xml"], ["styles", "styles.xml"]),
    "xl/styles.xml": STYLES,
    "xl/worksheets/sheet1.xml": sheetXml(sheet),
  };
  const bytes = Object.entries(parts).map(([name, text]) => [name, strToU8(text)] as const);
  return zipSync(Object.fromEntries(bytes), { mtime: at });
}
