/** Confidential information as engineers meet it: a list that tells it is there, and, for the whitelisted, one value at a time in clear. */
import { and, asc, eq, isNotNull, or } from "drizzle-orm";
import type { DeskConfidential } from "@/lib/contract/desk-authorizations";
import type { WireLanguage } from "@/lib/contract/languages";
import { ApiError } from "@/lib/errors/api-error";
import { extendsNameOf } from "../catalogue/catalogue";
import type { Queryable } from "../db/database";
import { requireTicketForDesk } from "../desk/desk-store";
import type { Call } from "../http/call";
import { kindOf, readProtected, requireEngineerOnRecord } from "../privacy/read-protected";
import { isNotWithdrawn, placeOfExtends } from "./ticket-extends";
import { requireOpen } from "./ticket-move";
import { ticketExtends, type TicketRow } from "./ticket-tables";

type Key = { param_key: string; message_id: string };

/** `param_key` of the form, `param_key:message_id` of a message. */
const idOf = ({ param_key, message_id }: Key) => (message_id === "" ? param_key : `${param_key}:${message_id}`);

function keyOf(id: string): Key {
  const [param_key = "", message_id = ""] = id.split(":");
  return { param_key, message_id };
}

const isProtected = or(isNotNull(ticketExtends.sealed_value), isNotNull(ticketExtends.erase_time));

export async function listConfidential(
  db: Queryable,
  { domain_id, incident_id, business_type_id }: TicketRow,
  language: WireLanguage,
): Promise<DeskConfidential[]> {
  const rows = await db
    .select()
    .from(ticketExtends)
    .where(
      and(
        eq(ticketExtends.domain_id, domain_id),
        eq(ticketExtends.incident_id, incident_id),
        isProtected,
        isNotWithdrawn,
      ),
    )
    .orderBy(asc(ticketExtends.create_time));
  return rows.map((row) => ({
    id: idOf(row),
    param_key: row.param_key,
    param_name: extendsNameOf(business_type_id, row.param_key, language),
    ...(row.message_id === "" ? {} : { message_id: row.message_id }),
    create_time: row.create_time.toISOString(),
    ...(row.erase_time === null ? {} : { erase_time: row.erase_time.toISOString() }),
  }));
}

async function findProtected(db: Queryable, { domain_id, incident_id }: TicketRow, { param_key, message_id }: Key) {
  const [row] = await db
    .select()
    .from(ticketExtends)
    .where(
      and(
        eq(ticketExtends.domain_id, domain_id),
        eq(ticketExtends.incident_id, incident_id),
        eq(ticketExtends.param_key, param_key),
        eq(ticketExtends.message_id, message_id),
        isProtected,
      ),
    );
  return row;
}

export async function revealConfidential(call: Call, incident_id: string, id: string, reason: string): Promise<string> {
  await requireEngineerOnRecord(call, kindOf({ incident_id, confidential_id: id }));
  const ticket = await requireTicketForDesk(call.db, incident_id, false);
  const unknown = new ApiError("OSM.01010001", { field: "id", reason: "does not exist" });
  if ((await findProtected(call.db, ticket, keyOf(id))) === undefined) throw unknown;
  const subject = { domain_id: ticket.domain_id, incident_id, confidential_id: id };
  const value = await readProtected(call, subject, reason, async (tx) => {
    requireOpen(await requireTicketForDesk(tx, incident_id, true));
    const row = await findProtected(tx, ticket, keyOf(id));
    if (row?.sealed_value === null || row === undefined) throw unknown;
    return call.keys.unseal(tx, ticket.domain_id, placeOfExtends(row), row.sealed_value);
  });
  call.answerHeaders.set("cache-control", "no-store");
  return value;
}
