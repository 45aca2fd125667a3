/** The promise of a first response. */
import { expect, test } from "vitest";
import { firstReplyOf } from "./first-reply";

const now = new Date("2026-11-21T12:00:00Z");
const ticket = { status: 0 as const, create_time: "2026-11-21T10:00:00Z" };

test("is open until its time, late afterwards", () => {
  const first_reply_due = "2026-11-21T12:30:00Z";
  expect(firstReplyOf({ ...ticket, first_reply_due }, now)).toEqual({ kind: "due", at: first_reply_due });
  const passed = "2026-11-21T11:30:00Z";
  expect(firstReplyOf({ ...ticket, first_reply_due: passed }, now)).toEqual({ kind: "late", at: passed });
});

test("turns into how long the answer took", () => {
  const answered = { ...ticket, first_reply_due: "2026-11-21T12:30:00Z", first_reply_time: "2026-11-21T10:12:00Z" };
  expect(firstReplyOf(answered, now)).toEqual({ kind: "answered", durationMs: 12 * 60_000 });
});

test("is not spoken of where there was none, or where the ticket ended unanswered", () => {
  expect(firstReplyOf(ticket, now)).toBeUndefined();
  expect(firstReplyOf({ ...ticket, status: 4, first_reply_due: "2026-11-21T12:30:00Z" }, now)).toBeUndefined();
});
