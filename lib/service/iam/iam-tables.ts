/** Accounts, their people, groups, roles and tokens. Passwords are argon2 hashes; of a token only the SHA-256 is kept. */
import { boolean, foreignKey, index, primaryKey, text, uniqueIndex } from "drizzle-orm/pg-core";
import { id, instant, sealed, serviceSchema } from "../db/service-schema";

export const domains = serviceSchema.table(
  "domains",
  {
    domain_id: id("domain_id").primaryKey(),
    name: text("name").notNull(),
    is_provider: boolean("is_provider").notNull().default(false),
    support_plan: text("support_plan").notNull().default("basic"),
    ticket_policy_on: boolean("ticket_policy_on").notNull().default(false),
    create_time: instant("create_time").notNull(),
  },
  (table) => [uniqueIndex("domains_name").on(table.name)],
);

export const users = serviceSchema.table(
  "users",
  {
    domain_id: id("domain_id")
      .notNull()
      .references(() => domains.domain_id),
    user_id: id("user_id").notNull(),
    name: text("name").notNull(),
    password_hash: text("password_hash").notNull(),
    is_account: boolean("is_account").notNull().default(false),
    is_enabled: boolean("is_enabled").notNull().default(true),
    create_time: instant("create_time").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.domain_id, table.user_id] }),
    uniqueIndex("users_name").on(table.domain_id, table.name),
  ],
);

export const groups = serviceSchema.table(
  "groups",
  {
    domain_id: id("domain_id").notNull(),
    group_id: id("group_id").notNull(),
    name: text("name").notNull(),
    create_time: instant("create_time").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.domain_id, table.group_id] }),
    uniqueIndex("groups_name").on(table.domain_id, table.name),
  ],
);

export const groupMembers = serviceSchema.table(
  "group_members",
  { domain_id: id("domain_id").notNull(), group_id: id("group_id").notNull(), user_id: id("user_id").notNull() },
  (table) => [
    primaryKey({ columns: [table.domain_id, table.group_id, table.user_id] }),
    index("group_members_user").on(table.domain_id, table.user_id),
    foreignKey({
      columns: [table.domain_id, table.user_id],
      foreignColumns: [users.domain_id, users.user_id],
    }).onDelete("cascade"),
    foreignKey({
      columns: [table.domain_id, table.group_id],
      foreignColumns: [groups.domain_id, groups.group_id],
    }).onDelete("cascade"),
  ],
);

export const groupRoles = serviceSchema.table(
  "group_roles",
  { domain_id: id("domain_id").notNull(), group_id: id("group_id").notNull(), role_id: id("role_id").notNull() },
  (table) => [
    primaryKey({ columns: [table.domain_id, table.group_id, table.role_id] }),
    foreignKey({
      columns: [table.domain_id, table.group_id],
      foreignColumns: [groups.domain_id, groups.group_id],
    }).onDelete("cascade"),
  ],
);

export const projects = serviceSchema.table(
  "projects",
  {
    domain_id: id("domain_id")
      .notNull()
      .references(() => domains.domain_id),
    project_id: id("project_id").notNull(),
    name: text("name").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.domain_id, table.project_id] }),
    uniqueIndex("projects_name").on(table.domain_id, table.name),
  ],
);

export const tokens = serviceSchema.table(
  "tokens",
  {
    domain_id: id("domain_id").notNull(),
    token_hash: sealed("token_hash").notNull(),
    user_id: id("user_id").notNull(),
    project_id: id("project_id"),
    issue_time: instant("issue_time").notNull(),
    expire_time: instant("expire_time").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.domain_id, table.token_hash] }),
    index("tokens_user").on(table.domain_id, table.user_id),
    index("tokens_expiry").on(table.expire_time),
    foreignKey({
      columns: [table.domain_id, table.user_id],
      foreignColumns: [users.domain_id, users.user_id],
    }).onDelete("cascade"),
  ],
);
