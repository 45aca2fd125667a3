/** Access keys of users. The secret must be readable to check signatures, so it is sealed, not hashed. */
import { foreignKey, index, integer, primaryKey, text, uniqueIndex } from "drizzle-orm/pg-core";
import { id, instant, sealed, serviceSchema } from "../../db/service-schema";
import { users } from "../iam-tables";

export const accessKeys = serviceSchema.table(
  "access_keys",
  {
    domain_id: id("domain_id").notNull(),
    access: id("access").notNull(),
    user_id: id("user_id").notNull(),
    secret: sealed("secret").notNull(),
    status: text("status", { enum: ["active", "inactive"] })
      .notNull()
      .default("active"),
    description: text("description").notNull().default(""),
    /** Wrong signatures in a row. */
    failures: integer("failures").notNull().default(0),
    locked_until: instant("locked_until"),
    create_time: instant("create_time").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.domain_id, table.access] }),
    uniqueIndex("access_keys_access").on(table.access),
    index("access_keys_of_user").on(table.domain_id, table.user_id),
    foreignKey({
      columns: [table.domain_id, table.user_id],
      foreignColumns: [users.domain_id, users.user_id],
    }).onDelete("cascade"),
  ],
);

export type AccessKeyRow = typeof accessKeys.$inferSelect;
