import fc from "fast-check";
import { expect, test } from "vitest";
import { timelineOf } from "./timeline";

const at = (minute: number) => new Date(Date.UTC(2026, 2, 1, 8, minute)).toISOString();
const message = (id: string, minute: number) => ({ message_id: id, create_time: at(minute), content: id });
const event = (id: string, operate_type: number, minute: number) => ({
  incident_log_id: id,
  operate_type,
  operate_time: at(minute),
});
const keys = (entries: ReturnType<typeof timelineOf>) => entries.map(({ key }) => key);

test("messages, events and notes stand in the order of time", () => {
  const note = { note_id: "note", author_id: "s", author_name: "sam", content: "", create_time: at(15) };
  const entries = timelineOf({
    messages: [message("first", 0), message("answer", 20)],
    events: [event("resolved", 1004, 30), event("accepted", 1001, 10)],
    notes: [note],
  });
  expect(keys(entries)).toEqual(["first", "accepted", "note", "answer", "resolved"]);
});

test("a move that came with a message stands after it", () => {
  const entries = timelineOf({ messages: [message("question", 5)], events: [event("asked", 1003, 5)] });
  expect(keys(entries)).toEqual(["question", "asked"]);
});

test("the submission is told by the first message alone", () => {
  expect(keys(timelineOf({ messages: [message("first", 0)], events: [event("created", 0, 0)] }))).toEqual(["first"]);
});

test("while older messages are not loaded, what happened before them waits", () => {
  const parts = { messages: [message("late", 30)], events: [event("early", 1001, 1), event("later", 1004, 40)] };
  expect(keys(timelineOf({ ...parts, isCut: true }))).toEqual(["late", "later"]);
});

test("nothing is lost and nothing stands before something older", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(59)), fc.array(fc.nat(59)), (said, happened) => {
      const entries = timelineOf({
        messages: said.map((minute, index) => message(`m${index}`, minute)),
        events: happened.map((minute, index) => event(`e${index}`, 2, minute)),
      });
      expect(entries).toHaveLength(said.length + happened.length);
      const times = entries.map((entry) => entry.at);
      expect(times).toEqual(times.toSorted());
    }),
  );
});
