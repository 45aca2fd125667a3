/** Requests for access and what customers entered for them; everything entered is sealed, and gone when the grant or the ticket ends. */
import { sql } from "drizzle-orm";
import { bigint, foreignKey, index, integer, primaryKey, text, uniqueIndex } from "drizzle-orm/pg-core";
import { id, instant, sealed, serviceSchema } from "../db/service-schema";
import { tickets } from "../tickets/ticket-tables";

export const authorizations = serviceSchema.table(
  "authorizations",
  {
    domain_id: id("domain_id").notNull(),
    authorization_id: id("authorization_id").notNull(),
    incident_id: id("incident_id").notNull(),
    status: integer("status").notNull(),
    resource_type_id: id("resource_type_id").notNull(),
    visit_type_id: id("visit_type_id").notNull(),
    content_type_id: id("content_type_id").notNull(),
    auth_describe: text("auth_describe").notNull(),
    asked_by_id: id("asked_by_id").notNull(),
    asked_by_name: text("asked_by_name").notNull(),
    create_time: instant("create_time").notNull(),
    /** Who granted, rejected or canceled it, and when. */
    handler_id: id("handler_id"),
    handler_name: text("handler_name"),
    answer_time: instant("answer_time"),
    auth_effective_time: instant("auth_effective_time"),
    auth_expire_time: instant("auth_expire_time"),
    /** When the customer was told that it ends soon. */
    expiry_reminder_time: instant("expiry_reminder_time"),
    reject_reason: text("reject_reason"),
    agency_id: sealed("agency_id"),
    end_time: instant("end_time"),
  },
  (table) => [
    primaryKey({ columns: [table.domain_id, table.authorization_id] }),
    uniqueIndex("authorizations_number").on(table.authorization_id),
    index("authorizations_of_ticket").on(table.domain_id, table.incident_id),
    index("authorizations_by_time").on(table.domain_id, table.create_time.desc().nullsFirst()),
    index("authorizations_in_effect")
      .on(table.auth_expire_time)
      .where(sql`status = 1`),
    foreignKey({
      columns: [table.domain_id, table.incident_id],
      foreignColumns: [tickets.domain_id, tickets.incident_id],
    }),
  ],
);

export type AuthorizationRow = typeof authorizations.$inferSelect;

export const authorizationDetails = serviceSchema.table(
  "authorization_details",
  {
    domain_id: id("domain_id").notNull(),
    authorization_id: id("authorization_id").notNull(),
    /** Rises over the whole service, as the wire names a detail by its number alone. */
    detail_number: bigint("detail_number", { mode: "number" }).notNull().generatedAlwaysAsIdentity(),
    type: integer("type"),
    region_id: id("region_id"),
    instance_id: text("instance_id"),
    instance_name: text("instance_name"),
    host: text("host"),
    port: integer("port"),
    account: text("account"),
    /** What the customer entered, as JSON. */
    entered: sealed("entered"),
    /** Tries of the login since `first_try_time`. */
    host_tries: integer("host_tries").notNull().default(0),
    first_try_time: instant("first_try_time"),
    /** The fingerprint that the host showed at the last login of the customer's, or else at the first of an engineer. */
    host_key: text("host_key"),
  },
  (table) => [
    primaryKey({ columns: [table.domain_id, table.authorization_id, table.detail_number] }),
    uniqueIndex("authorization_details_number").on(table.detail_number),
    foreignKey({
      columns: [table.domain_id, table.authorization_id],
      foreignColumns: [authorizations.domain_id, authorizations.authorization_id],
    }),
  ],
);

export type AuthorizationDetailRow = typeof authorizationDetails.$inferSelect;
