/** Seals and opens protected values of the console: one data key per account, bound to the account and the value's place. */
import "server-only";
import { and, eq, sql } from "drizzle-orm";
import { createDataKey, type DataKey } from "@/lib/sealing/data-key";
import { keyIdOf, seal, unseal } from "@/lib/sealing/envelope";
import { MASTER_KEY_LOCK, readMasterKeys, requireRightKey, type MasterKeys } from "@/lib/sealing/master-keys";
import { openFailure } from "@/lib/sealing/sealing-error";
import { database, type Transaction } from "../db/database";
import { settings } from "../settings";
import { dataKeys } from "./key-tables";

/** `table.column:row`. A value moved to another row, column or account does not open. */
export type Place = `${string}.${string}:${string}`;

const HELD_MAX = 1000;
const secrets = new Map<string, Buffer>();
let masters: MasterKeys | undefined;

export function masterKeys(): MasterKeys {
  masters ??= readMasterKeys(settings().MASTER_KEY_FILE);
  return masters;
}

function hold(domain_id: string, row: { key_id: string; wrapped: Buffer }): DataKey {
  const name = `${domain_id}/${row.key_id}`;
  const secret = secrets.get(name) ?? masterKeys().unwrap(`console/${name}`, row.wrapped);
  if (secrets.size >= HELD_MAX) secrets.clear();
  secrets.set(name, secret);
  return { id: row.key_id, secret };
}

/** The row stays locked until the transaction ends: a rotation waits for what is being sealed with this key. */
async function findCurrent(tx: Transaction, domain_id: string): Promise<DataKey | undefined> {
  const [row] = await tx
    .select()
    .from(dataKeys)
    .where(and(eq(dataKeys.domain_id, domain_id), eq(dataKeys.is_current, true)))
    .for("share");
  return row === undefined ? undefined : hold(domain_id, row);
}

async function insertKey(tx: Transaction, domain_id: string): Promise<undefined> {
  await tx.execute(sql`select pg_advisory_xact_lock_shared(${MASTER_KEY_LOCK})`);
  const key = createDataKey();
  const wrapped = masterKeys().wrap(`console/${domain_id}/${key.id}`, key.secret);
  await tx
    .insert(dataKeys)
    .values({ domain_id, key_id: key.id, wrapped, created_at: new Date() })
    .onConflictDoNothing();
}

/**
 * Who waited for a rotation finds the row no longer current, and looks once more. Of two that make an account's first key at once,
 * one wins and both use it.
 */
async function currentKey(tx: Transaction, domain_id: string): Promise<DataKey> {
  const found =
    (await findCurrent(tx, domain_id)) ??
    (await findCurrent(tx, domain_id)) ??
    (await insertKey(tx, domain_id)) ??
    (await findCurrent(tx, domain_id));
  if (found === undefined) throw new Error("The account has no data key.");
  return found;
}

async function secretOf(domain_id: string, key_id: string): Promise<Buffer> {
  const held = secrets.get(`${domain_id}/${key_id}`);
  if (held !== undefined) return held;
  const [row] = await database()
    .select()
    .from(dataKeys)
    .where(and(eq(dataKeys.domain_id, domain_id), eq(dataKeys.key_id, key_id)));
  if (row === undefined) throw openFailure("The sealed value does not open here: its data key is gone.");
  return hold(domain_id, row).secret;
}

/** In the transaction that writes the value. */
export async function sealText(tx: Transaction, domain_id: string, place: Place, text: string): Promise<Buffer> {
  return seal(await currentKey(tx, domain_id), `${domain_id}/console.${place}`, text);
}

/** Throws SealingError for a value that was changed or moved, or whose key is gone. */
export async function unsealText(domain_id: string, place: Place, sealed: Buffer): Promise<string> {
  const secret = await secretOf(domain_id, keyIdOf(sealed));
  return unseal(() => secret, `${domain_id}/console.${place}`, sealed).toString("utf8");
}

/** Throws SealingError when the master key is not the one that wrapped the keys of this database. */
export async function requireMasterKeyOfDatabase(): Promise<void> {
  const [row] = await database().select().from(dataKeys).limit(1);
  if (row !== undefined) requireRightKey(masterKeys(), `console/${row.domain_id}/${row.key_id}`, row.wrapped);
}
