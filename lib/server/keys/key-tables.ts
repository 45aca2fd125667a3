/** The console's data keys: one current key per account, wrapped by the master key, which is never in the database. */
import { sql } from "drizzle-orm";
import { boolean, primaryKey, uniqueIndex } from "drizzle-orm/pg-core";
import { bytes, consoleSchema, id, instant } from "../db/console-schema";

export const dataKeys = consoleSchema.table(
  "data_keys",
  {
    domain_id: id("domain_id").notNull(),
    key_id: id("key_id").notNull(),
    wrapped: bytes("wrapped").notNull(),
    is_current: boolean("is_current").notNull().default(true),
    created_at: instant("created_at").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.domain_id, table.key_id] }),
    uniqueIndex("data_keys_current")
      .on(table.domain_id)
      .where(sql`${table.is_current}`),
  ],
);
