/** What must hold after a crash, as questions to the database and the disk. Each answers the faults it found. */
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type pg from "pg";
import { createDiskFiles } from "../../lib/service/attachments/attachment-files";
import { attachments } from "../../lib/service/attachments/attachment-tables";
import { removeStrayFiles } from "../../lib/service/attachments/orphans/remove-orphans";
import { connectDatabase } from "../../lib/service/db/database";
import { DESK_AUTHORIZATIONS } from "../../lib/testing/authorization-for-tests";
import type { Person } from "../../lib/testing/service-for-tests";
import { accepted } from "./insist";
import type { Ledger } from "./ledger";

const SWEPT_AFTER_MS = 25 * 3_600_000;

type Faults = { lost: string[]; doubled: string[] };
type Row = { words: string; id: string };

async function listed(db: pg.Client, query: string): Promise<Map<string, string[]>> {
  const found = new Map<string, string[]>();
  const { rows } = await db.query<Row>(query);
  for (const { words, id } of rows) found.set(words, [...(found.get(words) ?? []), id]);
  return found;
}

const BY_WORDS = {
  tickets:
    "select simple_description as words, incident_id as id from service.tickets where simple_description like 'crash %'",
  messages: "select content as words, message_id as id from service.messages where content like 'crash message %'",
  requests:
    "select auth_describe as words, authorization_id as id from service.authorizations where auth_describe like 'crash %'",
};

/** Each acknowledged one is there under the id that was told, and once. */
export async function checkOnce(db: pg.Client, ledger: Ledger): Promise<Faults> {
  const told = {
    tickets: [...ledger.tickets].map(([words, { incident_id }]) => [words, incident_id] as const),
    messages: [...ledger.messages].map(([words, { message_id }]) => [words, message_id] as const),
    requests: [...ledger.requests].map(([words, { authorization_id }]) => [words, authorization_id] as const),
  };
  const faults: Faults = { lost: [], doubled: [] };
  for (const kind of ["tickets", "messages", "requests"] as const) {
    const found = await listed(db, BY_WORDS[kind]);
    for (const [words, id] of told[kind]) if (!found.get(words)?.includes(id)) faults.lost.push(`${kind} ${id}`);
    for (const [words, ids] of found) if (ids.length > 1) faults.doubled.push(`${words}: ${ids.join(", ")}`);
  }
  return faults;
}

/** Moves that were acknowledged were made, and grants hold what was given until their ticket ends. */
export async function checkMoves(db: pg.Client, ledger: Ledger): Promise<string[]> {
  const tickets = await db.query<{ incident_id: string; status: number }>(
    "select incident_id, status from service.tickets",
  );
  const statuses = new Map(tickets.rows.map((row) => [row.incident_id, row.status]));
  const ended = [...ledger.tickets.values()].filter((ticket) => ticket.ended !== undefined);
  const moved = ended.filter((ticket) => statuses.get(ticket.incident_id) !== ticket.ended);
  const given = await db.query<{ authorization_id: string }>(
    `select authorization_id from service.authorizations a join service.authorization_details using (domain_id, authorization_id)
     where a.status = 1 and entered is not null`,
  );
  const inEffect = new Set(given.rows.map((row) => row.authorization_id));
  const isEnded = new Set(ended.map((ticket) => ticket.incident_id));
  const grants = [...ledger.grants].filter(([id, { incident_id }]) => !isEnded.has(incident_id) && !inEffect.has(id));
  return [...moved.map((ticket) => `move of ${ticket.incident_id}`), ...grants.map(([id]) => `grant ${id}`)];
}

const placeOf = (dataDir: string, id: string) => join(dataDir, "attachments", id.slice(0, 2), id);

async function hashOf(path: string): Promise<string | undefined> {
  const bytes = await readFile(path).catch(() => undefined);
  return bytes && createHash("sha256").update(bytes).digest("hex");
}

/** Every row has its bytes, and every acknowledged file its row, on the ticket it was given to. */
export async function checkFiles(db: pg.Client, dataDir: string, ledger: Ledger): Promise<string[]> {
  const { rows } = await db.query<{ accessory_id: string; sha256: string; incident_id: string | null }>(
    "select accessory_id, sha256, incident_id from service.attachments",
  );
  const faults: string[] = [];
  for (const { accessory_id, sha256 } of rows)
    if ((await hashOf(placeOf(dataDir, accessory_id))) !== sha256) faults.push(`bytes of ${accessory_id}`);
  const found = new Map(rows.map((row) => [row.accessory_id, row]));
  for (const [id, { sha256, incident_id }] of ledger.files) {
    const row = found.get(id);
    const isWhole = row?.sha256 === sha256 && (incident_id === undefined || row.incident_id === incident_id);
    if (!isWhole) faults.push(`file ${id}`);
  }
  return faults;
}

/** After the sweep that a day later would run, no bytes are left without a row. */
export async function checkStrays(url: string, dataDir: string): Promise<string[]> {
  const { db, close } = connectDatabase(url, () => undefined);
  const files = createDiskFiles(join(dataDir, "attachments"));
  const later = new Date(Date.now() + SWEPT_AFTER_MS);
  try {
    await removeStrayFiles({ db, files }, later);
    const rows = await db.select({ accessory_id: attachments.accessory_id }).from(attachments);
    const known = new Set(rows.map((row) => row.accessory_id));
    const strays: string[] = [];
    for await (const id of files.listOlder(later)) if (!known.has(id)) strays.push(`stray ${id}`);
    return strays;
  } finally {
    await close();
  }
}

/** What a grant holds can still be read by the engineer it was given to: the keys, too, came through. */
export async function checkReading(ledger: Ledger, reader: Person): Promise<string[]> {
  const ended = new Set([...ledger.tickets.values()].flatMap((one) => (one.ended ? [one.incident_id] : [])));
  const given = [...ledger.grants].findLast(([, { incident_id }]) => !ended.has(incident_id));
  if (given === undefined) return [];
  const [id, { detail_number, secret }] = given;
  const path = `${DESK_AUTHORIZATIONS}/${id}/details/${detail_number}/reveal`;
  const body = { reason: "To see that it is still there" };
  const told = await accepted("To read", () => reader.fetch("POST", path, { body }));
  return told["password"] === secret ? [] : [`secret of ${id}`];
}
