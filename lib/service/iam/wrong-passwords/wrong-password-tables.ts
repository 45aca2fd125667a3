/**
 * Wrong passwords in a row, by a keyed hash of account and name: of people and of names that nobody has alike, or a lock would tell who exists.
 * No account comes first in the key, as there may be none.
 */
import { index, integer } from "drizzle-orm/pg-core";
import { instant, sealed, serviceSchema } from "../../db/service-schema";

export const wrongPasswords = serviceSchema.table(
  "wrong_passwords",
  {
    name_hash: sealed("name_hash").primaryKey(),
    in_a_row: integer("in_a_row").notNull(),
    last_time: instant("last_time").notNull(),
    locked_until: instant("locked_until"),
  },
  (table) => [index("wrong_passwords_time").on(table.last_time)],
);
