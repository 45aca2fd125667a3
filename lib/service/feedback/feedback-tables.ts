/** Reports of infringing or illegal content. Who reported, how to reach them and what proves their identity is sealed. */
import { foreignKey, jsonb, primaryKey, text } from "drizzle-orm/pg-core";
import type { IntellectualProperty } from "@/lib/contract/feedback";
import { id, instant, sealed, serviceSchema } from "../db/service-schema";
import { users } from "../iam/iam-tables";

export const feedbacks = serviceSchema.table(
  "feedbacks",
  {
    domain_id: id("domain_id").notNull(),
    feedback_id: id("feedback_id").notNull(),
    user_id: id("user_id").notNull(),
    type: text("type", { enum: ["infringement", "illegal"] }).notNull(),
    title: text("title").notNull(),
    content: text("content").notNull(),
    files: jsonb("files").$type<string[]>().notNull(),
    ip: jsonb("ip").$type<IntellectualProperty>(),
    contacts: sealed("contacts").notNull(),
    create_time: instant("create_time").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.domain_id, table.feedback_id] }),
    foreignKey({ columns: [table.domain_id, table.user_id], foreignColumns: [users.domain_id, users.user_id] }),
  ],
);
