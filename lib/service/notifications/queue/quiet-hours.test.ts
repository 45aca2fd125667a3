import { expect, test } from "vitest";
import { withinHours } from "./quiet-hours";

const at = (time: string) => new Date(`2026-03-01T${time}:00Z`);

test.each([
  [null, "03:00", "03:00"],
  ["0", "03:00", "03:00"],
  ["09:00-18:00", "01:00", "01:00"],
  ["09:00-18:00", "09:59", "09:59"],
  ["09:00-18:00", "10:00", "25:00"],
  ["09:00-18:00", "00:30", "01:00"],
  ["22:00-06:00", "15:00", "15:00"],
  ["22:00-06:00", "08:00", "14:00"],
  ["09:00-09:00", "03:00", "03:00"],
])("with %s a text message of %s leaves at %s", (remind_time, happened, leaves) => {
  const expected = leaves === "25:00" ? new Date("2026-03-02T01:00:00Z") : at(leaves);
  expect(withinHours(remind_time, "GMT+8", at(happened))).toEqual(expected);
});

test("the hours are those of the submitter's zone, and of the usual one where that is unknown", () => {
  expect(withinHours("09:00-18:00", "America/New_York", at("13:00"))).toEqual(at("14:00"));
  expect(withinHours("09:00-18:00", "nowhere at all", at("00:30"))).toEqual(at("01:00"));
});
