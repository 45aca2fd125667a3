/** Notices that have still to leave, and those that never will. A row names ticket, event and which contact; the contact itself stays sealed where it is. When it is tried stands in its job. */
import { foreignKey, index, integer, primaryKey, text } from "drizzle-orm/pg-core";
import { id, instant, sealed, serviceSchema } from "../../db/service-schema";
import { tickets } from "../../tickets/ticket-tables";
import { TICKET_EVENTS } from "./ticket-event";

export const RECIPIENTS = ["remind_mail", "remind_mobile", "cc_email"] as const;

export const notices = serviceSchema.table(
  "notices",
  {
    domain_id: id("domain_id").notNull(),
    notice_id: id("notice_id").notNull(),
    incident_id: id("incident_id").notNull(),
    event: text("event", { enum: TICKET_EVENTS }).notNull(),
    /** The state after the event. */
    status: integer("status").notNull(),
    recipient: text("recipient", { enum: RECIPIENTS }).notNull(),
    /** Which of the copies' addresses; null while they are not parted yet, and for the other contacts. */
    copy_number: integer("copy_number"),
    create_time: instant("create_time").notNull(),
    /** When the last attempt failed: a dead letter. */
    dead_time: instant("dead_time"),
    fault: text("fault"),
  },
  (table) => [
    primaryKey({ columns: [table.domain_id, table.notice_id] }),
    index("notices_of_ticket").on(table.domain_id, table.incident_id),
    foreignKey({
      columns: [table.domain_id, table.incident_id],
      foreignColumns: [tickets.domain_id, tickets.incident_id],
    }),
  ],
);

export type NoticeRow = typeof notices.$inferSelect;

/** What an ended ticket's last notices need of its contacts: moved here, sealed as they were, until these notices have left. */
export const noticeContacts = serviceSchema.table(
  "notice_contacts",
  {
    domain_id: id("domain_id").notNull(),
    incident_id: id("incident_id").notNull(),
    remind_mail: sealed("remind_mail"),
    remind_mobile: sealed("remind_mobile"),
    cc_email: sealed("cc_email"),
    area_code: text("area_code"),
    create_time: instant("create_time").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.domain_id, table.incident_id] }),
    index("notice_contacts_by_time").on(table.create_time),
    foreignKey({
      columns: [table.domain_id, table.incident_id],
      foreignColumns: [tickets.domain_id, tickets.incident_id],
    }),
  ],
);
