/** Polling many tickets at once: what is new since a cursor, what is unread. Tickets that the caller may not see are left out silently. */
import { and, inArray } from "drizzle-orm";
import { ApiError } from "@/lib/errors/api-error";
import type { Queryable } from "../db/database";
import type { Call } from "../http/call";
import { visibleTo } from "../tickets/ticket-access";
import { tickets } from "../tickets/ticket-tables";
import { latestMessageNumber, listMessagesAfter } from "./message-store";

const NEW_MESSAGES_MAX = 100;

export async function visibleOf(
  call: Call,
  db: Queryable,
  incident_ids: string[],
  group_id: string | undefined,
): Promise<string[]> {
  if (incident_ids.length === 0) return [];
  const rows = await db
    .select({ incident_id: tickets.incident_id })
    .from(tickets)
    .where(and(visibleTo(call.caller, group_id), inArray(tickets.incident_id, incident_ids)));
  return rows.map((row) => row.incident_id);
}

function cursorOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (!/^\d{1,15}$/.test(text))
    throw new ApiError("OSM.0001", { field: "last_message_time_id", reason: "is no cursor of an earlier answer" });
  return Number(text);
}

/** Without a cursor nothing is new: the answer only says from where to go on. */
export async function newMessages(call: Call, incident_ids: string[], cursorText: string | undefined) {
  const { domain_id } = call.caller;
  const cursor = cursorOf(cursorText);
  if (cursor === undefined) return { rows: [], next: await latestMessageNumber(call.db, domain_id, incident_ids) };
  const rows = await listMessagesAfter(call.db, domain_id, incident_ids, cursor, NEW_MESSAGES_MAX);
  return { rows, next: rows.at(-1)?.message_number ?? cursor };
}
