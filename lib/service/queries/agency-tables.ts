/** Agencies by which an account lets another account act for it. */
import { foreignKey, primaryKey, text } from "drizzle-orm/pg-core";
import { id, instant, serviceSchema } from "../db/service-schema";
import { domains } from "../iam/iam-tables";

export const agencies = serviceSchema.table(
  "agencies",
  {
    domain_id: id("domain_id").notNull(),
    agency_id: id("agency_id").notNull(),
    name: text("name").notNull(),
    trust_domain_id: id("trust_domain_id").notNull(),
    trust_domain_name: text("trust_domain_name").notNull(),
    create_time: instant("create_time").notNull(),
    /** Null for an agency without an end. */
    expire_time: instant("expire_time"),
  },
  (table) => [
    primaryKey({ columns: [table.domain_id, table.agency_id] }),
    foreignKey({ columns: [table.domain_id], foreignColumns: [domains.domain_id] }).onDelete("cascade"),
  ],
);
