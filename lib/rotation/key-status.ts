/** Which keys hold how many values, account by account: for a person before and after a rotation. */
import { createHash } from "node:crypto";
import pg from "pg";
import { readMasterKeyFile } from "@/lib/sealing/master-key-file";
import { findHolders, listKeys, pagesOfAccounts } from "./key-store";
import { countValues } from "./key-usage";
import { findOpening } from "./renew";
import type { Place } from "./rotate";
import type { Holder } from "./sealed-columns";

/** Tells keys apart and tells nothing about them. */
const nameOf = (key: Buffer) =>
  createHash("sha256").update("name of a master key\0").update(key).digest("hex").slice(0, 8);

type Reader = { client: pg.Client; keys: readonly [Buffer, ...Buffer[]] };

async function* linesOf({ client, keys }: Reader, holder: Holder): AsyncGenerator<string> {
  const counts = await countValues(client, holder);
  for await (const accounts of pagesOfAccounts(client, holder))
    for (const { domain_id, key_id, wrapped, is_current } of await listKeys(client, holder, accounts)) {
      const name = `${domain_id}/${key_id.replaceAll("-", "")}`;
      const opening = findOpening(keys, holder.ownerOf(domain_id, key_id), wrapped);
      const master = keys[opening?.index ?? -1];
      const wrap = master === undefined ? "NO master key opens it" : `wrapped by ${nameOf(master)}`;
      const held = counts.get(name) ?? 0;
      counts.delete(name);
      yield `${holder.schema}  account ${domain_id}  key ${key_id}  ${is_current ? "current" : "earlier"}  ${wrap}  ${held} values`;
    }
  for (const [name, held] of counts) yield `${holder.schema}  ${name}  NO such key  ${held} values`;
}

/** Answers false when there is a key or a value that cannot be opened. */
export async function tellKeyStatus(place: Place, say: (sentence: string) => void): Promise<boolean> {
  const { keys } = readMasterKeyFile(place.masterKeyFile);
  const [current, ...older] = keys;
  say(
    `Master key ${nameOf(current)}${older.length === 0 ? "" : `; a rotation from ${older.map(nameOf).join(", ")} is not whole yet`}`,
  );
  const client = new pg.Client({ connectionString: place.databaseUrl });
  await client.connect();
  let isWhole = true;
  try {
    for (const holder of await findHolders(client))
      for await (const line of linesOf({ client, keys }, holder)) {
        isWhole &&= !line.includes("  NO ");
        say(line);
      }
  } finally {
    await client.end();
  }
  return isWhole;
}
