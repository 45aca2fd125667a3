/**
 * Fields of our own in documented operations: a remote service is sent none of them. What only orders or adds to an answer is left out.
 * What decides (whose right, which tickets, a passphrase) is refused instead, as something else would be done without it.
 */
import type { OperationName } from "./operations";

type Fields = Partial<Record<OperationName, readonly string[]>>;

export const LEFT_OUT: Fields = {
  listCaseOperateLogs: ["with_service_moves"],
  listCases: ["sort_dir", "sort_key"],
  listLabels: ["with_ticket_count"],
};

/** Fields of a list's items as `list.field`. */
export const DECISIVE: Fields = {
  checkHosts: ["passphrase"],
  confirmAuthorizations: ["auth_detail_list.passphrase"],
  createDiagnoseFeedback: ["job_id"],
  createMessages: ["extends_map", "reject_result"],
  createPrivileges: ["user_id"],
  downloadCases: ["group_id"],
  listCaseCounts: ["group_id"],
  listCases: ["business_type_id", "has_unread", "product_category_id"],
};
