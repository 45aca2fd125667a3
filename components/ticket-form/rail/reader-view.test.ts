import { expect, test } from "vitest";
import { piecesOf } from "./reader-view";

test("a secret is masked where it stands, the words around it stay", () => {
  const pieces = piecesOf("Symptom: refused\npassword: Summer!2026x");
  expect(pieces.filter((piece) => piece.isMasked)).toHaveLength(1);
  expect(pieces.map((piece) => piece.text).join("")).not.toContain("Summer!2026x");
  expect(pieces[0]?.text.startsWith("Symptom: refused")).toBe(true);
});

test("a text without secrets is one piece", () => {
  expect(piecesOf("Symptom: refused")).toEqual([{ text: "Symptom: refused", isMasked: false }]);
  expect(piecesOf("")).toEqual([]);
});
