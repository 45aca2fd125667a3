import { expect, test } from "vitest";
import type { TicketSummary } from "@/lib/contract/ticket-shapes";
import { waitingFor } from "./waiting";

const ticket = (over: Partial<TicketSummary>): TicketSummary => ({
  incident_id: "TS-1",
  status: 17,
  business_type_name: "",
  incident_type_name: "",
  customer_id: "",
  dc_name: "",
  simple_description: "\n Cannot log in\nto web-1",
  create_time: "2026-11-01T00:00:00Z",
  update_time: "2026-11-20T12:00:00Z",
  ...over,
});

test("a ticket waits for feedback since the engineer's last words, one to be confirmed since its result", () => {
  const replied = { last_reply_time: "2026-11-20T09:00:00Z", last_reply_type: 1 } as const;
  const found = waitingFor(
    [ticket(replied), ticket({ ...replied, incident_id: "TS-2", status: 2 }), ticket({ incident_id: "TS-3" })],
    [],
    9,
  );
  expect(found.map(({ incident_id, kind, since }) => [incident_id, kind, since])).toEqual([
    ["TS-1", "feedback", "2026-11-20T09:00:00Z"],
    ["TS-2", "confirm", "2026-11-20T12:00:00Z"],
    ["TS-3", "feedback", "2026-11-20T12:00:00Z"],
  ]);
  expect(found[0]?.title).toBe("Cannot log in");
});

test("access that was asked for stands between the tickets, by time, and leads to the request", () => {
  const request = {
    id: "A 1",
    incident_id: "TS-9",
    auth_describe: "To read the log",
    create_time: "2026-11-20T10:00:00Z",
  };
  const later = ticket({});
  const sooner = ticket({ incident_id: "TS-2", update_time: "2026-11-19T12:00:00Z" });
  const found = waitingFor([later, sooner], [request], 2);
  expect(found.map(({ key }) => key)).toEqual(["TS-2", "access-A 1"]);
  expect(found[1]).toMatchObject({ kind: "access", href: "/authorizations/A%201", reason: "To read the log" });
});

test("what has no time comes last", () => {
  const found = waitingFor([ticket({ update_time: undefined, incident_id: "TS-5" }), ticket({})], [], 9);
  expect(found.map(({ incident_id }) => incident_id)).toEqual(["TS-1", "TS-5"]);
});
