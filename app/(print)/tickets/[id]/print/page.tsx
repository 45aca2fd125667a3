/** A ticket to print or to keep: one sheet with its whole history, without the frame of the console. `?group_id=` reads it through a group. */
import type { Metadata } from "next";
import { getTimeZone, getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { eventsInput, messagesInput, NEWEST } from "@/components/conversation/live/conversation-queries";
import { messagesIn, olderThan } from "@/components/conversation/live/message-pages";
import { ticketAddress } from "@/components/ticket-actions/addresses";
import { allPages } from "@/components/ticket/print/history";
import { SheetBar } from "@/components/ticket/print/sheet-bar";
import { SHEET_ID, TicketSheet } from "@/components/ticket/print/ticket-sheet";
import { ApiError } from "@/lib/errors/api-error";
import { Texts } from "@/lib/i18n/page-texts";
import { pageGateway } from "@/lib/server/page-gateway";
import { requireSession } from "@/lib/server/sessions/require-session";
import { numberIn } from "../../../../number-in";

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ group_id?: string | string[] }> };
type Upstream = Awaited<ReturnType<typeof pageGateway>>;

const LOG_PAGE_LENGTH = 100;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [number, t] = await Promise.all([numberIn(params), getTranslations("ticket_print")]);
  return { title: t("title", { number }) };
}

/** Somebody else's ticket does not exist. */
async function requireTicket(upstream: Upstream, case_id: string, scope: { group_id?: string }) {
  try {
    const answer = await upstream.call("showCaseDetail", { params: { case_id }, query: scope });
    return answer.incident_detail_info ?? notFound();
  } catch (error) {
    if (error instanceof ApiError && error.code === "OSM.01010015") notFound();
    throw error;
  }
}

async function historyOf(upstream: Upstream, case_id: string, group_id: string | undefined) {
  const log = eventsInput(case_id, group_id);
  const [messages, events] = await Promise.all([
    allPages(
      NEWEST,
      (before) => upstream.call("listMoreInstantMessages", messagesInput(case_id, group_id, before)),
      olderThan,
    ),
    allPages(
      0,
      (offset) => upstream.call("listCaseOperateLogs", { ...log, query: { ...log.query, offset } }),
      ({ total_count = 0 }, { length }) => {
        return length * LOG_PAGE_LENGTH < total_count ? length * LOG_PAGE_LENGTH : undefined;
      },
    ),
  ]);
  return {
    messages: messagesIn({ pages: messages }),
    events: events.flatMap(({ incident_operate_log_list = [] }) => incident_operate_log_list),
  };
}

export default async function TicketPrintPage({ params, searchParams }: Props) {
  const [session, incident_id, search] = await Promise.all([requireSession(), numberIn(params), searchParams]);
  const group_id = typeof search.group_id === "string" && search.group_id !== "" ? search.group_id : undefined;
  const upstream = await pageGateway(session);
  const ticket = await requireTicket(upstream, incident_id, group_id === undefined ? {} : { group_id });
  const [history, time_zone] = await Promise.all([historyOf(upstream, incident_id, group_id), getTimeZone()]);
  return (
    <Texts of={["conversation", "ticket_print"]}>
      <main className="min-h-dvh px-4 py-5 sm:px-6 print:p-0">
        <SheetBar incident_id={incident_id} back={ticketAddress({ incident_id, group_id })} sheet_id={SHEET_ID} />
        <TicketSheet
          ticket={ticket}
          {...history}
          reader_name={session.user_name}
          time_zone={time_zone}
          at={new Date().toISOString()}
        />
      </main>
    </Texts>
  );
}
