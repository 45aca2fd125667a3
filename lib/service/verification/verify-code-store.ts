/** Codes in SQL: kept as keyed hashes. Counting a send or a try is one statement, so two at once are both counted. */
import { and, count, eq, gt, isNotNull, lt, lte, ne, or, sql } from "drizzle-orm";
import type { Queryable, Transaction } from "../db/database";
import type { Owner } from "../iam/caller";
import type { ContactWay } from "./contact";
import {
  CODE_LIFE_MS,
  CODE_TRIES_MAX,
  CONTACTS_A_DAY_MAX,
  SEND_DAY_MS,
  SEND_INTERVAL_MS,
  SENDS_A_DAY_MAX,
} from "./verify-code";
import { verifyCodes } from "./verification-tables";

export type CodeKey = Owner & { contact_way: ContactWay; contact_hash: Buffer };

const before = (at: Date, ms: number) => new Date(at.getTime() - ms);
const text = (time: Date) => sql`${time.toISOString()}::timestamptz`;

const isCode = ({ domain_id, user_id, contact_way, contact_hash }: CodeKey) =>
  and(
    eq(verifyCodes.domain_id, domain_id),
    eq(verifyCodes.user_id, user_id),
    eq(verifyCodes.contact_way, contact_way),
    eq(verifyCodes.contact_hash, contact_hash),
  );

/** How many other contacts this person had codes sent to within a day. */
async function countOthers(tx: Transaction, key: CodeKey, at: Date): Promise<number> {
  const [row] = await tx
    .select({ others: count() })
    .from(verifyCodes)
    .where(
      and(
        eq(verifyCodes.domain_id, key.domain_id),
        eq(verifyCodes.user_id, key.user_id),
        gt(verifyCodes.send_time, before(at, SEND_DAY_MS)),
        or(ne(verifyCodes.contact_way, key.contact_way), ne(verifyCodes.contact_hash, key.contact_hash)),
      ),
    );
  return row?.others ?? 0;
}

/** False when it is too early or too much; a code sent earlier to this contact is void once it is true. */
export async function saveCode(tx: Transaction, key: CodeKey, code_hash: Buffer, at: Date): Promise<boolean> {
  if ((await countOthers(tx, key, at)) >= CONTACTS_A_DAY_MAX) return false;
  const isNewDay = sql`${verifyCodes.day_start_time} <= ${text(before(at, SEND_DAY_MS))}`;
  const fresh = {
    code_hash,
    tries: 0,
    send_time: at,
    expire_time: new Date(at.getTime() + CODE_LIFE_MS),
  };
  const saved = await tx
    .insert(verifyCodes)
    .values({ ...key, ...fresh, sends: 1, day_start_time: at })
    .onConflictDoUpdate({
      target: [verifyCodes.domain_id, verifyCodes.user_id, verifyCodes.contact_way, verifyCodes.contact_hash],
      set: {
        ...fresh,
        sends: sql`case when ${isNewDay} then 1 else ${verifyCodes.sends} + 1 end`,
        day_start_time: sql`case when ${isNewDay} then ${text(at)} else ${verifyCodes.day_start_time} end`,
      },
      setWhere: sql`${verifyCodes.send_time} <= ${text(before(at, SEND_INTERVAL_MS))}
        and (${isNewDay} or ${verifyCodes.sends} < ${SENDS_A_DAY_MAX})`,
    });
  return (saved.rowCount ?? 0) > 0;
}

/** The hash to compare with, after the try was counted; undefined when there is no code to try, or none any more. */
export async function takeTry(db: Queryable, key: CodeKey, at: Date): Promise<Buffer | undefined> {
  const [row] = await db
    .update(verifyCodes)
    .set({ tries: sql`${verifyCodes.tries} + 1` })
    .where(
      and(
        isCode(key),
        isNotNull(verifyCodes.code_hash),
        lt(verifyCodes.tries, CODE_TRIES_MAX),
        gt(verifyCodes.expire_time, at),
      ),
    )
    .returning({ code_hash: verifyCodes.code_hash });
  return row?.code_hash ?? undefined;
}

/** A code counts once. False when someone used it at the same moment. */
export async function useCode(tx: Transaction, key: CodeKey, code_hash: Buffer): Promise<boolean> {
  const used = await tx
    .update(verifyCodes)
    .set({ code_hash: null })
    .where(and(isCode(key), eq(verifyCodes.code_hash, code_hash)));
  return (used.rowCount ?? 0) > 0;
}

/** For a message that could not be sent: it may be tried again at once. */
export async function dropCode(db: Queryable, key: CodeKey): Promise<void> {
  await db
    .update(verifyCodes)
    .set({ code_hash: null, send_time: sql`${verifyCodes.send_time} - interval '1 hour'` })
    .where(isCode(key));
}

export async function forgetOldCodes(db: Queryable, at: Date): Promise<number> {
  const gone = await db
    .delete(verifyCodes)
    .where(
      and(
        lte(verifyCodes.day_start_time, before(at, SEND_DAY_MS)),
        lte(verifyCodes.send_time, before(at, SEND_INTERVAL_MS)),
        lte(verifyCodes.expire_time, at),
      ),
    );
  return gone.rowCount ?? 0;
}
