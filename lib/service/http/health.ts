/** Liveness and readiness in one answer: the process answers, and its database does too. */
import { sql } from "drizzle-orm";
import type { Context } from "hono";
import type { ServiceParts } from "./call";

export const answerHealth = (parts: ServiceParts) => async (context: Context) => {
  try {
    await parts.db.execute(sql`select 1`);
    return context.json({ live: true, ready: true });
  } catch {
    return context.json({ live: true, ready: false }, 503);
  }
};
