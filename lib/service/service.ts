/** The whole service as one fetch function: every domain's routes behind one door. Processes and tests start from here. */
import type { Hono } from "hono";
import { agreementRoutes } from "./agreements/agreement-routes";
import { attachmentRoutes } from "./attachments/attachment-routes";
import { catalogueRoutes } from "./catalogue/catalogue-routes";
import { deskRoutes } from "./desk/desk-routes";
import type { Routes, ServiceParts } from "./http/call";
import { createDoor } from "./http/door";
import { answerHealth } from "./http/health";
import { describeService } from "./http/openapi";
import { iamRoutes } from "./iam/iam-routes";
import { labelRoutes } from "./labels/label-routes";
import { messageRoutes } from "./messages/message-routes";
import { quotaRoutes } from "./quotas/quota-routes";
import { ticketRoutes } from "./tickets/ticket-routes";

export const SERVICE_ROUTES = {
  ...iamRoutes,
  ...catalogueRoutes,
  ...ticketRoutes,
  ...messageRoutes,
  ...attachmentRoutes,
  ...labelRoutes,
  ...agreementRoutes,
  ...quotaRoutes,
  ...deskRoutes,
} satisfies Routes;

export function createService(parts: ServiceParts): Hono {
  const service = createDoor(parts, SERVICE_ROUTES);
  const document = describeService(SERVICE_ROUTES);
  service.get("/openapi.json", (context) => context.json(document));
  service.get("/healthz", answerHealth(parts));
  return service;
}
