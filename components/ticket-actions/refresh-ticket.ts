/** After a change of a ticket, done or refused: everything that shows its state is asked again. */
import type { QueryClient } from "@tanstack/react-query";
import { osmKey } from "@/lib/queries/osm-query";

const SHOWS_STATE = [
  "listCases",
  "listCaseCounts",
  "showCaseDetail",
  "listCaseOperateLogs",
  "listMessages",
  "listNewInstantMessages",
] as const;

export async function refreshTicket(client: QueryClient): Promise<void> {
  await Promise.all(SHOWS_STATE.map((name) => client.invalidateQueries({ queryKey: osmKey(name) })));
}
