/** What only our own service offers: no such operation is documented, so a remote service is not asked for it, and what would show it is not drawn. */
import type { OperationName } from "./operations";

export const OWN_OPERATIONS = [
  "checkAuditChain",
  "deleteVerifiedContact",
  "deskAddNote",
  "deskAskAuthorization",
  "deskClaimCase",
  "deskInvalidate",
  "deskListCases",
  "deskListOlderMessages",
  "deskPause",
  "deskRecallAuthorization",
  "deskReply",
  "deskResolve",
  "deskResume",
  "deskRevealAuthorization",
  "deskRevealConfidential",
  "deskShowCase",
  "downloadAuditEntries",
  "listArticles",
  "listAuditEntries",
  "listNotificationChoices",
  "listRecentMessages",
  "markRecentMessagesRead",
  "showCaseStatistics",
  "showVerificationPolicy",
  "updateNotificationChoices",
  "updatePrivilegePolicy",
  "updateVerificationPolicy",
] as const satisfies readonly OperationName[];

export type OwnOperation = (typeof OWN_OPERATIONS)[number];
