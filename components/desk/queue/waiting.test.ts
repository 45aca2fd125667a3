import { expect, test } from "vitest";
import { waitingOf } from "./waiting";

const NOW = new Date("2026-03-01T08:30:00Z");
const MINUTE = 60_000;

test("a wait counts against the promised answer", () => {
  const times = { waiting_since: "2026-03-01T08:15:00Z", first_reply_due: "2026-03-01T09:15:00Z" };
  expect(waitingOf(times, NOW)).toEqual({ kind: "due", waitedMs: 15 * MINUTE, leftMs: 45 * MINUTE, share: 0.25 });
});

test("past the promise it is overdue", () => {
  const times = { waiting_since: "2026-03-01T07:00:00Z", first_reply_due: "2026-03-01T08:00:00Z" };
  expect(waitingOf(times, NOW)).toEqual({ kind: "overdue", waitedMs: 90 * MINUTE, overMs: 30 * MINUTE });
});

test("after the first answer there is a wait and no promise", () => {
  expect(waitingOf({ waiting_since: "2026-03-01T08:20:00Z" }, NOW)).toEqual({ kind: "for_us", waitedMs: 10 * MINUTE });
});

test("while the customer is asked, nobody waits for us", () => {
  expect(waitingOf({}, NOW)).toEqual({ kind: "for_customer" });
});

test("a clock that is behind shows no negative wait", () => {
  expect(waitingOf({ waiting_since: "2026-03-01T08:31:00Z" }, NOW)).toEqual({ kind: "for_us", waitedMs: 0 });
});
