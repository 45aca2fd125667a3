/** What both lists of tickets have in common on the server: the address, the reader's day and columns, the view a list opens with. */
import { getNow, getTimeZone } from "next-intl/server";
import { cookies } from "next/headers";
import { redirect } from "next/navigation";
import { casesInput, countsInput, hasCounts, LABELS_INPUT } from "@/components/tickets/cases-input";
import { COLUMNS_COOKIE, readColumns, type Column } from "@/components/tickets/columns/column-choice";
import { dayIn } from "@/components/tickets/created-preset";
import { askableFilter, readFilter } from "@/components/tickets/ticket-filter";
import type { ListName } from "@/lib/queries/view-shapes";
import { isEmbedded } from "@/lib/server/gateway/offered";
import { serverQuery, type ServerQuery } from "@/lib/server/hydrate";
import type { Session } from "@/lib/server/sessions/session";
import { findDefaultSearch } from "@/lib/server/views/views";

export type SearchParams = Promise<Record<string, string | string[] | undefined>>;

/** Of a repeated parameter the first counts, as in the browser. */
export function paramsOf(given: Awaited<SearchParams>): URLSearchParams {
  const first = Object.entries(given).map(([name, value]) => [name, [value].flat()[0]] as const);
  return new URLSearchParams(first.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
}

/** A bare address opens the list with the reader's default view, when there is one. */
export async function openDefaultView(session: Session, list: ListName, params: URLSearchParams): Promise<void> {
  if (params.size > 0) return;
  const search = await findDefaultSearch(session, list);
  if (search) redirect(`/${list}?${search}`);
}

export async function listQueries(params: URLSearchParams, group_id?: string): Promise<readonly ServerQuery[]> {
  const [timeZone, now] = await Promise.all([getTimeZone(), getNow()]);
  const asking = { today: dayIn(timeZone, now), group_id };
  const filter = askableFilter(readFilter(params), isEmbedded());
  const counts = hasCounts(group_id, isEmbedded()) ? [serverQuery("listCaseCounts", countsInput(group_id))] : [];
  return [serverQuery("listCases", casesInput(filter, asking)), ...counts, serverQuery("listLabels", LABELS_INPUT)];
}

export async function chosenColumns(): Promise<readonly Column[]> {
  return readColumns((await cookies()).get(COLUMNS_COOKIE)?.value);
}
