/** Which zone times are shown in. */
import { expect, test } from "vitest";
import { timeZoneOf } from "./time-zone";

test("times are shown in the zone the browser reported", () => {
  expect(timeZoneOf("America/New_York")).toBe("America/New_York");
});

test.each([undefined, "", "Mars/Olympus", "<script>"])("a cookie of %s gives the API's own zone", (cookie) => {
  expect(timeZoneOf(cookie)).toBe("Asia/Shanghai");
});
