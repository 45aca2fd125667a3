/** The PostgreSQL schema that holds every table of the console, and the column kinds they share. */
import { customType, pgSchema, timestamp, varchar } from "drizzle-orm/pg-core";

export const consoleSchema = pgSchema("console");

export const id = (name: string) => varchar(name, { length: 64 });

export const instant = (name: string) => timestamp(name, { withTimezone: true, precision: 3, mode: "date" });

/** Bytes: sealed values, wrapped keys and hashes. */
export const bytes = customType<{ data: Buffer; driverData: Buffer }>({ dataType: () => "bytea" });
