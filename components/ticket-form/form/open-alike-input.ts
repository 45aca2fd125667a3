/** The question for the writer's own open tickets of one problem type, the same on the server and in the browser. */
import { OPEN_STATUSES } from "@/lib/contract/ticket-status";

const SHOWN_MAX = 3;

export function openAlikeInput(product_category_id: string, business_type_id: string) {
  const incident_status = OPEN_STATUSES.join(",");
  return { query: { product_category_id, business_type_id, incident_status, limit: SHOWN_MAX } };
}
