import { expect, test } from "vitest";
import { formatDuration } from "./duration";

const MINUTE = 60_000;

test.each([
  [-5, "0 sec", "0秒"],
  [0, "0 sec", "0秒"],
  [40_999, "40 sec", "40秒"],
  [12 * MINUTE + 59_000, "12 min", "12分钟"],
  [60 * MINUTE, "1 hr", "1小时"],
  [185 * MINUTE, "3 hr 5 min", "3小时5分钟"],
  [24 * 60 * MINUTE, "1 day", "1天"],
  [(52 * 60 + 30) * MINUTE, "2 days 4 hr", "2天4小时"],
])("%d ms read as %s and %s", (durationMs, english, chinese) => {
  expect(formatDuration(durationMs, "en-US")).toBe(english);
  expect(formatDuration(durationMs, "zh-CN")).toBe(chinese);
});
