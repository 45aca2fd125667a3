/** Seals and opens protected values: one data key per account, wrapped by the master key; the place of a value is bound to it. */
import { and, asc, eq, is, sql } from "drizzle-orm";
import { PgTransaction } from "drizzle-orm/pg-core";
import { createDataKey, type DataKey } from "@/lib/sealing/data-key";
import { keyIdOf, seal, unseal } from "@/lib/sealing/envelope";
import { hashWith, keyedHash } from "@/lib/sealing/keyed-hash";
import { MASTER_KEY_LOCK, requireRightKey, type MasterKeys } from "@/lib/sealing/master-keys";
import { openFailure } from "@/lib/sealing/sealing-error";
import type { Queryable } from "../db/database";
import { dataKeys } from "./privacy-tables";

/** Where a value stands: `table.column:row`. A value moved to another row, column or account does not open. */
export type Place = `${string}.${string}:${string}`;

export type KeyRing = {
  seal(db: Queryable, domain_id: string, place: Place, text: string): Promise<Buffer>;
  unseal(db: Queryable, domain_id: string, place: Place, sealed: Buffer): Promise<string>;
  /** For look-ups by a protected value without opening any. */
  hash(domain_id: string, text: string): Buffer;
  /** Signs what leaves us and comes back; a signature for one purpose is none for another. */
  sign(purpose: string, text: string): Buffer;
};

type KeyRow = Pick<typeof dataKeys.$inferSelect, "key_id" | "wrapped">;

const OPENED_MAX = 10_000;

/** Which key is an account's current one is asked once a transaction: a rotation may have made another one since. */
export function createKeyRing(masters: MasterKeys): KeyRing {
  const opened = new Map<string, Buffer>();
  const currents = new WeakMap<Queryable, Map<string, DataKey>>();

  function hold(domain_id: string, key_id: string, open: (owner: string) => Buffer): DataKey {
    const owner = `${domain_id}/${key_id}`;
    const secret = opened.get(owner) ?? open(owner);
    if (opened.size >= OPENED_MAX) opened.clear();
    opened.set(owner, secret);
    return { id: key_id, secret };
  }

  const open = (domain_id: string, { key_id, wrapped }: KeyRow) =>
    hold(domain_id, key_id, (owner) => masters.unwrap(owner, wrapped));

  /** The row stays locked until the transaction ends: a rotation waits for what is being sealed with this key. */
  async function findCurrent(db: Queryable, domain_id: string): Promise<DataKey | undefined> {
    const [row] = await db
      .select()
      .from(dataKeys)
      .where(and(eq(dataKeys.domain_id, domain_id), eq(dataKeys.is_current, true)))
      .orderBy(asc(dataKeys.create_time))
      .limit(1)
      .for("share");
    return row === undefined ? undefined : open(domain_id, row);
  }

  async function create(db: Queryable, domain_id: string): Promise<DataKey> {
    await db.execute(sql`select pg_advisory_xact_lock_shared(${MASTER_KEY_LOCK})`);
    const key = createDataKey();
    const wrapped = masters.wrap(`${domain_id}/${key.id}`, key.secret);
    await db.insert(dataKeys).values({ domain_id, key_id: key.id, wrapped, create_time: new Date() });
    return hold(domain_id, key.id, () => key.secret);
  }

  /** Who waited for a rotation finds the row no longer current, and looks once more. */
  async function currentKey(db: Queryable, domain_id: string): Promise<DataKey> {
    const known = currents.get(db)?.get(domain_id);
    if (known !== undefined) return known;
    const found =
      (await findCurrent(db, domain_id)) ?? (await findCurrent(db, domain_id)) ?? (await create(db, domain_id));
    if (is(db, PgTransaction)) currents.set(db, (currents.get(db) ?? new Map()).set(domain_id, found));
    return found;
  }

  async function secretOf(db: Queryable, domain_id: string, key_id: string): Promise<Buffer> {
    const known = opened.get(`${domain_id}/${key_id}`);
    if (known !== undefined) return known;
    const [row] = await db
      .select()
      .from(dataKeys)
      .where(and(eq(dataKeys.domain_id, domain_id), eq(dataKeys.key_id, key_id)));
    if (row === undefined) throw openFailure("The sealed value does not open here: its data key is gone.");
    return open(domain_id, row).secret;
  }

  return {
    async seal(db, domain_id, place, text) {
      return seal(await currentKey(db, domain_id), `${domain_id}/${place}`, text);
    },
    async unseal(db, domain_id, place, sealed) {
      const secret = await secretOf(db, domain_id, keyIdOf(sealed));
      return unseal(() => secret, `${domain_id}/${place}`, sealed).toString("utf8");
    },
    hash: (domain_id, text) => hashWith(masters.lookUp, `${domain_id}/${text}`),
    sign: (purpose, text) => keyedHash(masters.lookUp, text, `signature: ${purpose}`),
  };
}

/** Throws SealingError when the master key is not the one that wrapped the keys of this database. */
export async function requireMasterKeyOf(db: Queryable, masters: MasterKeys): Promise<void> {
  const [row] = await db.select().from(dataKeys).limit(1);
  if (row !== undefined) requireRightKey(masters, `${row.domain_id}/${row.key_id}`, row.wrapped);
}
