import { expect, test } from "vitest";
import { startOfDay } from "./day";

test.each([
  ["2026-03-01T15:59:59.999Z", "2026-02-28T16:00:00.000Z"],
  ["2026-03-01T16:00:00.000Z", "2026-03-01T16:00:00.000Z"],
  ["2026-03-02T03:00:00.000Z", "2026-03-01T16:00:00.000Z"],
])("at %s the day began at %s", (at, start) => {
  expect(startOfDay(new Date(at)).toISOString()).toBe(start);
});
