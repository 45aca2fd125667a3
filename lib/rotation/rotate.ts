/**
 * The rotation of all keys while service and console run. What is done is read from the file and the database alone, so after a
 * kill -9 the same command goes on where the last one ended: a new master key beside the old one, a new data key for every account, the old master
 * key given up, values sealed again, old data keys removed.
 */
import { randomBytes } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";
import pg from "pg";
import { readMasterKeyFile, writeMasterKeyFile, type MasterKeyFile } from "@/lib/sealing/master-key-file";
import { MASTER_KEY_LOCK } from "@/lib/sealing/master-keys";
import { SealingError } from "@/lib/sealing/sealing-error";
import { findHolders } from "./key-store";
import { countEarlierKeys, removeUnused } from "./key-usage";
import { renewDataKeys, requireAllOpen } from "./renew";
import { resealColumn } from "./reseal";
import type { Holder } from "./sealed-columns";

export type Place = { databaseUrl: string; masterKeyFile: string };
type Say = (sentence: string) => void;
type Work = Place & { client: pg.Client; holders: Holder[]; say: Say; restMs: number };

const ROTATION_LOCK = 727_405;
const PASSES_MAX = 20;
/** Whoever has just read a value under an old key opens it well within this time. */
const REST_MS = 2_000;

/** Nobody wraps a data key meanwhile. */
async function changeFile(work: Work, change: (file: MasterKeyFile) => MasterKeyFile): Promise<void> {
  await work.client.query("select pg_advisory_lock($1)", [MASTER_KEY_LOCK]);
  try {
    writeMasterKeyFile(work.masterKeyFile, change(readMasterKeyFile(work.masterKeyFile)));
  } finally {
    await work.client.query("select pg_advisory_unlock($1)", [MASTER_KEY_LOCK]);
  }
}

async function requireRightFile({ client, holders, masterKeyFile }: Work): Promise<MasterKeyFile> {
  const file = readMasterKeyFile(masterKeyFile);
  for (const holder of holders) await requireAllOpen(client, holder, file.keys);
  return file;
}

/** New keys for all; then the old master key wraps nothing and is forgotten. */
async function renew(work: Work): Promise<void> {
  const { keys } = await requireRightFile(work);
  let renewed = 0;
  for (const holder of work.holders) renewed += await renewDataKeys(work.client, holder, keys);
  for (const holder of work.holders) await requireAllOpen(work.client, holder, [keys[0]]);
  await changeFile(work, ({ keys: [current], lookUp }) => ({ keys: [current], lookUp }));
  work.say(
    `The master key is a new one, and so are the data keys of ${renewed} accounts (the console's are counted, too).`,
  );
}

async function resealAll({ client, holders, masterKeyFile }: Work) {
  const total = { resealed: 0, unreadable: 0 };
  const [master] = readMasterKeyFile(masterKeyFile).keys;
  for (const holder of holders)
    for (const column of holder.columns) {
      const { resealed, unreadable } = await resealColumn({ client, holder, master }, column);
      total.resealed += resealed;
      total.unreadable += unreadable;
    }
  return total;
}

async function countEarlier({ client, holders }: Work): Promise<number> {
  let keys = 0;
  for (const holder of holders) keys += await countEarlierKeys(client, holder);
  return keys;
}

/** Until a pass finds nothing more to do, and once again after everybody has let go of old values. */
async function resealUntilDone(work: Work) {
  const total = { resealed: 0, unreadable: 0 };
  for (let pass = 0; pass < PASSES_MAX; pass += 1) {
    const { resealed, unreadable } = await resealAll(work);
    total.resealed += resealed;
    total.unreadable = unreadable;
    if (resealed === 0 && pass > 0) break;
    await pause(work.restMs);
  }
  return total;
}

/** Answers whether it changed anything. */
async function finish(work: Work): Promise<boolean> {
  if ((await countEarlier(work)) === 0) return false;
  const { resealed, unreadable } = await resealUntilDone(work);
  let removed = 0;
  for (const holder of work.holders) removed += await removeUnused(work.client, holder);
  if (resealed + removed > 0) work.say(`${resealed} values were sealed again, ${removed} old data keys removed.`);
  const left = await countEarlier(work);
  if (unreadable > 0)
    work.say(
      `${unreadable} values do not open with any key of their account; they and ${left} old keys stay as they are.`,
    );
  else if (left > 0) work.say(`${left} old data keys hold values that are being changed just now. Rotate again later.`);
  return resealed + removed > 0;
}

async function rotate(work: Work): Promise<void> {
  const { keys } = await requireRightFile(work);
  if (keys.length === 1) {
    if (await finish(work)) {
      work.say("The rotation that was interrupted is whole now. To change the keys once more, rotate again.");
      return;
    }
    await changeFile(work, ({ keys: [current], lookUp }) => ({ keys: [randomBytes(32), current], lookUp }));
  } else work.say("Going on with the rotation that was interrupted.");
  await renew(work);
  await finish(work);
}

/** Throws SealingError, with a sentence, when another rotation is under way or the file is not the right one or not ours to write. */
export async function rotateKeys({ databaseUrl, masterKeyFile }: Place, say: Say, restMs = REST_MS): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ got: boolean }>("select pg_try_advisory_lock($1) as got", [ROTATION_LOCK]);
    if (rows[0]?.got !== true) throw new SealingError("Another rotation is under way on this database.");
    const holders = await findHolders(client);
    await rotate({ databaseUrl, masterKeyFile, client, holders, say, restMs });
  } finally {
    await client.end();
  }
}
