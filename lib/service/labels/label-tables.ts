/** Labels of an account and the tickets that carry them. */
import { foreignKey, index, integer, primaryKey, text, uniqueIndex } from "drizzle-orm/pg-core";
import { id, instant, serviceSchema } from "../db/service-schema";
import { tickets } from "../tickets/ticket-tables";

export const labels = serviceSchema.table(
  "labels",
  {
    domain_id: id("domain_id").notNull(),
    /** Counted per account from 1, as ids in paths end at 65535 (limits.md 5). */
    label_id: integer("label_id").notNull(),
    name: text("name").notNull(),
    color: text("color").notNull(),
    create_time: instant("create_time").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.domain_id, table.label_id] }),
    uniqueIndex("labels_name").on(table.domain_id, table.name),
  ],
);

export const ticketLabels = serviceSchema.table(
  "ticket_labels",
  {
    domain_id: id("domain_id").notNull(),
    incident_id: id("incident_id").notNull(),
    label_id: integer("label_id").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.domain_id, table.incident_id, table.label_id] }),
    index("ticket_labels_by_label").on(table.domain_id, table.label_id, table.incident_id),
    foreignKey({
      columns: [table.domain_id, table.label_id],
      foreignColumns: [labels.domain_id, labels.label_id],
    }).onDelete("cascade"),
    foreignKey({
      columns: [table.domain_id, table.incident_id],
      foreignColumns: [tickets.domain_id, tickets.incident_id],
    }),
  ],
);
