/** Answers to requests that carried an Idempotency-Key, kept for a day; of a request only a keyed hash, as it may hold protected values. */
import { index, primaryKey, text } from "drizzle-orm/pg-core";
import { id, instant, sealed, serviceSchema } from "../db/service-schema";

export const idempotentRequests = serviceSchema.table(
  "idempotent_requests",
  {
    domain_id: id("domain_id").notNull(),
    user_id: id("user_id").notNull(),
    operation: id("operation").notNull(),
    key: text("key").notNull(),
    request_hash: sealed("request_hash").notNull(),
    /** The id of what was made; empty only inside the transaction that makes it. */
    answer: text("answer").notNull().default(""),
    create_time: instant("create_time").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.domain_id, table.user_id, table.operation, table.key] }),
    index("idempotent_requests_age").on(table.create_time),
  ],
);

export type IdempotentRequest = typeof idempotentRequests.$inferSelect;
