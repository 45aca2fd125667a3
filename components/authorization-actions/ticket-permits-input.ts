/** The question for the authorizations of one ticket; asked alike on the server and in the browser. */
const SHOWN_MAX = 100;

export function ticketPermitsInput(incident_id: string, group_id?: string) {
  return { query: { incident_id, group_id, limit: SHOWN_MAX } };
}
