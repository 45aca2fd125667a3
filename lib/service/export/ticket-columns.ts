/** The columns of an export are those of the list of tickets (console.md 3.4), in the reader's language and time zone. Pure. */
import type { WireLanguage } from "@/lib/contract/languages";
import type { TicketSummary } from "@/lib/contract/ticket-shapes";
import { parseWireInstant, toWireLocal } from "@/lib/format/wire-time";
import type { TimeZone } from "@/lib/format/time-zone";
import { ticketStateName } from "../catalogue/catalogue";

type Reader = { language: WireLanguage; zone: TimeZone };
type Column = {
  heading: Record<WireLanguage, string>;
  width: number;
  text: (ticket: TicketSummary, reader: Reader) => string;
};

function timeText(time: string | undefined, { zone }: Reader): string {
  const instant = time === undefined ? undefined : parseWireInstant(time);
  return instant === undefined ? "" : toWireLocal(instant, zone);
}

const COLUMNS: readonly Column[] = [
  { heading: { "en-us": "Ticket number", "zh-cn": "工单编号" }, width: 14, text: (one) => one.incident_id },
  { heading: { "en-us": "Description", "zh-cn": "问题描述" }, width: 60, text: (one) => one.simple_description },
  { heading: { "en-us": "Product", "zh-cn": "产品" }, width: 24, text: (one) => one.product_category_name ?? "" },
  { heading: { "en-us": "Problem type", "zh-cn": "问题类型" }, width: 24, text: (one) => one.business_type_name },
  { heading: { "en-us": "Severity", "zh-cn": "严重程度" }, width: 24, text: (one) => one.severity_name ?? "" },
  { heading: { "en-us": "Region", "zh-cn": "区域" }, width: 20, text: (one) => one.dc_name },
  {
    heading: { "en-us": "State", "zh-cn": "状态" },
    width: 18,
    text: (one, { language }) => ticketStateName(one.status, language),
  },
  { heading: { "en-us": "Submitter", "zh-cn": "提单人" }, width: 18, text: (one) => one.xcustomer_name ?? "" },
  {
    heading: { "en-us": "Labels", "zh-cn": "标签" },
    width: 24,
    text: (one) => (one.label_list ?? []).map((label) => label.name ?? "").join(", "),
  },
  {
    heading: { "en-us": "Created time", "zh-cn": "创建时间" },
    width: 20,
    text: (one, reader) => timeText(one.create_time, reader),
  },
  {
    heading: { "en-us": "Updated time", "zh-cn": "更新时间" },
    width: 20,
    text: (one, reader) => timeText(one.update_time, reader),
  },
  { heading: { "en-us": "Unread", "zh-cn": "未读" }, width: 8, text: (one) => String(one.unread_num ?? 0) },
];

const SHEET_NAMES: Record<WireLanguage, string> = { "en-us": "Service tickets", "zh-cn": "工单" };

export function sheetOfTickets(tickets: readonly TicketSummary[], reader: Reader) {
  return {
    name: SHEET_NAMES[reader.language],
    headings: COLUMNS.map((column) => column.heading[reader.language]),
    widths: COLUMNS.map((column) => column.width),
    rows: tickets.map((ticket) => COLUMNS.map((column) => column.text(ticket, reader))),
  };
}
