/** What engineers did through the bastion under a grant: logins, commands, file transfers. Written by sessions, read by customers, never changed. */
import { sql } from "drizzle-orm";
import { bigint, foreignKey, index, primaryKey, text } from "drizzle-orm/pg-core";
import type { SessionEnd } from "@/lib/contract/session-ends";
import { authorizationDetails } from "../authorizations/authorization-tables";
import { id, instant, sealed, serviceSchema } from "../db/service-schema";

export const bastionSessions = serviceSchema.table(
  "bastion_sessions",
  {
    domain_id: id("domain_id").notNull(),
    session_number: bigint("session_number", { mode: "number" }).notNull().generatedAlwaysAsIdentity(),
    authorization_id: id("authorization_id").notNull(),
    detail_number: bigint("detail_number", { mode: "number" }).notNull(),
    engineer_id: id("engineer_id").notNull(),
    engineer_name: text("engineer_name").notNull(),
    start_time: instant("start_time").notNull(),
    end_time: instant("end_time"),
    end_reason: text("end_reason").$type<SessionEnd>(),
    /** Last sign of life of a session that is open. */
    seen_time: instant("seen_time"),
  },
  (table) => [
    primaryKey({ columns: [table.domain_id, table.session_number] }),
    index("bastion_sessions_of_detail").on(table.domain_id, table.authorization_id, table.detail_number),
    index("bastion_sessions_by_time").on(table.start_time),
    index("bastion_sessions_open")
      .on(table.seen_time)
      .where(sql`end_time is null`),
    foreignKey({
      columns: [table.domain_id, table.authorization_id, table.detail_number],
      foreignColumns: [
        authorizationDetails.domain_id,
        authorizationDetails.authorization_id,
        authorizationDetails.detail_number,
      ],
    }),
  ],
);

export const bastionOperations = serviceSchema.table(
  "bastion_operations",
  {
    domain_id: id("domain_id").notNull(),
    session_number: bigint("session_number", { mode: "number" }).notNull(),
    /** Counts within its session. */
    operation_number: bigint("operation_number", { mode: "number" }).notNull(),
    /** Commands may hold a customer's secrets. */
    oper: sealed("oper").notNull(),
    operate_time: instant("operate_time").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.domain_id, table.session_number, table.operation_number] }),
    foreignKey({
      columns: [table.domain_id, table.session_number],
      foreignColumns: [bastionSessions.domain_id, bastionSessions.session_number],
    }),
  ],
);

export const bastionTransfers = serviceSchema.table(
  "bastion_transfers",
  {
    domain_id: id("domain_id").notNull(),
    session_number: bigint("session_number", { mode: "number" }).notNull(),
    transfer_number: bigint("transfer_number", { mode: "number" }).notNull().generatedAlwaysAsIdentity(),
    operate_type: text("operate_type").notNull(),
    file_name: text("file_name").notNull(),
    from_path: text("from_path").notNull(),
    to_path: text("to_path").notNull(),
    file_size: bigint("file_size", { mode: "number" }).notNull(),
    oper_result: text("oper_result").notNull(),
    duration_ms: bigint("duration_ms", { mode: "number" }).notNull(),
    operate_time: instant("operate_time").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.domain_id, table.session_number, table.transfer_number] }),
    foreignKey({
      columns: [table.domain_id, table.session_number],
      foreignColumns: [bastionSessions.domain_id, bastionSessions.session_number],
    }),
  ],
);
