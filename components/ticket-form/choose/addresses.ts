/** Where the steps of submitting a ticket are. */
export const NEW_TICKET = "/tickets/new";

export function productAddress(product: string): string {
  return `${NEW_TICKET}?${new URLSearchParams({ product })}`;
}

export function problemAddress(product: string, problem: string): string {
  return `${NEW_TICKET}/${encodeURIComponent(product)}/${encodeURIComponent(problem)}`;
}

export function formAddress(product: string, problem: string): string {
  return `${problemAddress(product, problem)}/form`;
}

export function doneAddress(incident_id: string): string {
  return `${NEW_TICKET}/done/${encodeURIComponent(incident_id)}`;
}
