/** Data keys of service and console in the database, page by page of accounts, for whoever walks over all of them. */
import type pg from "pg";
import { HOLDERS, type Holder } from "./sealed-columns";

export type KeyRow = { domain_id: string; key_id: string; wrapped: Buffer; is_current: boolean };

const ACCOUNTS_A_PAGE = 200;

/** With a remote ticket service there are no tables of the service, before the first start none at all. */
export async function findHolders(client: pg.ClientBase): Promise<Holder[]> {
  const there: Holder[] = [];
  for (const holder of HOLDERS) {
    const table = `${holder.schema}.data_keys`;
    const { rows } = await client.query<{ is_there: boolean }>("select to_regclass($1) is not null as is_there", [
      table,
    ]);
    if (rows[0]?.is_there === true) there.push(holder);
  }
  return there;
}

export async function listKeys(
  client: pg.ClientBase,
  { schema, createColumn }: Holder,
  domain_ids: readonly string[],
  lock: "" | "for update" = "",
): Promise<KeyRow[]> {
  const { rows } = await client.query<KeyRow>(
    `select domain_id, key_id, wrapped, is_current from ${schema}.data_keys
     where domain_id = any($1) order by domain_id, ${createColumn}, key_id ${lock}`,
    [domain_ids],
  );
  return rows;
}

/** Accounts that have a key, a page at a time. */
export async function* pagesOfAccounts(client: pg.ClientBase, { schema }: Holder): AsyncGenerator<string[]> {
  let after = "";
  for (;;) {
    const { rows } = await client.query<{ domain_id: string }>(
      `select distinct domain_id from ${schema}.data_keys where domain_id > $1 order by domain_id limit $2`,
      [after, ACCOUNTS_A_PAGE],
    );
    const page = rows.map((row) => row.domain_id);
    if (page.length === 0) return;
    yield page;
    after = page.at(-1) ?? after;
  }
}

export async function inTransaction<T>(client: pg.ClientBase, work: () => Promise<T>): Promise<T> {
  await client.query("begin");
  try {
    const result = await work();
    await client.query("commit");
    return result;
  } catch (error) {
    await client.query("rollback").catch(() => undefined);
    throw error;
  }
}
