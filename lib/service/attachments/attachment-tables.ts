/** Files of tickets and messages: what they are and where they belong; the bytes are on disk under the same id. */
import { sql } from "drizzle-orm";
import { bigint, boolean, index, primaryKey, text } from "drizzle-orm/pg-core";
import { id, instant, serviceSchema } from "../db/service-schema";

export const attachments = serviceSchema.table(
  "attachments",
  {
    domain_id: id("domain_id").notNull(),
    accessory_id: id("accessory_id").notNull(),
    user_id: id("user_id").notNull(),
    /** The domain of who uploaded it: an engineer's files lie in the customer's account but count for the provider. */
    uploader_domain_id: id("uploader_domain_id").notNull(),
    file_actual_name: text("file_actual_name").notNull(),
    file_type: text("file_type").notNull(),
    file_size: bigint("file_size", { mode: "number" }).notNull(),
    is_image: boolean("is_image").notNull(),
    sha256: text("sha256").notNull(),
    accessory_from: text("accessory_from").notNull(),
    incident_id: id("incident_id"),
    message_id: id("message_id"),
    create_time: instant("create_time").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.domain_id, table.accessory_id] }),
    index("attachments_of_ticket").on(table.domain_id, table.incident_id),
    index("attachments_by_id").on(table.accessory_id),
    index("attachments_of_day").on(table.uploader_domain_id, table.create_time),
    index("attachments_unused")
      .on(table.create_time)
      .where(sql`incident_id is null`),
  ],
);

export type AttachmentRow = typeof attachments.$inferSelect;
