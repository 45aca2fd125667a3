/** Answers to guided fields and confidential information. Sensitive ones are sealed and never come back to the customer in clear. */
import { and, eq, inArray, sql } from "drizzle-orm";
import type { ExtendsValue } from "@/lib/contract/ticket-shapes";
import type { WireLanguage } from "@/lib/contract/languages";
import { CONFIDENTIAL_KEY, extendsNameOf, type CheckedExtends } from "../catalogue/catalogue";
import type { Queryable, Transaction } from "../db/database";
import type { KeyRing, Place } from "../privacy/key-ring";
import { ticketExtends, type TicketRow } from "./ticket-tables";

type Key = { domain_id: string; incident_id: string; message_id?: string };

type ExtendsKey = { incident_id: string; message_id: string; param_key: string };

export function placeOfExtends({ incident_id, message_id, param_key }: ExtendsKey): Place {
  return `ticket_extends.sealed_value:${incident_id}/${message_id}/${param_key}`;
}

async function rowOf(db: Transaction, keys: KeyRing, key: Key, answer: CheckedExtends, at: Date) {
  const { domain_id, incident_id, message_id = "" } = key;
  const row = { domain_id, incident_id, message_id, param_key: answer.key, create_time: at };
  if (!answer.is_sensitive) return { ...row, value: answer.value, sealed_value: null };
  return { ...row, value: null, sealed_value: await keys.seal(db, domain_id, placeOfExtends(row), answer.value) };
}

/** A value given again replaces the earlier one. */
export async function saveExtends(
  db: Transaction,
  keys: KeyRing,
  key: Key,
  answers: CheckedExtends[],
  at: Date,
): Promise<void> {
  const { domain_id, incident_id, message_id, param_key } = ticketExtends;
  for (const answer of answers) {
    const row = await rowOf(db, keys, key, answer, at);
    const set = { value: row.value, sealed_value: row.sealed_value, create_time: at, erase_time: null };
    await db
      .insert(ticketExtends)
      .values(row)
      .onConflictDoUpdate({ target: [domain_id, incident_id, param_key, message_id], set });
  }
}

/** What a withdrawn message carried is shown to nobody, not even as erased. */
export const isNotWithdrawn = sql`not exists (
  select 1 from service.messages m
  where m.domain_id = ${ticketExtends.domain_id} and m.incident_id = ${ticketExtends.incident_id}
    and m.message_id = ${ticketExtends.message_id} and m.withdraw_time is not null)`;

/** For the transaction that withdraws the message. */
export async function eraseExtendsOfMessage(tx: Transaction, key: Required<Key>, at: Date): Promise<void> {
  await tx
    .update(ticketExtends)
    .set({ sealed_value: null, value: null, erase_time: at })
    .where(
      and(
        eq(ticketExtends.domain_id, key.domain_id),
        eq(ticketExtends.incident_id, key.incident_id),
        eq(ticketExtends.message_id, key.message_id),
      ),
    );
}

/** A sealed answer is told to be there, without its value. */
export function viewAnswer(
  row: { param_key: string; value: string | null },
  business_type_id: string,
  language: WireLanguage,
): ExtendsValue {
  return {
    param_key: row.param_key,
    param_name: extendsNameOf(business_type_id, row.param_key, language),
    ...(row.value === null ? {} : { value: row.value }),
    is_sensitive: row.value === null ? 1 : 0,
  };
}

export async function listExtends(db: Queryable, ticket: TicketRow, language: WireLanguage): Promise<ExtendsValue[]> {
  const rows = await db
    .select()
    .from(ticketExtends)
    .where(
      and(
        eq(ticketExtends.domain_id, ticket.domain_id),
        eq(ticketExtends.incident_id, ticket.incident_id),
        isNotWithdrawn,
      ),
    )
    .orderBy(ticketExtends.create_time);
  return rows.map((row) => viewAnswer(row, ticket.business_type_id, language));
}

/** Ids of the messages of tickets of an account that carried confidential information, erased or not. */
export async function confidentialMessages(
  db: Queryable,
  domain_id: string,
  incident_ids: string[],
): Promise<Set<string>> {
  const rows = await db
    .select({ message_id: ticketExtends.message_id })
    .from(ticketExtends)
    .where(
      and(
        eq(ticketExtends.domain_id, domain_id),
        inArray(ticketExtends.incident_id, incident_ids),
        eq(ticketExtends.param_key, CONFIDENTIAL_KEY),
      ),
    );
  return new Set(rows.map((row) => row.message_id));
}
