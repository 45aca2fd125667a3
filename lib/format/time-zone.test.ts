import fc from "fast-check";
import { expect, test } from "vitest";
import { formatTimeZone, offsetMinutesAt, parseTimeZone } from "./time-zone";

test.each([
  ["GMT+8", 480],
  ["gmt+08:00", 480],
  ["GMT-03:30", -210],
  ["GMT+0530", 330],
  ["UTC+14", 840],
  ["+01:00", 60],
  ["GMT", 0],
  ["GMT-0", 0],
  ["UTC", 0],
  ["Z", 0],
])("%s is %d minutes ahead of UTC", (text, offsetMinutes) => {
  expect(parseTimeZone(text)).toEqual({ kind: "offset", offsetMinutes });
});

test.each(["", "GMT+15", "GMT+8:75", "GMT+", "Nowhere/Town", "8", "GMT+8;x", "x".repeat(33)])(
  "%s names no zone",
  (text) => {
    expect(parseTimeZone(text)).toBeUndefined();
  },
);

test("a named zone follows summer time", () => {
  const zone = parseTimeZone("Europe/Berlin");
  expect(zone).toEqual({ kind: "named", name: "Europe/Berlin" });
  if (zone === undefined) return;
  expect(offsetMinutesAt(zone, new Date("2026-01-15T12:00:00Z"))).toBe(60);
  expect(offsetMinutesAt(zone, new Date("2026-07-15T12:00:00.500Z"))).toBe(120);
});

test("a zone written down reads as the same zone", () => {
  fc.assert(
    fc.property(fc.integer({ min: -840, max: 840 }), (offsetMinutes) => {
      expect(parseTimeZone(formatTimeZone({ kind: "offset", offsetMinutes }))).toEqual({
        kind: "offset",
        offsetMinutes,
      });
    }),
  );
  expect(formatTimeZone({ kind: "offset", offsetMinutes: 480 })).toBe("GMT+8");
  expect(formatTimeZone({ kind: "offset", offsetMinutes: -210 })).toBe("GMT-03:30");
  expect(formatTimeZone({ kind: "named", name: "Asia/Shanghai" })).toBe("Asia/Shanghai");
});
