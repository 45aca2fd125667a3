/** Tickets and what hangs on them. Contacts and protected answers are sealed from the first insert on; the account comes first in every key. */
import { sql } from "drizzle-orm";
import { bigint, foreignKey, index, integer, primaryKey, text, uniqueIndex } from "drizzle-orm/pg-core";
import { id, instant, sealed, serviceSchema } from "../db/service-schema";

export const ticketNumbers = serviceSchema.sequence("ticket_numbers", { startWith: 100001, cache: 1 });

export const tickets = serviceSchema.table(
  "tickets",
  {
    domain_id: id("domain_id").notNull(),
    incident_id: id("incident_id").notNull(),
    user_id: id("user_id").notNull(),
    user_name: text("user_name").notNull(),
    status: integer("status").notNull(),
    /** Grows with every move; a move made from an old revision is refused. */
    revision: integer("revision").notNull().default(0),
    business_type_id: id("business_type_id").notNull(),
    product_category_id: id("product_category_id").notNull(),
    case_type: integer("case_type").notNull(),
    region_id: id("region_id"),
    project_id: id("project_id"),
    severity_id: id("severity_id"),
    support_plan: text("support_plan").notNull(),
    simple_description: text("simple_description").notNull(),
    area_code: text("area_code"),
    remind_mobile: sealed("remind_mobile"),
    remind_mail: sealed("remind_mail"),
    cc_email: sealed("cc_email"),
    /** Who gave `cc_email`: nobody else is told it in clear. */
    cc_user_id: id("cc_user_id"),
    remind_time: text("remind_time"),
    /** Of who submitted it, as their client said then: notices follow them. */
    language: text("language", { enum: ["zh-cn", "en-us"] })
      .notNull()
      .default("zh-cn"),
    time_zone: text("time_zone").notNull().default("GMT+8"),
    judgement: text("judgement").notNull().default(""),
    resolution: text("resolution"),
    root_cause: text("root_cause"),
    assignee_id: id("assignee_id"),
    assignee_name: text("assignee_name"),
    create_time: instant("create_time").notNull(),
    update_time: instant("update_time").notNull(),
    /** When the customer began to wait for an engineer; null while the engineer waits for the customer or the ticket has ended. */
    waiting_since: instant("waiting_since"),
    first_reply_due: instant("first_reply_due"),
    first_reply_time: instant("first_reply_time"),
    last_reply_time: instant("last_reply_time"),
    last_reply_type: integer("last_reply_type"),
    /** When the engineer began to wait for the customer; null in every state but 2 and 17. */
    customer_since: instant("customer_since"),
    /** When the customer was reminded that the ticket will close by itself. */
    closing_reminder_time: instant("closing_reminder_time"),
    urge_time: instant("urge_time"),
    resolve_time: instant("resolve_time"),
    confirmed_time: instant("confirmed_time"),
  },
  /** The indexes by time and user end in the state, so that totals and counts by state read the index alone. */
  (table) => [
    primaryKey({ columns: [table.domain_id, table.incident_id] }),
    uniqueIndex("tickets_number").on(table.incident_id),
    index("tickets_by_time")
      .on(table.domain_id, table.create_time.desc().nullsFirst(), table.incident_id.desc().nullsFirst(), table.status)
      .where(sql`status <> 13`),
    index("tickets_by_user")
      .on(
        table.domain_id,
        table.user_id,
        table.create_time.desc().nullsFirst(),
        table.incident_id.desc().nullsFirst(),
        table.status,
      )
      .where(sql`status <> 13`),
    index("tickets_by_reply")
      .on(table.domain_id, sql`coalesce(last_reply_time, create_time) desc`, table.incident_id.desc().nullsFirst())
      .where(sql`status <> 13`),
    index("tickets_by_update")
      .on(table.domain_id, table.update_time.desc().nullsFirst(), table.incident_id.desc().nullsFirst())
      .where(sql`status <> 13`),
    index("tickets_by_status").on(table.domain_id, table.status, table.create_time.desc().nullsFirst()),
    index("tickets_by_end")
      .on(table.domain_id, table.resolve_time)
      .where(sql`resolve_time is not null and status <> 13`),
    index("tickets_with_contact")
      .on(table.create_time)
      .where(sql`remind_mail is not null or remind_mobile is not null or cc_email is not null`),
    index("tickets_with_copies")
      .on(table.domain_id, table.cc_user_id, table.create_time.desc().nullsFirst())
      .where(sql`cc_email is not null`),
    index("tickets_waiting")
      .on(table.waiting_since)
      .where(sql`status in (0, 1, 2, 5, 17)`),
    index("tickets_waiting_for_customer")
      .on(table.customer_since)
      .where(sql`customer_since is not null`),
  ],
);

export type TicketRow = typeof tickets.$inferSelect;

/** Pieces of the words of a description (ticket-words.ts), apart from the ticket because they never change with it. */
export const ticketWords = serviceSchema.table(
  "ticket_words",
  {
    domain_id: id("domain_id").notNull(),
    incident_id: id("incident_id").notNull(),
    grams: integer("grams").array().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.domain_id, table.incident_id] }),
    index("ticket_words_grams").using("gin", table.grams),
    foreignKey({
      columns: [table.domain_id, table.incident_id],
      foreignColumns: [tickets.domain_id, tickets.incident_id],
    }),
  ],
);

export const ticketExtends = serviceSchema.table(
  "ticket_extends",
  {
    domain_id: id("domain_id").notNull(),
    incident_id: id("incident_id").notNull(),
    param_key: id("param_key").notNull(),
    /** Empty for what the form asked; the message's id for what a message carried. */
    message_id: id("message_id").notNull().default(""),
    value: text("value"),
    sealed_value: sealed("sealed_value"),
    create_time: instant("create_time").notNull(),
    erase_time: instant("erase_time"),
  },
  (table) => [
    primaryKey({ columns: [table.domain_id, table.incident_id, table.param_key, table.message_id] }),
    foreignKey({
      columns: [table.domain_id, table.incident_id],
      foreignColumns: [tickets.domain_id, tickets.incident_id],
    }),
  ],
);

export const ticketLogs = serviceSchema.table(
  "ticket_logs",
  {
    domain_id: id("domain_id").notNull(),
    incident_id: id("incident_id").notNull(),
    log_number: bigint("log_number", { mode: "number" }).notNull().generatedAlwaysAsIdentity(),
    operate_type: integer("operate_type").notNull(),
    /** 0 the account, 1 an IAM user, 2 an engineer, 3 the service itself. */
    operator_type: integer("operator_type").notNull(),
    operator_id: id("operator_id").notNull(),
    operator_name: text("operator_name").notNull(),
    operate_desc: text("operate_desc").notNull().default(""),
    operate_time: instant("operate_time").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.domain_id, table.incident_id, table.log_number] }),
    foreignKey({
      columns: [table.domain_id, table.incident_id],
      foreignColumns: [tickets.domain_id, tickets.incident_id],
    }),
  ],
);

export const ticketScores = serviceSchema.table(
  "ticket_scores",
  {
    domain_id: id("domain_id").notNull(),
    incident_id: id("incident_id").notNull(),
    satisfaction_id: integer("satisfaction_id").notNull(),
    satisfaction_value: integer("satisfaction_value").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.domain_id, table.incident_id, table.satisfaction_id] }),
    foreignKey({
      columns: [table.domain_id, table.incident_id],
      foreignColumns: [tickets.domain_id, tickets.incident_id],
    }),
  ],
);
