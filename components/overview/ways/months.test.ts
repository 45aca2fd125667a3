import { expect, test } from "vitest";
import { monthAddress, monthDays } from "./months";

test("last month is whole, over the turn of the year and in leap years", () => {
  expect(monthDays(new Date("2026-11-22T00:00:00Z"), "UTC", 1)).toEqual({
    created_from: "2026-10-01",
    created_to: "2026-10-31",
  });
  expect(monthDays(new Date("2027-01-05T00:00:00Z"), "UTC", 1).created_from).toBe("2026-12-01");
  expect(monthDays(new Date("2028-03-05T00:00:00Z"), "UTC", 1).created_to).toBe("2028-02-29");
});

test("the reader's clocks decide which month it is", () => {
  const turn = new Date("2026-10-31T20:00:00Z");
  expect(monthDays(turn, "Asia/Shanghai", 0).created_from).toBe("2026-11-01");
  expect(monthAddress(monthDays(turn, "UTC", 0))).toBe("/tickets?created_from=2026-10-01&created_to=2026-10-31");
});
