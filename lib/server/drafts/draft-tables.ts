/** What people have begun to write. Sealed, because they write secrets; kept with the user, so it outlives a session. */
import { index, integer, primaryKey, varchar } from "drizzle-orm/pg-core";
import { bytes, consoleSchema, id, instant } from "../db/console-schema";

export const drafts = consoleSchema.table(
  "drafts",
  {
    domain_id: id("domain_id").notNull(),
    user_id: id("user_id").notNull(),
    draft_key: varchar("draft_key", { length: 80 }).notNull(),
    content: bytes("content").notNull(),
    revision: integer("revision").notNull(),
    updated_at: instant("updated_at").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.domain_id, table.user_id, table.draft_key] }),
    index("drafts_updated").on(table.updated_at),
  ],
);
