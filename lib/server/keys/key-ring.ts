/** Seals and opens protected values of the console: one data key per account, bound to the account and the value's place. */
import "server-only";
import { and, eq } from "drizzle-orm";
import { createDataKey, type DataKey } from "@/lib/sealing/data-key";
import { keyIdOf, seal, unseal } from "@/lib/sealing/envelope";
import { readMasterKey } from "@/lib/sealing/master-key";
import { unwrapKey, wrapKey } from "@/lib/sealing/wrap-key";
import { database } from "../db/database";
import { settings } from "../settings";
import { dataKeys } from "./key-tables";

/** `table.column:row`. A value moved to another row, column or account does not open. */
export type Place = `${string}.${string}:${string}`;

const HELD_MAX = 1000;
const secrets = new Map<string, Buffer>();
let master: Buffer | undefined;

export function masterKey(): Buffer {
  master ??= readMasterKey(settings().MASTER_KEY_FILE);
  return master;
}

function hold(domain_id: string, row: { key_id: string; wrapped: Buffer }): DataKey {
  const name = `${domain_id}/${row.key_id}`;
  const secret = secrets.get(name) ?? unwrapKey(masterKey(), `console/${name}`, row.wrapped);
  if (secrets.size >= HELD_MAX) secrets.clear();
  secrets.set(name, secret);
  return { id: row.key_id, secret };
}

async function findCurrent(domain_id: string): Promise<DataKey | undefined> {
  const [row] = await database()
    .select()
    .from(dataKeys)
    .where(and(eq(dataKeys.domain_id, domain_id), eq(dataKeys.is_current, true)));
  return row === undefined ? undefined : hold(domain_id, row);
}

/** Of two that make an account's first key at once, one wins and both use it. */
async function currentKey(domain_id: string): Promise<DataKey> {
  const found = await findCurrent(domain_id);
  if (found !== undefined) return found;
  const key = createDataKey();
  const wrapped = wrapKey(masterKey(), `console/${domain_id}/${key.id}`, key.secret);
  await database()
    .insert(dataKeys)
    .values({ domain_id, key_id: key.id, wrapped, created_at: new Date() })
    .onConflictDoNothing();
  return (await findCurrent(domain_id)) ?? key;
}

async function secretOf(domain_id: string, key_id: string): Promise<Buffer> {
  const held = secrets.get(`${domain_id}/${key_id}`);
  if (held !== undefined) return held;
  const [row] = await database()
    .select()
    .from(dataKeys)
    .where(and(eq(dataKeys.domain_id, domain_id), eq(dataKeys.key_id, key_id)));
  return row === undefined ? Buffer.alloc(32) : hold(domain_id, row).secret;
}

export async function sealText(domain_id: string, place: Place, text: string): Promise<Buffer> {
  return seal(await currentKey(domain_id), `${domain_id}/console.${place}`, text);
}

/** Throws SealingError for a value that was changed or moved, or whose key is gone. */
export async function unsealText(domain_id: string, place: Place, sealed: Buffer): Promise<string> {
  const secret = await secretOf(domain_id, keyIdOf(sealed));
  return unseal(() => secret, `${domain_id}/console.${place}`, sealed).toString("utf8");
}
