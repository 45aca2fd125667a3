/** Rights that an account gave to single users, beside the roles of their groups. */
import { foreignKey, primaryKey, text } from "drizzle-orm/pg-core";
import { id, instant, serviceSchema } from "../db/service-schema";
import { users } from "../iam/iam-tables";

export const privileges = serviceSchema.table(
  "privileges",
  {
    domain_id: id("domain_id").notNull(),
    user_id: id("user_id").notNull(),
    privilege: text("privilege", { enum: ["export", "createCase", "assumeCaseAll"] }).notNull(),
    create_time: instant("create_time").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.domain_id, table.user_id, table.privilege] }),
    foreignKey({
      columns: [table.domain_id, table.user_id],
      foreignColumns: [users.domain_id, users.user_id],
    }).onDelete("cascade"),
  ],
);
