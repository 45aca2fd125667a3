/** Where a ticket stands in the console, and where a similar one is written. */
export type TicketPlace = { incident_id: string; group_id?: string | undefined };

/** A colleague's ticket is opened through the group; `asked` opens a dialog with it. */
export function ticketAddress({ incident_id, group_id }: TicketPlace, asked?: "close" | "score"): string {
  const list = group_id === undefined ? "/tickets" : "/group-tickets";
  const params = new URLSearchParams({
    ...(group_id === undefined ? {} : { group_id }),
    ...(asked === undefined ? {} : { do: asked }),
  });
  const search = params.size === 0 ? "" : `?${params}`;
  return `${list}/${encodeURIComponent(incident_id)}${search}`;
}

/** Where a ticket with its history stands on one sheet. */
export function printAddress({ incident_id, group_id }: TicketPlace): string {
  const search = group_id === undefined ? "" : `?${new URLSearchParams({ group_id })}`;
  return `/tickets/${encodeURIComponent(incident_id)}/print${search}`;
}

/** The list that a ticket was opened from. */
export function listAddress(group_id: string | undefined): string {
  return group_id === undefined ? "/tickets" : `/group-tickets?${new URLSearchParams({ group_id })}`;
}

type Kind = { incident_id?: string; product_category_id?: string; business_type_id?: string };

/** Nothing when the service does not say what the ticket was about. */
export function similarAddress({ incident_id, product_category_id, business_type_id }: Kind): string | undefined {
  if (!incident_id || !product_category_id || !business_type_id) return undefined;
  const place = [product_category_id, business_type_id].map(encodeURIComponent).join("/");
  return `/tickets/new/${place}/form?like=${encodeURIComponent(incident_id)}`;
}
