import { expect, test } from "vitest";
import { timeLeftOf } from "./time-left";

const at = (clock: string) =>
  timeLeftOf("2026-11-22T10:00:00Z", "2026-11-22T14:00:00Z", new Date(`2026-11-22T${clock}Z`));

test("the bar is full at the begin, half in the middle, empty at the end", () => {
  expect(at("10:00:00")).toEqual({ kind: "running", leftMs: 14_400_000, part: 1 });
  expect(at("12:00:00").part).toBe(0.5);
  expect(at("14:00:00")).toEqual({ kind: "over", leftMs: 0, part: 0 });
});

test("before the begin it tells how long until then", () => {
  expect(at("09:00:00")).toEqual({ kind: "later", leftMs: 3_600_000, part: 1 });
});

test("what was given since the page's clock last stepped has begun", () => {
  expect(at("09:59:31")).toEqual({ kind: "running", leftMs: 14_400_000, part: 1 });
  expect(at("09:59:29").kind).toBe("later");
});
