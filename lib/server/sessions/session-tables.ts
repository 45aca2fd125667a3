/** The token vault: who is signed in, with their token sealed. Of a session's id only its SHA-256 is kept. */
import { index, primaryKey, text, varchar } from "drizzle-orm/pg-core";
import { bytes, consoleSchema, id, instant } from "../db/console-schema";

export const sessions = consoleSchema.table(
  "sessions",
  {
    domain_id: id("domain_id").notNull(),
    session_hash: bytes("session_hash").notNull(),
    token: bytes("token").notNull(),
    user_id: id("user_id").notNull(),
    user_name: text("user_name").notNull(),
    domain_name: text("domain_name").notNull(),
    role_ids: text("role_ids").array().notNull(),
    user_agent: varchar("user_agent", { length: 160 }).notNull(),
    /** Masked before it is written: it is for its owner to recognise, nothing more. */
    source_ip: varchar("source_ip", { length: 45 }).notNull().default(""),
    created_at: instant("created_at").notNull(),
    last_seen_at: instant("last_seen_at").notNull(),
    expires_at: instant("expires_at").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.domain_id, table.session_hash] }),
    index("sessions_user").on(table.domain_id, table.user_id),
    index("sessions_expiry").on(table.expires_at),
  ],
);
