/** Views that people saved of their lists of tickets: a name and the filters as they stand in the address. */
import { boolean, index, primaryKey, uniqueIndex, varchar } from "drizzle-orm/pg-core";
import { consoleSchema, id, instant } from "../db/console-schema";

export const ticketViews = consoleSchema.table(
  "ticket_views",
  {
    domain_id: id("domain_id").notNull(),
    user_id: id("user_id").notNull(),
    view_id: id("view_id").notNull(),
    list: varchar("list", { length: 16 }).$type<"tickets" | "group-tickets">().notNull(),
    name: varchar("name", { length: 64 }).notNull(),
    search: varchar("search", { length: 2000 }).notNull(),
    is_default: boolean("is_default").notNull(),
    created_at: instant("created_at").notNull(),
    /** When its person last signed in. */
    used_at: instant("used_at").notNull().defaultNow(),
  },
  (table) => [
    primaryKey({ columns: [table.domain_id, table.user_id, table.view_id] }),
    uniqueIndex("ticket_views_name").on(table.domain_id, table.user_id, table.list, table.name),
    index("ticket_views_used").on(table.used_at),
  ],
);
