import { expect, test } from "vitest";
import { limitsOf, refusalOf, sortOut } from "./upload-limits";

const LIMITS = limitsOf({
  accessory_limit: { limit_count: "5", limit_size: "4", limit_file_type: "jpg,PNG, log" },
});
const file = (name: string, size = 10) => ({ name, size });

test("limits are read from the service's texts, and a message has its own count", () => {
  expect(LIMITS).toEqual({ countMax: 5, bytesMax: 4_194_304, kinds: ["jpg", "png", "log"] });
  expect(limitsOf({}, 10)).toEqual({ countMax: 10, bytesMax: Number.POSITIVE_INFINITY, kinds: [] });
});

test.each([
  [file("a.LOG", 4_194_304), undefined],
  [file("a.log", 4_194_305), "too_large"],
  [file("a.exe"), "kind"],
  [file("log"), "kind"],
  [file("a.log", 0), "empty"],
  [file(`${"a".repeat(510)}.log`), "name"],
])("%o is refused for %s", (given, reason) => {
  expect(refusalOf(given, LIMITS)).toBe(reason);
});

test("a file that does not fit uses up no place, and what is too many is named", () => {
  const given = [file("bad.exe"), file("1.log"), file("2.log")];
  const { accepted, refused } = sortOut(given, LIMITS, 4);
  expect(accepted.map(({ name }) => name)).toEqual(["1.log"]);
  expect(refused).toEqual([
    { name: "bad.exe", reason: "kind" },
    { name: "2.log", reason: "too_many" },
  ]);
});
