/** The whole service as one fetch function: every domain's routes behind one door. Processes and tests start from here. */
import type { Hono } from "hono";
import { listGonePeople } from "@/lib/contract/gone-people";
import { agreementRoutes } from "./agreements/agreement-routes";
import { attachmentRoutes } from "./attachments/attachment-routes";
import { linkRoutes } from "./attachments/links/link-routes";
import { auditRoutes } from "./audit/audit-routes";
import { authorizationRoutes } from "./authorizations/authorization-routes";
import { bastionRoutes } from "./bastion/bastion-routes";
import { sessionRoutes } from "./bastion/live/session-routes";
import { catalogueRoutes } from "./catalogue/catalogue-routes";
import { deskRoutes } from "./desk/desk-routes";
import { diagnosisRoutes } from "./diagnosis/diagnosis-routes";
import { serveDocs } from "./docs/docs";
import { exportRoutes } from "./export/export-routes";
import { feedbackRoutes } from "./feedback/feedback-routes";
import { historicalRoutes } from "./historical/historical-routes";
import type { Routes, ServiceParts } from "./http/call";
import { createDoor } from "./http/door";
import { answerHealth } from "./http/health";
import { describeService } from "./http/openapi";
import { iamRoutes } from "./iam/iam-routes";
import { answerGonePeople } from "./iam/team/gone-people";
import { labelRoutes } from "./labels/label-routes";
import { messageRoutes } from "./messages/message-routes";
import { recentMessageRoutes } from "./messages/recent/recent-message-routes";
import { notificationChoiceRoutes } from "./notifications/choices/choice-routes";
import { privilegeRoutes } from "./permissions/privilege-routes";
import { queryRoutes } from "./queries/query-routes";
import { quotaRoutes } from "./quotas/quota-routes";
import { relationRoutes } from "./relations/relation-routes";
import { statisticsRoutes } from "./statistics/statistics-routes";
import { ticketRoutes } from "./tickets/ticket-routes";
import { verificationRoutes } from "./verification/verification-routes";

export const SERVICE_ROUTES = {
  ...iamRoutes,
  ...catalogueRoutes,
  ...ticketRoutes,
  ...messageRoutes,
  ...recentMessageRoutes,
  ...statisticsRoutes,
  ...attachmentRoutes,
  ...linkRoutes,
  ...labelRoutes,
  ...agreementRoutes,
  ...quotaRoutes,
  ...privilegeRoutes,
  ...relationRoutes,
  ...queryRoutes,
  ...feedbackRoutes,
  ...historicalRoutes,
  ...authorizationRoutes,
  ...bastionRoutes,
  ...sessionRoutes,
  ...verificationRoutes,
  ...exportRoutes,
  ...auditRoutes,
  ...notificationChoiceRoutes,
  ...deskRoutes,
  ...diagnosisRoutes,
} satisfies Routes;

/** With `consoleSecret` our console may ask what no operation tells. */
export function createService(parts: ServiceParts, consoleSecret?: string): Hono {
  const service = createDoor(parts, SERVICE_ROUTES);
  const document = describeService(SERVICE_ROUTES);
  service.get("/openapi.json", (context) => context.json(document));
  serveDocs(service);
  service.get("/healthz", answerHealth(parts));
  if (consoleSecret !== undefined) service.post(listGonePeople.path, answerGonePeople(parts, consoleSecret));
  return service;
}
