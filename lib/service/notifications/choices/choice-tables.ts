/** Of which events a person hears and how; only what differs from the defaults was ever written. */
import { foreignKey, primaryKey, text } from "drizzle-orm/pg-core";
import { NOTIFICATION_EVENTS, NOTIFICATION_WAYS } from "@/lib/contract/notification-choices";
import { id, serviceSchema } from "../../db/service-schema";
import { users } from "../../iam/iam-tables";

export const notificationChoices = serviceSchema.table(
  "notification_choices",
  {
    domain_id: id("domain_id").notNull(),
    user_id: id("user_id").notNull(),
    event: text("event", { enum: NOTIFICATION_EVENTS }).notNull(),
    ways: text("ways", { enum: NOTIFICATION_WAYS }).array().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.domain_id, table.user_id, table.event] }),
    foreignKey({
      columns: [table.domain_id, table.user_id],
      foreignColumns: [users.domain_id, users.user_id],
    }).onDelete("cascade"),
  ],
);
