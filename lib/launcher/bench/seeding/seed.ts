/** Fills the database of a measured app and lets people in: their tokens are made here, as nobody knows a password of theirs. */
import { createHash, randomBytes } from "node:crypto";
import pg from "pg";
import { ACCOUNTS, LONG_TICKETS, seedStatements } from "./seed-statements";

export type Seeded = {
  seedMs: number;
  /** A user of the largest account, operator of its group `ops`; the account itself; one user of each of the other accounts. */
  user: string;
  account: string;
  others: string[];
  longTickets: string[];
};

const md5 = (text: string) => createHash("md5").update(text).digest("hex");

async function letIn(client: pg.Client, account: number, user: number): Promise<string> {
  const domain_id = md5(`bench account ${account}`);
  const token = `${domain_id}.${randomBytes(32).toString("base64url")}`;
  await client.query(
    `insert into service.tokens (domain_id, token_hash, user_id, issue_time, expire_time)
      values ($1, $2, $3, now(), now() + interval '1 day')`,
    [domain_id, createHash("sha256").update(token).digest(), md5(`bench user ${account}/${user}`)],
  );
  return token;
}

/** The index of words is made anew after the rows, which is many times faster than row by row. */
async function fillWithoutWordIndex(client: pg.Client, tickets: number): Promise<void> {
  const name = "ticket_words_grams";
  const { rows } = await client.query<{ indexdef: string }>("select indexdef from pg_indexes where indexname = $1", [
    name,
  ]);
  await client.query(`drop index service.${name}`);
  for (const statement of seedStatements(tickets)) await client.query(statement);
  for (const { indexdef } of rows) await client.query(indexdef);
}

async function fill(client: pg.Client, tickets: number): Promise<number> {
  const since = performance.now();
  await client.query("begin");
  await fillWithoutWordIndex(client, tickets);
  await client.query("commit");
  await client.query("vacuum analyze");
  return performance.now() - since;
}

export async function seedForBench(databaseUrl: string, tickets: number): Promise<Seeded> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const seedMs = await fill(client, tickets);
    const [account, user] = [await letIn(client, 0, 0), await letIn(client, 0, 1)];
    const others: string[] = [];
    for (let number = 1; number < ACCOUNTS; number += 1) others.push(await letIn(client, number, 1));
    const whose = [md5("bench account 0"), md5("bench user 0/1")];
    const { rows } = await client.query<{ incident_id: string }>(LONG_TICKETS, whose);
    return { seedMs, user, account, others, longTickets: rows.map((row) => row.incident_id) };
  } finally {
    await client.end();
  }
}
