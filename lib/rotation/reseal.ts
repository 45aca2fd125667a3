/**
 * Seals values again that are under an earlier data key, in short transactions by id. It never waits for a row that somebody else
 * changes: that one has its turn in the next pass. So it can be killed at any moment, and stands in nobody's way.
 */
import type pg from "pg";
import { keyIdOf, seal, unseal } from "@/lib/sealing/envelope";
import { SealingError } from "@/lib/sealing/sealing-error";
import { unwrapKey } from "@/lib/sealing/wrap-key";
import { inTransaction, listKeys } from "./key-store";
import type { Holder, Kind, SealedColumn } from "./sealed-columns";

type Work = { client: pg.ClientBase; holder: Holder; master: Buffer };
type Found = { sealed: Buffer; domain_id: string; parts: string[] };
type Result = { resealed: number; unreadable: number };

const BATCH = 200;

const asText = ([name, kind]: readonly [string, Kind]) => (kind === "hex" ? `encode(${name}, 'hex')` : `${name}::text`);
const CASTS: Record<Kind, (parameter: string) => string> = {
  text: (parameter) => `${parameter}::text`,
  hex: (parameter) => `decode(${parameter}, 'hex')`,
  number: (parameter) => `${parameter}::bigint`,
};

/** A sealed value begins with a version byte and the 16 bytes of its key's id (lib/sealing/envelope.ts). */
export const keyIdInSql = (column: string) => `encode(substring(${column} from 2 for 16), 'hex')`;

async function findEarlier({ client, holder }: Work, where: SealedColumn, after: Found | undefined): Promise<Found[]> {
  const { schema } = holder;
  const { table, column, key } = where;
  const names = ["domain_id", ...key.map(([name]) => name)].join(", ");
  const marker = ["$2::text", ...key.map(([, kind], index) => CASTS[kind](`$${index + 3}`))].join(", ");
  const { rows } = await client.query<Found>(
    `select domain_id, ${column} as sealed, array[${key.map(asText).join(", ")}] as parts from ${schema}.${table} t
     where ${column} is not null ${after === undefined ? "" : `and (${names}) > (${marker})`}
       and not exists (select 1 from ${schema}.data_keys k where k.domain_id = t.domain_id and k.is_current
         and replace(k.key_id, '-', '') = ${keyIdInSql(column)})
     order by ${names} limit $1 for update of t skip locked`,
    after === undefined ? [BATCH] : [BATCH, after.domain_id, ...after.parts],
  );
  return rows;
}

/** One that does not open with any key of its account stays as it is, for a person to look at. */
function sealAgain(found: Found, keys: Map<string, Buffer>, current: string | undefined, place: string) {
  const secret = current === undefined ? undefined : keys.get(current);
  if (current === undefined || secret === undefined) return undefined;
  try {
    const value = unseal((id) => keys.get(id) ?? Buffer.alloc(0), place, found.sealed);
    return keyIdOf(found.sealed) === current ? undefined : seal({ id: current, secret }, place, value);
  } catch (error) {
    if (error instanceof SealingError) return undefined;
    throw error;
  }
}

async function keysOf({ client, holder, master }: Work, found: Found[]) {
  const secrets = new Map<string, Map<string, Buffer>>();
  const currents = new Map<string, string>();
  for (const row of await listKeys(client, holder, [...new Set(found.map((one) => one.domain_id))])) {
    const { domain_id, key_id, wrapped, is_current } = row;
    const secret = unwrapKey(master, holder.ownerOf(domain_id, key_id), wrapped);
    secrets.set(domain_id, (secrets.get(domain_id) ?? new Map<string, Buffer>()).set(key_id, secret));
    if (is_current) currents.set(domain_id, key_id);
  }
  return { secrets, currents };
}

async function resealBatch(work: Work, where: SealedColumn, found: Found[]): Promise<Result> {
  const { table, column, key, rowOf, sealedFor = table } = where;
  const { secrets, currents } = await keysOf(work, found);
  const same = key.map(([name, kind], index) => `${name} = ${CASTS[kind](`$${index + 3}`)}`).join(" and ");
  let resealed = 0;
  for (const one of found) {
    const { domain_id, parts } = one;
    const place = `${work.holder.prefixOf(domain_id)}${sealedFor}.${column}:${rowOf(parts)}`;
    const again = sealAgain(one, secrets.get(domain_id) ?? new Map(), currents.get(domain_id), place);
    if (again === undefined) continue;
    const update = `update ${work.holder.schema}.${table} set ${column} = $1 where domain_id = $2 and ${same}`;
    await work.client.query(update, [again, domain_id, ...parts]);
    resealed += 1;
  }
  return { resealed, unreadable: found.length - resealed };
}

/** Goes once over a column. */
export async function resealColumn(work: Work, where: SealedColumn): Promise<Result> {
  const total = { resealed: 0, unreadable: 0 };
  let after: Found | undefined;
  for (;;) {
    const found = await inTransaction(work.client, async () => {
      const rows = await findEarlier(work, where, after);
      const { resealed, unreadable } = await resealBatch(work, where, rows);
      total.resealed += resealed;
      total.unreadable += unreadable;
      return rows;
    });
    if (found.length < BATCH) return total;
    after = found.at(-1);
  }
}
