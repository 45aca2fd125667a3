/** Reports of infringing or illegal content. Who reported, how to reach them and what proves their identity is sealed. */
import { jsonb, primaryKey, text } from "drizzle-orm/pg-core";
import type { IntellectualProperty } from "@/lib/contract/feedback";
import { id, instant, sealed, serviceSchema } from "../db/service-schema";

export const feedbacks = serviceSchema.table(
  "feedbacks",
  {
    domain_id: id("domain_id").notNull(),
    feedback_id: id("feedback_id").notNull(),
    /** No reference: a report outlives the user who made it, but for its contacts. */
    user_id: id("user_id").notNull(),
    type: text("type", { enum: ["infringement", "illegal"] }).notNull(),
    title: text("title").notNull(),
    content: text("content").notNull(),
    files: jsonb("files").$type<string[]>().notNull(),
    ip: jsonb("ip").$type<IntellectualProperty>(),
    /** Null once its time has come. */
    contacts: sealed("contacts"),
    create_time: instant("create_time").notNull(),
  },
  (table) => [primaryKey({ columns: [table.domain_id, table.feedback_id] })],
);
