import fc from "fast-check";
import { expect, test } from "vitest";
import { parseTimeZone, type TimeZone } from "./time-zone";
import { parseWireInstant, parseWireLocal, toWireInstant, toWireLocal, wireDayBounds } from "./wire-time";

const DEFAULT: TimeZone = { kind: "offset", offsetMinutes: 480 };
const zoneOf = (text: string): TimeZone => parseTimeZone(text) ?? DEFAULT;
const wholeSeconds = fc
  .integer({ min: Date.UTC(1975, 0), max: Date.UTC(2090, 0) })
  .map((time) => new Date(Math.floor(time / 1000) * 1000));
const offsets = fc
  .integer({ min: -840, max: 840 })
  .map((offsetMinutes): TimeZone => ({ kind: "offset", offsetMinutes }));

test("an instant is sent as UTC text ending in Z and reads back as itself", () => {
  expect(toWireInstant(new Date("2019-05-22T11:30:52.987+08:00"))).toBe("2019-05-22T03:30:52Z");
  fc.assert(
    fc.property(wholeSeconds, (instant) => {
      expect(parseWireInstant(toWireInstant(instant))).toEqual(instant);
    }),
  );
});

test.each([
  ["2019-05-22T03:30:52", "2019-05-22T03:30:52Z"],
  ["2019-05-22 03:30:52", "2019-05-22T03:30:52Z"],
  ["2019-05-22T03:30:52.123Z", "2019-05-22T03:30:52Z"],
  ["2019-05-22T11:30:52+08:00", "2019-05-22T03:30:52Z"],
])("an answer's %s is %s", (text, expected) => {
  const instant = parseWireInstant(text);
  expect(instant && toWireInstant(instant)).toBe(expected);
});

test.each([
  "",
  "yesterday",
  "2019-05-22",
  "2019-13-22T03:30:52Z",
  "1558495852",
  "0000-01-01T00:00:00Z",
  "0001-01-01T00:00:00+14:00",
  "9999-12-31T23:59:59-14:00",
])("%s is no instant", (text) => {
  expect(parseWireInstant(text)).toBeUndefined();
});

test("the first and the last second of the calendar are instants", () => {
  for (const text of ["0001-01-01T00:00:00Z", "9999-12-31T23:59:59Z"])
    expect(parseWireInstant(text)?.toISOString().slice(0, 19)).toBe(text.slice(0, 19));
});

test("a filter's time is the reader's clock", () => {
  const instant = new Date("2026-03-01T16:00:00Z");
  expect(toWireLocal(instant, zoneOf("GMT+8"))).toBe("2026-03-02 00:00:00");
  expect(toWireLocal(instant, zoneOf("GMT-03:30"))).toBe("2026-03-01 12:30:00");
  expect(toWireLocal(instant, zoneOf("America/New_York"))).toBe("2026-03-01 11:00:00");
  expect(parseWireLocal("2026-03-02 00:00:00", zoneOf("Asia/Shanghai"))).toEqual(instant);
  expect(parseWireLocal("2026-03-02T00:00", zoneOf("GMT+8"))).toEqual(instant);
});

test("there and back again gives the same instant at every fixed offset", () => {
  fc.assert(
    fc.property(wholeSeconds, offsets, (instant, zone) => {
      expect(parseWireLocal(toWireLocal(instant, zone), zone)).toEqual(instant);
    }),
  );
});

test("in a zone with summer time the clock reads the same after there and back", () => {
  fc.assert(
    fc.property(wholeSeconds, fc.constantFrom("Europe/Berlin", "America/St_Johns", "Asia/Kolkata"), (instant, name) => {
      const zone = zoneOf(name);
      const clock = toWireLocal(instant, zone);
      const back = parseWireLocal(clock, zone);
      expect(back && toWireLocal(back, zone)).toBe(clock);
      expect(back && back.getTime() <= instant.getTime()).toBe(true);
    }),
  );
});

test("an hour shown twice is its first showing, an hour skipped moves on", () => {
  const berlin = zoneOf("Europe/Berlin");
  expect(parseWireLocal("2026-10-25 02:30:00", berlin)).toEqual(new Date("2026-10-25T00:30:00Z"));
  expect(parseWireLocal("2026-03-29 02:30:00", berlin)).toEqual(new Date("2026-03-29T01:30:00Z"));
});

test.each([
  "",
  "2026-02-30 00:00:00",
  "2026-01-01 24:00:00",
  "2026-01-01 10:61:00",
  "01/02/2026 10:00:00",
  "2026-01-01",
])("%s is no time of a filter", (text) => {
  expect(parseWireLocal(text, DEFAULT)).toBeUndefined();
});

test.each([
  ["0000-06-01 00:00:00", "GMT+0"],
  ["0001-01-01 00:00:00", "GMT+8"],
  ["0001-01-01 00:00:00", "Asia/Shanghai"],
  ["9999-12-31 23:59:59", "GMT-12"],
  ["9999-12-31 23:59:59", "America/New_York"],
])("%s in %s lies outside the calendar", (text, zone) => {
  expect(parseWireLocal(text, zoneOf(zone))).toBeUndefined();
});

test("a day runs from its first to its last second", () => {
  expect(wireDayBounds("2026-03-01")).toEqual({ from: "2026-03-01 00:00:00", to: "2026-03-01 23:59:59" });
});
