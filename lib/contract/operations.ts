/** The one table of operations: service, gateway, proxy, queries and the OpenAPI document are derived from it. */
import { agreementsOperations } from "./agreements";
import { attachmentsOperations } from "./attachments";
import { auditOperations } from "./audit";
import { authorizationsOperations } from "./authorizations";
import { caseStatisticsOperations } from "./case-statistics";
import { catalogueOperations } from "./catalogue";
import { diagnosisOperations } from "./diagnosis";
import { feedbackOperations } from "./feedback";
import { historicalOperations } from "./historical";
import { iamOperations } from "./iam";
import { instantMessagesOperations } from "./instant-messages";
import { labelsOperations } from "./labels";
import { messagesOperations } from "./messages";
import { notificationChoicesOperations } from "./notification-choices";
import { permissionsOperations } from "./permissions";
import { quotasOperations } from "./quotas";
import { recentMessagesOperations } from "./recent-messages";
import { relationsOperations } from "./relations";
import { settingsOperations } from "./settings";
import { teamOperations } from "./team";
import { ticketQueriesOperations } from "./ticket-queries";
import { ticketsOperations } from "./tickets";
import { verificationOperations } from "./verification";
import { deskOperations } from "./desk";
import { deskAuthorizationsOperations } from "./desk-authorizations";
import { deskSessionsOperations } from "./desk-sessions";

export const OPERATIONS = {
  ...agreementsOperations,
  ...attachmentsOperations,
  ...auditOperations,
  ...authorizationsOperations,
  ...caseStatisticsOperations,
  ...catalogueOperations,
  ...diagnosisOperations,
  ...feedbackOperations,
  ...historicalOperations,
  ...iamOperations,
  ...instantMessagesOperations,
  ...labelsOperations,
  ...messagesOperations,
  ...notificationChoicesOperations,
  ...permissionsOperations,
  ...quotasOperations,
  ...recentMessagesOperations,
  ...relationsOperations,
  ...settingsOperations,
  ...teamOperations,
  ...ticketQueriesOperations,
  ...ticketsOperations,
  ...verificationOperations,
  ...deskOperations,
  ...deskAuthorizationsOperations,
  ...deskSessionsOperations,
};

export type OperationName = keyof typeof OPERATIONS;
