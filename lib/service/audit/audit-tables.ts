/** The append-only audit trail: one hash chain an account, its head kept beside it so that appending is one row lock. */
import { bigint, index, primaryKey, text } from "drizzle-orm/pg-core";
import { id, instant, sealed, serviceSchema } from "../db/service-schema";

export const auditHeads = serviceSchema.table("audit_heads", {
  domain_id: id("domain_id").primaryKey(),
  sequence: bigint("sequence", { mode: "number" }).notNull(),
  hash: sealed("hash").notNull(),
  /** The hash that the head had before: an entry is linked to it. */
  previous_hash: sealed("previous_hash"),
});

export const auditEntries = serviceSchema.table(
  "audit_entries",
  {
    domain_id: id("domain_id").notNull(),
    sequence: bigint("sequence", { mode: "number" }).notNull(),
    at: instant("at").notNull(),
    actor_domain_id: id("actor_domain_id").notNull(),
    user_id: id("user_id").notNull(),
    user_name: text("user_name").notNull(),
    source_ip: text("source_ip").notNull(),
    request_id: text("request_id").notNull(),
    operation: text("operation").notNull(),
    resource_type: text("resource_type").notNull(),
    resource_id: text("resource_id").notNull(),
    outcome: text("outcome").notNull(),
    previous_hash: sealed("previous_hash").notNull(),
    hash: sealed("hash").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.domain_id, table.sequence] }),
    index("audit_entries_of_user").on(table.domain_id, table.user_id, table.sequence),
    index("audit_entries_of_resource").on(table.domain_id, table.resource_id, table.sequence),
    index("audit_entries_at").on(table.domain_id, table.at),
  ],
);
