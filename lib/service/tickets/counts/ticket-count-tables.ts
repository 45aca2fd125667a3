/**
 * How many tickets each user has in each state, as changes that are added up: a list's total must not cost a look at each of
 * 10,000 tickets. Triggers on the tickets write them (migration 0015), so no code can forget one; as changes only ever come
 * in, those who move tickets at once wait for nobody.
 */
import { sql } from "drizzle-orm";
import { bigint, boolean, index, integer, primaryKey } from "drizzle-orm/pg-core";
import { id, serviceSchema } from "../../db/service-schema";

export const ticketCounts = serviceSchema.table(
  "ticket_counts",
  {
    domain_id: id("domain_id").notNull(),
    user_id: id("user_id").notNull(),
    status: integer("status").notNull(),
    change_number: bigint("change_number", { mode: "number" }).notNull().generatedAlwaysAsIdentity(),
    change: integer("change").notNull(),
    /** The sum of earlier changes, which are gone. */
    is_folded: boolean("is_folded").notNull().default(false),
  },
  (table) => [
    primaryKey({ columns: [table.domain_id, table.user_id, table.status, table.change_number] }),
    index("ticket_counts_to_fold")
      .on(table.domain_id, table.user_id, table.status)
      .where(sql`not is_folded`),
  ],
);
