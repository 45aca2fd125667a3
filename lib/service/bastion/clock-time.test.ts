import { expect, test } from "vitest";
import { clockTime } from "./clock-time";

test.each([
  [0, "00:00:00"],
  [59_999, "00:00:59"],
  [3_661_000, "01:01:01"],
  [100 * 3_600_000, "100:00:00"],
  [-5, "00:00:00"],
])("%i ms are %s", (ms, text) => expect(clockTime(ms)).toBe(text));
