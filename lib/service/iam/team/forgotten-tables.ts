/** Users who were just deleted, by id alone, until everything that was under way for them has ended. */
import { boolean, index, primaryKey } from "drizzle-orm/pg-core";
import { id, instant, serviceSchema } from "../../db/service-schema";

export const forgottenPeople = serviceSchema.table(
  "forgotten_people",
  {
    domain_id: id("domain_id").notNull(),
    user_id: id("user_id").notNull(),
    is_of_provider: boolean("is_of_provider").notNull(),
    delete_time: instant("delete_time").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.domain_id, table.user_id] }),
    index("forgotten_people_time").on(table.delete_time),
  ],
);
