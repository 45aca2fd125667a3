/** After an answer to a request, taken or refused: everything that shows authorizations, or the ticket they belong to, is asked again. */
import type { QueryClient } from "@tanstack/react-query";
import { refreshTicket } from "@/components/ticket-actions/refresh-ticket";
import { osmKey } from "@/lib/queries/osm-query";

const SHOWS = ["listAuthorizations", "showAuthorizationDetail", "showSignedLatestPublishedAgreement"] as const;

export async function refreshAuthorizations(client: QueryClient): Promise<void> {
  const asked = SHOWS.map((name) => client.invalidateQueries({ queryKey: osmKey(name) }));
  await Promise.all([...asked, refreshTicket(client)]);
}
