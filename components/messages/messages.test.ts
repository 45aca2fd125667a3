import { expect, test } from "vitest";
import type { RecentMessage } from "@/lib/contract/recent-messages";
import { messageAddress, readMessageFilter, recentInput } from "./message-filter";
import { shownMessages, ticketsOf } from "./message-list";

const message = (cursor: string, over: Partial<RecentMessage> = {}): RecentMessage => ({
  incident_id: "TS-1",
  simple_description: "",
  status: 1,
  is_unread: true,
  cursor,
  ...over,
});
const page = (...message_list: RecentMessage[]) => ({ message_list, unread_count: 0 });
const cursors = (messages: readonly RecentMessage[]) => messages.map(({ cursor }) => cursor);

test("the filter of the messages lives in the address", () => {
  for (const address of ["/messages", "/messages?show=all", "/messages?ticket=TS-1", "/messages?show=all&ticket=TS-1"])
    expect(messageAddress(readMessageFilter(new URL(address, "http://x").searchParams))).toBe(address);
  expect(readMessageFilter(new URLSearchParams("show=some"))).toEqual({ show: "unread", ticket: "" });
});

test("only what was chosen is asked for", () => {
  expect(recentInput({ show: "all", ticket: "" }, "").query).toEqual({ limit: 20 });
  expect(recentInput({ show: "unread", ticket: "TS-1" }, "9-1").query).toEqual({
    limit: 20,
    is_unread: true,
    incident_id: "TS-1",
    cursor: "9-1",
  });
});

test("a message that is being read keeps its place when it is unread no longer", () => {
  const pages = [page(message("300-9"), message("100-8"))];
  const shown = shownMessages(pages, message("200-20"));
  expect(cursors(shown)).toEqual(["300-9", "200-20", "100-8"]);
  expect(shown[1]?.is_unread).toBe(false);
  expect(cursors(shownMessages(pages, message("300-9")))).toEqual(["300-9", "100-8"]);
});

test("a message that two pages hold is shown once, and of the same moment the later one comes first", () => {
  const pages = [page(message("5-2")), page(message("5-2"), message("5-10"))];
  expect(cursors(shownMessages(pages, undefined))).toEqual(["5-10", "5-2"]);
});

test("each ticket is offered once, the one with the newest message first", () => {
  const other = { incident_id: "TS-2" };
  const found = ticketsOf([message("3-3"), message("2-2", other), message("1-1")]);
  expect(found.map(({ incident_id }) => incident_id)).toEqual(["TS-1", "TS-2"]);
});
