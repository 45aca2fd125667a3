/** Checks of a customer's resource: who asked for them, what was checked, and each check's outcome as soon as it is known. */
import { sql } from "drizzle-orm";
import { boolean, foreignKey, index, integer, jsonb, primaryKey, text, uniqueIndex } from "drizzle-orm/pg-core";
import { id, instant, serviceSchema } from "../db/service-schema";
import type { Target } from "./diagnosis-target";

export const diagnoses = serviceSchema.table(
  "diagnoses",
  {
    domain_id: id("domain_id").notNull(),
    /** Rises over the whole service, as the wire names a job by a number of 32 bits alone. */
    job_id: integer("job_id").notNull().generatedAlwaysAsIdentity(),
    user_id: id("user_id").notNull(),
    type: integer("type").notNull(),
    target: jsonb("target").$type<Target>().notNull(),
    region_id: id("region_id"),
    status: integer("status").notNull(),
    create_time: instant("create_time").notNull(),
    end_time: instant("end_time"),
    is_helpful: boolean("is_helpful"),
    feedback: text("feedback"),
  },
  (table) => [
    primaryKey({ columns: [table.domain_id, table.job_id] }),
    uniqueIndex("diagnoses_number").on(table.job_id),
    index("diagnoses_of_user").on(table.domain_id, table.user_id, table.type, table.job_id.desc()),
    index("diagnoses_by_time").on(table.domain_id, table.create_time),
    index("diagnoses_under_way")
      .on(table.create_time)
      .where(sql`status in (0, 2)`),
  ],
);

export type DiagnosisRow = typeof diagnoses.$inferSelect;

export const diagnosisItems = serviceSchema.table(
  "diagnosis_items",
  {
    domain_id: id("domain_id").notNull(),
    job_id: integer("job_id").notNull(),
    check_id: id("check_id").notNull(),
    /** 0 not run, 3 normal, 4 abnormal. */
    problem_level: integer("problem_level").notNull(),
    finding: text("finding").notNull(),
    measured: text("measured"),
  },
  (table) => [
    primaryKey({ columns: [table.domain_id, table.job_id, table.check_id] }),
    foreignKey({
      columns: [table.domain_id, table.job_id],
      foreignColumns: [diagnoses.domain_id, diagnoses.job_id],
    }).onDelete("cascade"),
  ],
);

export type DiagnosisItemRow = typeof diagnosisItems.$inferSelect;
