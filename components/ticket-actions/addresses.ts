/** Where a ticket stands in the console, and where a similar one is written. */
export function ticketAddress(incident_id: string): string {
  return `/tickets/${encodeURIComponent(incident_id)}`;
}

type Kind = { incident_id?: string; product_category_id?: string; business_type_id?: string };

/** Nothing when the service does not say what the ticket was about. */
export function similarAddress({ incident_id, product_category_id, business_type_id }: Kind): string | undefined {
  if (!incident_id || !product_category_id || !business_type_id) return undefined;
  const place = [product_category_id, business_type_id].map(encodeURIComponent).join("/");
  return `/tickets/new/${place}/form?like=${encodeURIComponent(incident_id)}`;
}
