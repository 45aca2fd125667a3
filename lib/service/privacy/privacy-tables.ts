/** One wrapped data key per account and generation; the master key that opens them is never in the database. */
import { boolean, primaryKey } from "drizzle-orm/pg-core";
import { id, instant, sealed, serviceSchema } from "../db/service-schema";

export const dataKeys = serviceSchema.table(
  "data_keys",
  {
    domain_id: id("domain_id").notNull(),
    key_id: id("key_id").notNull(),
    wrapped: sealed("wrapped").notNull(),
    is_current: boolean("is_current").notNull().default(true),
    create_time: instant("create_time").notNull(),
  },
  (table) => [primaryKey({ columns: [table.domain_id, table.key_id] })],
);
