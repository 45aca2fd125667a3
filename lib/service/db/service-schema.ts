/** The PostgreSQL schema that holds every table of the service, and the column kinds they share. */
import { customType, pgSchema, timestamp, varchar } from "drizzle-orm/pg-core";

export const serviceSchema = pgSchema("service");

export const id = (name: string) => varchar(name, { length: 64 });

export const instant = (name: string) => timestamp(name, { withTimezone: true, precision: 3, mode: "date" });

/** Sealed text: never readable without the account's key (design.md 6). */
export const sealed = customType<{ data: Buffer; driverData: Buffer }>({ dataType: () => "bytea" });
