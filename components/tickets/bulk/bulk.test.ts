/** Several tickets at once: which fit, what becomes of each. */
import { expect, test } from "vitest";
import type { TicketSummary } from "@/lib/contract/ticket-shapes";
import { partTickets } from "./bulk-actions";
import { exportedIds } from "./export-ids";
import { runEach, type Outcome } from "./run-each";

const NOW = new Date("2026-11-22T12:00:00Z");

function aSummary(incident_id: string, status: TicketSummary["status"], urge_time?: string): TicketSummary {
  const names = { business_type_name: "", incident_type_name: "", dc_name: "", customer_id: "acme" };
  return { incident_id, status, urge_time, simple_description: "a", create_time: NOW.toISOString(), ...names };
}

test("only ended tickets are deleted, the others are named with the reason", () => {
  const { fit, unfit } = partTickets("delete", [aSummary("1", 3), aSummary("2", 1)], NOW);
  expect(fit.map(({ incident_id }) => incident_id)).toEqual(["1"]);
  expect(unfit.map(({ because }) => because)).toEqual(["not_ended"]);
});

test("only waiting tickets are urged, and not twice within half an hour", () => {
  const tickets = [aSummary("1", 0), aSummary("2", 3), aSummary("3", 1, "2026-11-22T11:50:00Z")];
  const { fit, unfit } = partTickets("urge", tickets, NOW);
  expect(fit.map(({ incident_id }) => incident_id)).toEqual(["1"]);
  expect(unfit.map(({ because }) => because)).toEqual(["not_open", "too_early"]);
});

test("a refused ticket is told as refused and does not stop the others", async () => {
  const told = new Map<string, Outcome["is"]>();
  const act = async (id: string) => (id === "2" ? Promise.reject(new Error("no")) : undefined);
  await runEach(
    ["1", "2", "3", "4", "5"],
    act,
    (id, { is }) => told.set(id, is),
    () => false,
  );
  expect([...told.values()]).toEqual(["done", "refused", "done", "done", "done"]);
});

test("after a stop nothing more is begun", async () => {
  const told = new Map<string, Outcome["is"]>();
  let begun = 0;
  const act = async () => void (begun += 1);
  await runEach(
    ["1", "2", "3", "4", "5", "6"],
    act,
    (id, { is }) => told.set(id, is),
    () => begun >= 3,
  );
  expect(begun).toBe(3);
  expect([...told.values()].filter((is) => is === "left")).toHaveLength(3);
});

test("an export holds a hundred tickets and no cut number", () => {
  const ids = Array.from({ length: 120 }, (_, place) => `TS-${100_000 + place}`);
  expect(exportedIds(ids).split(",")).toEqual(ids.slice(0, 100));
  const long = exportedIds(Array.from({ length: 100 }, () => "x".repeat(64)));
  expect(long.length).toBeLessThanOrEqual(3400);
  expect(new Set(long.split(",").map((id) => id.length))).toEqual(new Set([64]));
});
