/** The fourteen operations of version 1.0 (historical-v1.md). */
import { routes } from "../http/call";
import { historicalAttachmentRoutes } from "./historical-attachment-routes";
import { historicalCatalogueRoutes } from "./historical-catalogue-routes";
import { historicalTicketRoutes } from "./historical-ticket-routes";

export const historicalRoutes = routes({
  ...historicalTicketRoutes,
  ...historicalAttachmentRoutes,
  ...historicalCatalogueRoutes,
});
