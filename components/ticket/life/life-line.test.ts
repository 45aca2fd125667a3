/** The life of a ticket as a line. */
import { expect, test } from "vitest";
import { OPERATE_TYPES } from "@/lib/contract/operate-types";
import type { TicketStatus } from "@/lib/contract/shapes";
import { lifeLine } from "./life-line";

const { create, accept, askFeedback, answerFeedback, resolve, rejectResult, suspend, close, cancel, invalidate } =
  OPERATE_TYPES;

function at(hour: number): string {
  return `2026-11-21T${String(hour).padStart(2, "0")}:00:00.000Z`;
}

/** Newest first, as the service tells it. */
function logOf(...types: number[]) {
  return types.map((operate_type, index) => ({ operate_type, operate_time: at(index + 1) })).toReversed();
}

function line(status: TicketStatus, ...types: number[]) {
  const steps = lifeLine({ status, create_time: at(0), resolve_time: undefined }, logOf(create, ...types));
  return steps.map(({ key, place }) => `${key} ${place}`);
}

test.each<[string, TicketStatus, number[], string[]]>([
  ["waits for an engineer", 0, [], ["submitted now", "accepted ahead", "result ahead", "completed ahead"]],
  ["is worked on", 1, [accept], ["submitted past", "accepted now", "result ahead", "completed ahead"]],
  [
    "waits for the customer",
    17,
    [accept, askFeedback],
    ["submitted past", "accepted past", "asked now", "result ahead", "completed ahead"],
  ],
  [
    "was answered",
    1,
    [accept, askFeedback, answerFeedback],
    ["submitted past", "accepted now", "asked past", "result ahead", "completed ahead"],
  ],
  [
    "is suspended",
    5,
    [accept, suspend],
    ["submitted past", "accepted past", "paused now", "result ahead", "completed ahead"],
  ],
  ["has a result", 2, [accept, resolve], ["submitted past", "accepted past", "result now", "completed ahead"]],
  [
    "was sent back",
    1,
    [accept, resolve, rejectResult],
    ["submitted past", "accepted now", "result ahead", "completed ahead"],
  ],
  ["was confirmed", 3, [accept, resolve, close], ["submitted past", "accepted past", "result past", "completed now"]],
  ["was closed without a result", 3, [accept, close], ["submitted past", "accepted past", "completed now"]],
  ["was canceled", 4, [cancel], ["submitted past", "canceled now"]],
  ["was judged invalid at once", 12, [invalidate], ["submitted past", "invalid now"]],
  ["was judged invalid later", 12, [accept, invalidate], ["submitted past", "accepted past", "invalid now"]],
])("a ticket that %s", (_, status, types, steps) => {
  expect(line(status, ...types)).toEqual(steps);
});

test("each step tells when, the last question and result count", () => {
  const log = logOf(create, accept, askFeedback, answerFeedback, askFeedback, resolve);
  const steps = lifeLine({ status: 2, create_time: at(0), resolve_time: undefined }, log);
  expect(steps.map((step) => step.at)).toEqual([at(0), at(2), at(5), at(6), undefined]);
});

test("a service that keeps its own moves to itself still gives a line", () => {
  const resolve_time = Date.parse(at(9));
  const steps = lifeLine({ status: 3, create_time: at(0), resolve_time }, []);
  expect(steps).toEqual([
    { key: "submitted", place: "past", at: at(0) },
    { key: "accepted", place: "past" },
    { key: "completed", place: "now", at: at(9) },
  ]);
});
