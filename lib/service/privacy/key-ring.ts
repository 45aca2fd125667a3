/** Seals and opens protected values: one data key per account, wrapped by the master key; the place of a value is bound to it. */
import { eq, is } from "drizzle-orm";
import { PgTransaction } from "drizzle-orm/pg-core";
import { createDataKey, type DataKey } from "@/lib/sealing/data-key";
import { keyIdOf, seal, unseal } from "@/lib/sealing/envelope";
import { keyedHash } from "@/lib/sealing/keyed-hash";
import { unwrapKey, wrapKey } from "@/lib/sealing/wrap-key";
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

type Held = { current: DataKey; secrets: Map<string, Buffer> };

/** Opened keys stay in memory for the life of the process, as many as there are active accounts. */
export function createKeyRing(masterKey: Buffer): KeyRing {
  const held = new Map<string, Held>();
  /** Keys made here that nobody has seen committed yet: their transaction may still fail, and what they sealed with it. */
  const unsettled = new Set<string>();

  async function load(db: Queryable, domain_id: string): Promise<Held> {
    const rows = await db.select().from(dataKeys).where(eq(dataKeys.domain_id, domain_id));
    const secrets = new Map(
      rows.map((row) => [row.key_id, unwrapKey(masterKey, `${domain_id}/${row.key_id}`, row.wrapped)]),
    );
    const current = rows.find((row) => row.is_current);
    const secret = current === undefined ? undefined : secrets.get(current.key_id);
    if (current === undefined || secret === undefined) return create(db, domain_id);
    const found = { current: { id: current.key_id, secret }, secrets };
    if (unsettled.has(found.current.id) && is(db, PgTransaction)) return found;
    unsettled.delete(found.current.id);
    held.set(domain_id, found);
    return found;
  }

  async function create(db: Queryable, domain_id: string): Promise<Held> {
    const key = createDataKey();
    const wrapped = wrapKey(masterKey, `${domain_id}/${key.id}`, key.secret);
    unsettled.add(key.id);
    await db.insert(dataKeys).values({ domain_id, key_id: key.id, wrapped, create_time: new Date() });
    return { current: key, secrets: new Map([[key.id, key.secret]]) };
  }

  const keysOf = async (db: Queryable, domain_id: string) => held.get(domain_id) ?? load(db, domain_id);

  return {
    async seal(db, domain_id, place, text) {
      return seal((await keysOf(db, domain_id)).current, `${domain_id}/${place}`, text);
    },
    async unseal(db, domain_id, place, sealed) {
      const known = (await keysOf(db, domain_id)).secrets.has(keyIdOf(sealed));
      const keys = known ? await keysOf(db, domain_id) : await load(db, domain_id);
      const secretOf = (keyId: string) => keys.secrets.get(keyId) ?? Buffer.alloc(0);
      return unseal(secretOf, `${domain_id}/${place}`, sealed).toString("utf8");
    },
    hash: (domain_id, text) => keyedHash(masterKey, `${domain_id}/${text}`),
    sign: (purpose, text) => keyedHash(masterKey, text, `signature: ${purpose}`),
  };
}
