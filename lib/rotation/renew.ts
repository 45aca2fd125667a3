/** Gives every account a new data key under the new master key, and wraps its earlier ones again, in one transaction an account. */
import type pg from "pg";
import { createDataKey } from "@/lib/sealing/data-key";
import { SealingError } from "@/lib/sealing/sealing-error";
import { unwrapKey, wrapKey } from "@/lib/sealing/wrap-key";
import { inTransaction, listKeys, pagesOfAccounts, type KeyRow } from "./key-store";
import type { Holder } from "./sealed-columns";

type Keys = readonly [Buffer, ...Buffer[]];

/** The data key and the master key that opens it: 0 is the one in use. Nothing when none does. */
export function findOpening(keys: Keys, owner: string, wrapped: Buffer): { secret: Buffer; index: number } | undefined {
  for (const [index, key] of keys.entries()) {
    try {
      return { secret: unwrapKey(key, owner, wrapped), index };
    } catch (error) {
      if (!(error instanceof SealingError)) throw error;
    }
  }
  return undefined;
}

/** Before anything changes: a key that no master key opens means that this is the wrong file. */
export async function requireAllOpen(client: pg.ClientBase, holder: Holder, keys: Keys): Promise<void> {
  for await (const accounts of pagesOfAccounts(client, holder))
    for (const { domain_id, key_id, wrapped } of await listKeys(client, holder, accounts))
      if (findOpening(keys, holder.ownerOf(domain_id, key_id), wrapped) === undefined)
        throw new SealingError(
          `The ${holder.schema}'s data key ${key_id} of account ${domain_id} does not open with this master key. Nothing was changed.`,
        );
}

async function wrapAgain(client: pg.ClientBase, holder: Holder, keys: Keys, row: KeyRow): Promise<void> {
  const owner = holder.ownerOf(row.domain_id, row.key_id);
  const opening = findOpening(keys, owner, row.wrapped);
  if (opening === undefined || opening.index === 0) return;
  await client.query(`update ${holder.schema}.data_keys set wrapped = $3 where domain_id = $1 and key_id = $2`, [
    row.domain_id,
    row.key_id,
    wrapKey(keys[0], owner, opening.secret),
  ]);
}

/** Waits for whoever seals with the account's key now; who comes later finds the new one. */
async function renewAccount(client: pg.ClientBase, holder: Holder, keys: Keys, domain_id: string): Promise<boolean> {
  return inTransaction(client, async () => {
    const rows = await listKeys(client, holder, [domain_id], "for update");
    const isDone = ({ key_id, wrapped }: KeyRow) =>
      findOpening(keys, holder.ownerOf(domain_id, key_id), wrapped)?.index === 0;
    if (rows.every(isDone)) return false;
    for (const row of rows) await wrapAgain(client, holder, keys, row);
    const key = createDataKey();
    const { schema, createColumn, ownerOf } = holder;
    await client.query(`update ${schema}.data_keys set is_current = false where domain_id = $1`, [domain_id]);
    await client.query(
      `insert into ${schema}.data_keys (domain_id, key_id, wrapped, is_current, ${createColumn}) values ($1, $2, $3, true, now())`,
      [domain_id, key.id, wrapKey(keys[0], ownerOf(domain_id, key.id), key.secret)],
    );
    return true;
  });
}

/** Accounts that were done before an interruption are left as they are. Answers how many were renewed. */
export async function renewDataKeys(client: pg.ClientBase, holder: Holder, keys: Keys): Promise<number> {
  let renewed = 0;
  for await (const accounts of pagesOfAccounts(client, holder))
    for (const domain_id of accounts) renewed += (await renewAccount(client, holder, keys, domain_id)) ? 1 : 0;
  return renewed;
}
