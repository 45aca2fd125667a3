import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { distinctNames, extensionOf, fileNameOf } from "./file-name";

describe("the kept name", () => {
  test.each([
    ["../../etc/passwd.txt", "passwd.txt"],
    ["C:\\Users\\ann\\bill.pdf", "bill.pdf"],
    ["a\u0000b\u0007.txt", "ab.txt"],
    ["  spaced.txt ", "spaced.txt"],
    ["截图 😀.png", "截图 😀.png"],
    ["gpj.\u202Eexe.png", "gpj.exe.png"],
    ["half\uD83D.png", "half.png"],
  ])("%j is kept as %j", (given, kept) => {
    expect(fileNameOf(given)).toBe(kept);
  });

  test.each(["", "   ", "..", "../..", "a/", "\u0000"])("%j is no name", (given) => {
    expect(() => fileNameOf(given)).toThrow(expect.objectContaining({ code: "OSM.01010001" }));
  });

  test("512 characters fit, 513 do not", () => {
    expect(fileNameOf(`${"x".repeat(508)}.txt`)).toHaveLength(512);
    expect(() => fileNameOf(`${"x".repeat(509)}.txt`)).toThrow(
      expect.objectContaining({ sentence: expect.stringContaining("512") as unknown }),
    );
  });

  test("no name holds a path, a control character or half a character", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (given) => {
        try {
          const kept = fileNameOf(given);
          expect(kept).not.toMatch(/[/\\\p{Cc}\p{Cs}]/u);
          expect(fileNameOf(kept)).toBe(kept);
          encodeURIComponent(kept);
        } catch (error) {
          expect(error).toMatchObject({ code: "OSM.01010001" });
        }
      }),
    );
  });
});

test.each([
  ["a.PNG", "png"],
  ["a.tar.gz", "gz"],
  ["README", ""],
  ["a.", ""],
])("the extension of %s is %j", (name, extension) => {
  expect(extensionOf(name)).toBe(extension);
});

describe("names in one archive", () => {
  test("doubles are numbered, and disks that ignore case are thought of", () => {
    expect(distinctNames(["a.png", "A.png", "a.png", "b", "b"])).toEqual([
      "a.png",
      "A (2).png",
      "a (3).png",
      "b",
      "b (2)",
    ]);
  });

  test("a number that is taken already is passed over", () => {
    expect(distinctNames(["a.png", "a (2).png", "a.png"])).toEqual(["a.png", "a (2).png", "a (3).png"]);
  });

  test("no two names are alike", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom("a.png", "A.png", "a (2).png", "b", ".x")), (names) => {
        const distinct = distinctNames(names).map((name) => name.toLowerCase());
        expect(new Set(distinct).size).toBe(names.length);
      }),
    );
  });
});
