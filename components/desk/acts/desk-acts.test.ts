import { expect, test } from "vitest";
import type { DeskTicketDetail } from "@/lib/contract/desk";
import type { TicketStatus } from "@/lib/contract/shapes";
import { actsOf } from "./desk-acts";

function held(status: TicketStatus, assignee_id?: string): DeskTicketDetail {
  const incident_detail_info = { status } as DeskTicketDetail["incident_detail_info"];
  return {
    domain_name: "acme",
    message_list: [],
    notes: [],
    incident_detail_info,
    ...(assignee_id && { assignee_id }),
  };
}

test.each([
  ["a waiting ticket", held(0), ["claim", "invalid"]],
  ["my ticket in work", held(1, "me"), ["await_feedback", "invalid", "pause", "reply", "resolve"]],
  ["my ticket that waits for feedback", held(17, "me"), ["reply", "resolve"]],
  ["my ticket with a result", held(2, "me"), ["reply"]],
  ["my paused ticket", held(5, "me"), ["reply", "resume"]],
  ["a colleague's ticket", held(1, "uma"), ["take_over"]],
  ["a colleague's ended ticket", held(3, "uma"), []],
  ["my ended ticket", held(12, "me"), []],
] as const)("%s offers only what the service would do", (_, ticket, acts) => {
  expect([...actsOf(ticket, "me")].sort()).toEqual(acts);
});
