import { expect, test } from "vitest";
import { queueInput, readFilter, writeFilter } from "./queue-filter";

const read = (text: string) => readFilter(new URLSearchParams(text));

test("an address without a filter shows all open tickets", () => {
  expect(read("")).toEqual({ queue: "all", state: "open", search: "" });
  expect(queueInput(read(""))).toEqual({ query: { limit: 50 } });
});

test("what the address says is what is asked", () => {
  expect(queueInput(read("queue=mine&state=17&search=disk"))).toEqual({
    query: { assignee: "me", status: [17], search_key: "disk", limit: 50 },
  });
  expect(queueInput(read("queue=unassigned&state=ended"))).toEqual({
    query: { assignee: "none", status: [3, 4, 12], limit: 50 },
  });
});

test("an address of somebody's own making falls back to the usual", () => {
  expect(read(`queue=boss&state=99&search=${"x".repeat(100)}`)).toEqual({
    queue: "all",
    state: "open",
    search: "x".repeat(64),
  });
});

test("only what differs from the usual is written, and reads back the same", () => {
  expect(writeFilter(read(""))).toBe("");
  const filter = read("queue=mine&search=a%26b");
  expect(read(writeFilter(filter))).toEqual(filter);
});
