/** Who read, or was refused to read, a customer's protected value in clear, and why; the customer sees these records. Never the value. */
import { bigint, boolean, foreignKey, index, primaryKey, text } from "drizzle-orm/pg-core";
import { id, instant, serviceSchema } from "../db/service-schema";
import { tickets } from "../tickets/ticket-tables";

export const protectedReadings = serviceSchema.table(
  "protected_readings",
  {
    domain_id: id("domain_id").notNull(),
    incident_id: id("incident_id").notNull(),
    reading_number: bigint("reading_number", { mode: "number" }).notNull().generatedAlwaysAsIdentity(),
    /** Of an authorization, or empty where confidential information of the ticket was read. */
    authorization_id: id("authorization_id"),
    detail_number: bigint("detail_number", { mode: "number" }),
    /** Which confidential information. */
    confidential_id: text("confidential_id"),
    reader_id: id("reader_id").notNull(),
    reader_name: text("reader_name").notNull(),
    reason: text("reason").notNull(),
    is_refused: boolean("is_refused").notNull(),
    /** The service logged in with it for the reader, who did not see it. */
    is_login: boolean("is_login").notNull().default(false),
    read_time: instant("read_time").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.domain_id, table.incident_id, table.reading_number] }),
    index("protected_readings_of_authorization").on(table.domain_id, table.authorization_id),
    foreignKey({
      columns: [table.domain_id, table.incident_id],
      foreignColumns: [tickets.domain_id, tickets.incident_id],
    }),
  ],
);

export type ProtectedReadingRow = typeof protectedReadings.$inferSelect;
