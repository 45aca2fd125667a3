/** Which tickets belong together. Each relation stands twice, once from either side, so that a ticket's own are one look-up. */
import { foreignKey, primaryKey } from "drizzle-orm/pg-core";
import { id, instant, serviceSchema } from "../db/service-schema";
import { tickets } from "../tickets/ticket-tables";

export const ticketRelations = serviceSchema.table(
  "ticket_relations",
  {
    domain_id: id("domain_id").notNull(),
    incident_id: id("incident_id").notNull(),
    related_id: id("related_id").notNull(),
    user_id: id("user_id").notNull(),
    create_time: instant("create_time").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.domain_id, table.incident_id, table.related_id] }),
    foreignKey({
      columns: [table.domain_id, table.incident_id],
      foreignColumns: [tickets.domain_id, tickets.incident_id],
    }),
    foreignKey({
      columns: [table.domain_id, table.related_id],
      foreignColumns: [tickets.domain_id, tickets.incident_id],
    }),
  ],
);
