import { describe, expect, test } from "vitest";
import { z } from "zod";
import { parseAnswer, parseInput } from "./parse";

const Anything = z.object({ note: z.unknown() });

function nested(levels: number): unknown {
  let value: unknown = [];
  for (let level = 1; level < levels; level += 1) value = [value];
  return value;
}

const fault = (field: string, reason: string) =>
  expect.objectContaining({ code: "OSM.0001", options: { field, reason } }) as unknown;

describe("the levels of an input", () => {
  test.each([1, 63])("%i below its own are read", (levels) => {
    const input = { note: nested(levels) };
    expect(parseInput(Anything, input)).toEqual(input);
  });

  test.each([64, 20_000])("%i below its own are refused under the outermost name", (levels) => {
    expect(() => parseInput(Anything, { note: nested(levels) })).toThrow(fault("note", "is nested too deeply"));
  });
});

describe("a text that no store can keep is refused by its field", () => {
  test.each([
    [{ note: "a\u0000b" }, "note", "must not contain the character NUL"],
    [{ note: ["fine", { name: "a\u0000" }] }, "note.1.name", "must not contain the character NUL"],
    [{ note: { "a\u0000": 1 } }, "note", "must not contain the character NUL"],
    [{ note: "half \ud83d" }, "note", "is not well-formed Unicode"],
    [{ note: ["\udc00 half"] }, "note.0", "is not well-formed Unicode"],
    [{ note: { "\ud800": 1 } }, "note", "is not well-formed Unicode"],
  ])("%j", (input, field, reason) => {
    expect(() => parseInput(Anything, input)).toThrow(fault(field, reason));
  });
});

test("whole characters of any plane are kept", () => {
  expect(parseInput(Anything, { note: "工单 😀" })).toEqual({ note: "工单 😀" });
});

test("an answer nested deeper than anybody writes is the upstream's fault, not the end of the process", () => {
  const deep = JSON.parse(`${"[".repeat(100_000)}${"]".repeat(100_000)}`) as unknown;
  expect(() => parseAnswer(z.unknown(), deep)).toThrow(expect.objectContaining({ code: "UPSTREAM.502" }));
  expect(parseAnswer(z.unknown(), { a: [{ b: null, c: 1 }] })).toEqual({ a: [{ c: 1 }] });
});
