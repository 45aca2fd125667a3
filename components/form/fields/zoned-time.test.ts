/** Moments as people enter them. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { fromFieldTime, toFieldTime } from "./zoned-time";

test.each([
  ["Asia/Shanghai", "2026-11-21T22:30", "2026-11-21T14:30:00.000Z"],
  ["America/New_York", "2026-07-01T08:00", "2026-07-01T12:00:00.000Z"],
  ["America/New_York", "2026-12-01T08:00", "2026-12-01T13:00:00.000Z"],
  ["Asia/Kolkata", "2026-01-01T00:15", "2025-12-31T18:45:00.000Z"],
])("in %s %s is %s, both ways", (zone, entered, iso) => {
  expect(fromFieldTime(entered, zone)).toBe(iso);
  expect(toFieldTime(iso, zone)).toBe(entered);
});

test("nothing entered is nothing", () => {
  expect(fromFieldTime("", "UTC")).toBe("");
  expect(toFieldTime("", "UTC")).toBe("");
});

test("what is shown is what was entered, whole minutes, in zones without clock changes", () => {
  const minute = fc
    .integer({ min: 11_600_000, max: 66_000_000 })
    .map((count) => new Date(count * 60_000).toISOString());
  const zone = fc.constantFrom("UTC", "Asia/Shanghai", "Asia/Tokyo", "Asia/Kolkata", "Africa/Johannesburg");
  fc.assert(
    fc.property(
      minute.filter((iso) => iso > "1992"),
      zone,
      (iso, name) => {
        expect(fromFieldTime(toFieldTime(iso, name), name)).toBe(iso);
      },
    ),
  );
});

test("a time that a clock change skips becomes a moment near it", () => {
  expect(toFieldTime(fromFieldTime("2026-03-08T02:30", "America/New_York"), "America/New_York")).toMatch(/T0[13]:30$/);
});
