/** The conversation of a ticket, what each reader has seen of it, and the engineers' internal notes. */
import { sql } from "drizzle-orm";
import { bigint, boolean, foreignKey, index, integer, primaryKey, text } from "drizzle-orm/pg-core";
import { id, instant, serviceSchema } from "../db/service-schema";
import { tickets } from "../tickets/ticket-tables";

export const messages = serviceSchema.table(
  "messages",
  {
    domain_id: id("domain_id").notNull(),
    incident_id: id("incident_id").notNull(),
    /** Rises over the whole service: the cursor of polling. */
    message_number: bigint("message_number", { mode: "number" }).notNull().generatedAlwaysAsIdentity(),
    message_id: id("message_id").notNull(),
    /** 0 customer, 1 engineer (limits.md 3). */
    type: integer("type").notNull(),
    replier: id("replier").notNull(),
    replier_name: text("replier_name").notNull(),
    /** 0 the account, 1 an IAM user. */
    iam_user_type: integer("iam_user_type").notNull(),
    content: text("content").notNull(),
    is_first_message: boolean("is_first_message").notNull().default(false),
    create_time: instant("create_time").notNull(),
    withdraw_time: instant("withdraw_time"),
  },
  (table) => [
    primaryKey({ columns: [table.domain_id, table.incident_id, table.message_number] }),
    index("messages_of_engineers")
      .on(table.domain_id, table.create_time.desc().nullsFirst(), table.message_number.desc().nullsFirst())
      .where(sql`type = 1 and withdraw_time is null`),
    /** For what is unread: the index alone tells it, without the messages. */
    index("messages_of_engineers_by_ticket")
      .on(table.domain_id, table.incident_id, table.message_number)
      .where(sql`type = 1 and withdraw_time is null`),
    index("messages_by_id").on(table.domain_id, table.incident_id, table.message_id),
    foreignKey({
      columns: [table.domain_id, table.incident_id],
      foreignColumns: [tickets.domain_id, tickets.incident_id],
    }),
  ],
);

export type MessageRow = typeof messages.$inferSelect;

export const messageReads = serviceSchema.table(
  "message_reads",
  {
    domain_id: id("domain_id").notNull(),
    incident_id: id("incident_id").notNull(),
    user_id: id("user_id").notNull(),
    read_number: bigint("read_number", { mode: "number" }).notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.domain_id, table.incident_id, table.user_id] }),
    foreignKey({
      columns: [table.domain_id, table.incident_id],
      foreignColumns: [tickets.domain_id, tickets.incident_id],
    }),
  ],
);

export const internalNotes = serviceSchema.table(
  "internal_notes",
  {
    domain_id: id("domain_id").notNull(),
    incident_id: id("incident_id").notNull(),
    note_id: id("note_id").notNull(),
    author_id: id("author_id").notNull(),
    author_name: text("author_name").notNull(),
    content: text("content").notNull(),
    create_time: instant("create_time").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.domain_id, table.incident_id, table.note_id] }),
    foreignKey({
      columns: [table.domain_id, table.incident_id],
      foreignColumns: [tickets.domain_id, tickets.incident_id],
    }),
  ],
);
