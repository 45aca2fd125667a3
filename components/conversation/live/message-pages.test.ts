import { expect, test } from "vitest";
import { PAGE_LENGTH } from "./conversation-queries";
import { messagesIn, olderThan, withMessages, withoutMessage } from "./message-pages";
import { firstUnreadOf } from "./use-unread";

const message = (id: string, minute = 0) => ({
  message_id: id,
  type: 1 as const,
  create_time: new Date(Date.UTC(2026, 2, 1, 8, minute)).toISOString(),
});
const pages = (...lists: string[][]) => ({
  pages: lists.map((ids) => ({ count: ids.length, message_list: ids.map((id) => message(id)) })),
  pageParams: [],
});
const ids = (given: ReturnType<typeof pages> | undefined) => messagesIn(given).map(({ message_id }) => message_id);

test("pages loaded backwards read oldest first, each message once", () => {
  expect(ids(pages(["c", "d"], ["a", "b", "c"]))).toEqual(["a", "b", "c", "d"]);
});

test("what arrives joins the end and is never there twice", () => {
  const arrived = withMessages(pages(["c"], ["a", "b"]), [message("c"), message("d")]);
  expect(messagesIn(arrived).map(({ message_id }) => message_id)).toEqual(["a", "b", "c", "d"]);
});

test("a withdrawn message is gone wherever it was", () => {
  const left = withoutMessage(pages(["c"], ["a", "b"]), "b");
  expect(messagesIn(left).map(({ message_id }) => message_id)).toEqual(["a", "c"]);
});

test("older messages are asked for from the oldest known one, and no further than the beginning", () => {
  const list = [message("a", 5), message("b", 6)];
  expect(olderThan({ count: 7, message_list: list })).toEqual({ create_time: list[0]?.create_time, type: 1 });
  expect(olderThan({ count: 2, message_list: list })).toBeUndefined();
  expect(olderThan({ message_list: list })).toBeUndefined();
  expect(olderThan({ message_list: Array.from({ length: PAGE_LENGTH }, () => message("a", 5)) })).toBeDefined();
});

test("the unread ones are the last of the engineers", () => {
  const messages = [message("e1"), { message_id: "c1", type: 0 as const }, message("e2"), message("e3")];
  expect(firstUnreadOf(messages, 2)).toBe("e2");
  expect(firstUnreadOf(messages, 3)).toBe("e1");
  expect(firstUnreadOf(messages, 0)).toBeUndefined();
});
