/** Exporting tickets: what the caller may see and asked for, at most a hundred, each with an entry in its log (console.md 3.4). */
import { wireLanguage } from "@/lib/contract/languages";
import { OPERATE_TYPES } from "@/lib/contract/operate-types";
import { TICKET_SOURCE_ID } from "@/lib/contract/tickets";
import { ApiError } from "@/lib/errors/api-error";
import { parseTimeZone, type TimeZone } from "@/lib/format/time-zone";
import { toWireLocal } from "@/lib/format/wire-time";
import { appendAudit } from "../audit/audit";
import { LIMITS } from "../catalogue/catalogue";
import { routes, type Call, type FileAnswer } from "../http/call";
import { hasPrivilege } from "../permissions/privilege";
import { listTicketPage } from "../tickets/ticket-list";
import { appendLog } from "../tickets/ticket-move-store";
import type { TicketRow } from "../tickets/ticket-tables";
import { viewSummary } from "../tickets/ticket-view";
import { sheetOfTickets } from "./ticket-columns";
import { workbookOf } from "./workbook";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

type Asked = {
  incident_id?: string | undefined;
  query_start_time?: string | undefined;
  query_end_time?: string | undefined;
  x_customer_name?: string | undefined;
  search_key?: string | undefined;
  status?: number | undefined;
  customer_id?: string | undefined;
  tenant_source_id_list?: string[] | undefined;
  sub_customer_id?: string | undefined;
  group_id?: string | undefined;
  offset?: number | undefined;
  limit?: number | undefined;
};

function requireZone(text: string): TimeZone {
  const zone = parseTimeZone(text);
  if (zone === undefined)
    throw new ApiError("OSM.0001", { field: "timezone", reason: "is not a time zone such as GMT+8" });
  return zone;
}

/** Another account's tickets, or tickets of another source, are none. */
function asksForNone({ caller }: Call, { customer_id, tenant_source_id_list: sources }: Asked): boolean {
  if (customer_id !== undefined && customer_id !== caller.domain_id) return true;
  return sources !== undefined && sources.length > 0 && !sources.includes(TICKET_SOURCE_ID);
}

async function findTickets(call: Call, asked: Asked) {
  if (asksForNone(call, asked)) return [];
  const { incident_id = "", search_key, sub_customer_id: x_customer_id, group_id, ...rest } = asked;
  const ids = incident_id
    .split(",")
    .map((id) => id.trim())
    .filter((id) => id !== "");
  const filter = {
    query_start_time: rest.query_start_time,
    query_end_time: rest.query_end_time,
    x_customer_name: rest.x_customer_name,
    status: rest.status,
    x_customer_id,
    search_key: search_key === undefined ? undefined : [search_key],
    incident_ids: ids.length === 0 ? undefined : ids,
  };
  const page = {
    offset: rest.offset ?? 0,
    limit: Math.min(rest.limit ?? LIMITS.export_max_tickets, LIMITS.export_max_tickets),
  };
  return (await listTicketPage(call, { filter, page, group_id })).rows;
}

async function record(call: Call, tickets: readonly TicketRow[]): Promise<void> {
  await call.db.transaction(async (tx) => {
    for (const { domain_id, incident_id } of tickets)
      await appendLog(tx, call.caller, { domain_id, incident_id, operate_type: OPERATE_TYPES.exportTickets }, call.at);
    const resource_id = tickets.map((ticket) => ticket.incident_id).join(",");
    await appendAudit(tx, call, { operation: "exportCases", resource_type: "case", resource_id });
  });
}

function fileOf(bytes: Uint8Array<ArrayBuffer>, at: Date, zone: TimeZone): FileAnswer {
  const day = toWireLocal(at, zone).slice(0, 10);
  return { body: new Blob([bytes]).stream(), name: `tickets-${day}.xlsx`, mediaType: XLSX, size: bytes.byteLength };
}

export const exportRoutes = routes({
  downloadCases: async (call, { query }) => {
    if (!hasPrivilege(call.caller, "export")) throw new ApiError("OSM.01010002", { detail: "no right to export" });
    const { language: text, timezone, ...asked } = query;
    const language = text === undefined ? call.language : wireLanguage(text);
    const reading = { ...call, language, timeZone: timezone ?? call.timeZone };
    const zone = requireZone(reading.timeZone);
    const rows = await findTickets(reading, asked);
    const shown = rows.map(({ ticket, labels }) => viewSummary(ticket, labels, ticket, language));
    const bytes = workbookOf(sheetOfTickets(shown, { language, zone }), call.at);
    await record(
      call,
      rows.map(({ ticket }) => ticket),
    );
    return fileOf(bytes, call.at, zone);
  },
});
