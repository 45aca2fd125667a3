/** Codes that were sent, contacts that were proved, on which tickets they are used, and which accounts demand proof. Codes are keyed hashes, contacts sealed. */
import { boolean, foreignKey, index, integer, primaryKey, text, uniqueIndex } from "drizzle-orm/pg-core";
import { id, instant, sealed, serviceSchema } from "../db/service-schema";
import { tickets } from "../tickets/ticket-tables";

export const verifyCodes = serviceSchema.table(
  "verify_codes",
  {
    domain_id: id("domain_id").notNull(),
    user_id: id("user_id").notNull(),
    contact_way: integer("contact_way").notNull(),
    contact_hash: sealed("contact_hash").notNull(),
    /** Null once it was used or the message could not be sent. */
    code_hash: sealed("code_hash"),
    tries: integer("tries").notNull().default(0),
    send_time: instant("send_time").notNull(),
    expire_time: instant("expire_time").notNull(),
    /** How often a code was sent since `day_start_time`. */
    sends: integer("sends").notNull().default(1),
    day_start_time: instant("day_start_time").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.domain_id, table.user_id, table.contact_way, table.contact_hash] }),
    index("verify_codes_age").on(table.day_start_time),
  ],
);

export const verifiedContacts = serviceSchema.table(
  "verified_contacts",
  {
    domain_id: id("domain_id").notNull(),
    verified_id: id("verified_id").notNull(),
    user_id: id("user_id").notNull(),
    contact_way: integer("contact_way").notNull(),
    contact_hash: sealed("contact_hash").notNull(),
    contact_value: sealed("contact_value").notNull(),
    area_code: text("area_code"),
    verify_time: instant("verify_time").notNull(),
    expire_time: instant("expire_time").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.domain_id, table.verified_id] }),
    uniqueIndex("verified_contacts_value").on(table.domain_id, table.user_id, table.contact_way, table.contact_hash),
    index("verified_contacts_expiry").on(table.expire_time),
  ],
);

export type VerifiedContactRow = typeof verifiedContacts.$inferSelect;

export const ticketVerifiedContacts = serviceSchema.table(
  "ticket_verified_contacts",
  {
    domain_id: id("domain_id").notNull(),
    incident_id: id("incident_id").notNull(),
    verified_id: id("verified_id").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.domain_id, table.incident_id, table.verified_id] }),
    index("ticket_verified_contacts_by_contact").on(table.domain_id, table.verified_id),
    foreignKey({
      columns: [table.domain_id, table.verified_id],
      foreignColumns: [verifiedContacts.domain_id, verifiedContacts.verified_id],
    }).onDelete("cascade"),
    foreignKey({
      columns: [table.domain_id, table.incident_id],
      foreignColumns: [tickets.domain_id, tickets.incident_id],
    }),
  ],
);

export const verificationPolicies = serviceSchema.table("verification_policies", {
  domain_id: id("domain_id").primaryKey(),
  is_demanded: boolean("is_demanded").notNull(),
});
