/** How many values each data key holds; and those keys that hold none any more and can go. */
import type pg from "pg";
import { keyIdInSql } from "./reseal";
import type { Holder } from "./sealed-columns";

/** By account and key id without dashes, as values carry it. */
export async function countValues(client: pg.ClientBase, holder: Holder): Promise<Map<string, number>> {
  const counts = new Map<string, number>();
  for (const { table, column } of holder.columns) {
    const { rows } = await client.query<{ domain_id: string; key: string; held: number }>(
      `select domain_id, ${keyIdInSql(column)} as key, count(*)::int as held
       from ${holder.schema}.${table} where ${column} is not null group by 1, 2`,
    );
    for (const { domain_id, key, held } of rows) {
      const name = `${domain_id}/${key}`;
      counts.set(name, (counts.get(name) ?? 0) + held);
    }
  }
  return counts;
}

/** One statement, so that counting and removing see the same values. Answers how many went. */
export async function removeUnused(client: pg.ClientBase, { schema, columns }: Holder): Promise<number> {
  const isUnused = columns.map(
    ({ table, column }) =>
      `not exists (select 1 from ${schema}.${table} v where v.domain_id = k.domain_id
         and v.${column} is not null and ${keyIdInSql(`v.${column}`)} = replace(k.key_id, '-', ''))`,
  );
  const gone = await client.query(
    `delete from ${schema}.data_keys k where not k.is_current and ${isUnused.join(" and ")}`,
  );
  return gone.rowCount ?? 0;
}

export async function countEarlierKeys(client: pg.ClientBase, { schema }: Holder): Promise<number> {
  const { rows } = await client.query<{ keys: number }>(
    `select count(*)::int as keys from ${schema}.data_keys where not is_current`,
  );
  return rows[0]?.keys ?? 0;
}
