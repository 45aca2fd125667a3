/** Wrong passwords by address, in the form that the limiter's library reads and writes. Of an address there is a keyed hash. No account is known yet, so none comes first. */
import { bigint, index, integer, varchar } from "drizzle-orm/pg-core";
import { consoleSchema } from "../db/console-schema";

export const signInTries = consoleSchema.table(
  "sign_in_tries",
  {
    key: varchar("key", { length: 255 }).primaryKey(),
    points: integer("points").notNull().default(0),
    /** Milliseconds since 1970. */
    expire: bigint("expire", { mode: "number" }),
  },
  (table) => [index("sign_in_tries_expiry").on(table.expire)],
);
