import { expect, test } from "vitest";
import { parseTimeZone, type TimeZone } from "@/lib/format/time-zone";
import { lastWeeks } from "./weeks";

function zone(name: string): TimeZone {
  const found = parseTimeZone(name);
  if (found === undefined) throw new Error(name);
  return found;
}

test("a week begins on Monday, and the current one is the last", () => {
  const weeks = lastWeeks(new Date("2026-11-22T12:00:00Z"), zone("UTC"), 3);
  expect(weeks.map(({ week_start }) => week_start)).toEqual(["2026-11-02", "2026-11-09", "2026-11-16"]);
});

test("it begins when the reader's clocks show midnight", () => {
  const late = new Date("2026-11-22T20:00:00Z");
  const [current] = lastWeeks(late, zone("Asia/Shanghai"), 1);
  expect(current).toEqual({ week_start: "2026-11-23", starts: new Date("2026-11-22T16:00:00Z") });
  expect(lastWeeks(late, zone("UTC"), 1)[0]?.week_start).toBe("2026-11-16");
  expect(lastWeeks(late, zone("GMT+8"), 1)[0]).toEqual(current);
});

test("over the change to winter time a week is an hour longer", () => {
  const [before, after] = lastWeeks(new Date("2026-10-28T12:00:00Z"), zone("Europe/Berlin"), 2);
  expect(before?.starts).toEqual(new Date("2026-10-18T22:00:00Z"));
  expect(after?.starts).toEqual(new Date("2026-10-25T23:00:00Z"));
});
