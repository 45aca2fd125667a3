import { expect, test } from "vitest";
import type { Message } from "@/lib/contract/shapes";
import { slideTo, withOlder, type SeenMessages } from "./seen-messages";

const messages = (...ids: string[]): Message[] => ids.map((message_id) => ({ message_id }));
const idsOf = ({ older, newest }: SeenMessages) => [...older, ...newest].map(({ message_id }) => message_id).join("");

const seen: SeenMessages = { newest: messages("d", "e", "f"), older: [], hasOlder: true };

test("what slides out of the newest stays, so that older pages join without a gap", () => {
  const opened = withOlder(seen, messages("b", "c"), true);
  const slid = slideTo(opened, messages("f", "g", "h"), true);
  expect(idsOf(slid)).toBe("bcdefgh");
  const all = withOlder(slid, messages("a"), false);
  expect(idsOf(all)).toBe("abcdefgh");
  expect(slideTo(all, messages("g", "h", "i"), true)).toMatchObject({ hasOlder: false });
});

test("a withdrawn message lets an older one into the newest, and none is shown twice", () => {
  const opened = withOlder(seen, messages("b", "c"), false);
  expect(idsOf(slideTo(opened, messages("c", "d", "f"), true))).toBe("bcdf");
  expect(slideTo(seen, messages("c", "e", "f"), false)).toMatchObject({ older: [], hasOlder: false });
});

test("after a gap one starts anew", () => {
  const opened = withOlder(seen, messages("b", "c"), false);
  expect(slideTo(opened, messages("x", "y", "z"), true)).toEqual({
    newest: messages("x", "y", "z"),
    older: [],
    hasOlder: true,
  });
});

test("a page that comes twice is shown once", () => {
  const once = withOlder(seen, messages("c"), false);
  expect(idsOf(withOlder(once, messages("c"), false))).toBe("cdef");
});
