/** What people chose, in SQL. Whoever sends a notice asks `notificationChoicesOf` first. */
import { and, eq, sql } from "drizzle-orm";
import type { NotificationChoice } from "@/lib/contract/notification-choices";
import type { Queryable, Transaction } from "../../db/database";
import type { Owner } from "../../iam/caller";
import { choicesFrom, type NotificationChoices } from "./choice";
import { notificationChoices } from "./choice-tables";

/** The ways each event takes for this person: what they chose, else the defaults; required ways are always there. */
export async function notificationChoicesOf(
  db: Queryable,
  domain_id: string,
  user_id: string,
): Promise<NotificationChoices> {
  const { event, ways } = notificationChoices;
  const chosen = await db
    .select({ event, ways })
    .from(notificationChoices)
    .where(and(eq(notificationChoices.domain_id, domain_id), eq(notificationChoices.user_id, user_id)));
  return choicesFrom(chosen);
}

/** Of an event named twice the last word counts. */
export async function saveChoices(tx: Transaction, owner: Owner, chosen: readonly NotificationChoice[]): Promise<void> {
  const { domain_id, user_id } = owner;
  const last = new Map(chosen.map((choice) => [choice.event, choice]));
  const rows = [...last.values()].map(({ event, ways }) => ({ domain_id, user_id, event, ways: [...new Set(ways)] }));
  await tx
    .insert(notificationChoices)
    .values(rows)
    .onConflictDoUpdate({
      target: [notificationChoices.domain_id, notificationChoices.user_id, notificationChoices.event],
      set: { ways: sql`excluded.ways` },
    });
}
