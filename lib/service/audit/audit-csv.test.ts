import { expect, test } from "vitest";
import { CSV_HEAD, csvLine } from "./audit-csv";

const ENTRY = {
  sequence: 7,
  time: "2026-11-21T12:00:00.000Z",
  user_id: "u1",
  user_name: "bob",
  actor: "account" as const,
  source_ip: "203.0.113.7",
  operation: "createCase",
  resource_type: "case",
  resource_id: "TS-1",
  outcome: "done",
  request_id: "r1",
};

test("an entry is one line with a value for each heading", () => {
  expect(csvLine(ENTRY)).toBe(
    '"7","2026-11-21T12:00:00.000Z","bob","u1","account","203.0.113.7","createCase","case","TS-1","done","r1"\r\n',
  );
  expect(CSV_HEAD.split(",")).toHaveLength(11);
});

test.each(["=cmd|' /C calc'!A0", "+1", "-1", "@SUM(A1)"])("a user called %s computes nothing", (user_name) => {
  expect(csvLine({ ...ENTRY, user_name })).toContain(`"'${user_name}"`);
});

test("quotes in a name do not end its cell", () => {
  expect(csvLine({ ...ENTRY, user_name: 'a"b,c' })).toContain('"a""b,c"');
});
