import { eq } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { aService, type Account, type TestService } from "@/lib/testing/service-for-tests";
import { aTicket } from "@/lib/testing/ticket-for-tests";
import { auditCommand } from "../../commands/audit-command";
import { hashEntry } from "../audit";
import { auditEntries } from "../audit-tables";
import { verifyAccount, verifyTrails } from "./verify-trail";

let service: TestService;
let acme: Account;

beforeAll(async () => {
  service = await aService();
});
afterAll(() => service.close());
beforeEach(async () => {
  acme = await service.anAccount();
  for (let count = 0; count < 6; count += 1) await aTicket(acme.owner);
});

async function tamper(...statements: string[]): Promise<void> {
  const client = await service.pool.connect();
  try {
    await client.query("begin");
    await client.query("set local session_replication_role = 'replica'");
    for (const statement of statements)
      await client.query(statement.replaceAll("$domain", `domain_id = '${acme.domain_id}'`));
    await client.query("commit");
  } finally {
    client.release();
  }
}

async function verify(): Promise<{ code: number; said: string }> {
  const said: string[] = [];
  const place = { databaseUrl: service.url, masterKeyFile: service.masterKeyFile };
  const code = await auditCommand({ ...place, say: (sentence) => said.push(sentence) }, ["verify"]);
  return { code, said: said.filter((one) => one.includes(acme.name) || one.includes(acme.domain_id)).join("\n") };
}

const E = "service.audit_entries";
const H = "service.audit_heads";
const cut = `delete from ${E} where $domain and sequence > 4`;

test("a trail that nobody touched is whole, and its newest hash is told for keeping elsewhere", async () => {
  const { said } = await verify();
  const { rows } = await service.pool.query(`select hash from ${H} where domain_id = $1`, [acme.domain_id]);
  expect(said).toContain("6 entries, 1 to 6, are whole");
  expect(said).toContain(rows[0].hash.toString("hex"));
  expect((await verifyAccount(service.db, acme.domain_id)).fault).toBeUndefined();
});

test.each([
  ["a changed entry", "entry 3 was changed", [`update ${E} set user_name = 'nobody' where $domain and sequence = 3`]],
  [
    "a changed time",
    "entry 2 was changed",
    [`update ${E} set at = at - interval '1 hour' where $domain and sequence = 2`],
  ],
  [
    "a changed address",
    "entry 6 was changed",
    [`update ${E} set source_ip = '198.51.100.1' where $domain and sequence = 6`],
  ],
  ["a removed entry", "entry 4 is missing", [`delete from ${E} where $domain and sequence = 4`]],
  [
    "a removed entry whose gap was closed",
    "entry 4 was changed",
    [
      `delete from ${E} where $domain and sequence = 4`,
      `update ${E} set sequence = sequence - 1 where $domain and sequence = 5`,
      `update ${E} set sequence = sequence - 1 where $domain and sequence = 6`,
    ],
  ],
  [
    "two entries in another order",
    "entry 2 was changed",
    [
      `update ${E} set sequence = 99 where $domain and sequence = 2`,
      `update ${E} set sequence = 2 where $domain and sequence = 5`,
      `update ${E} set sequence = 5 where $domain and sequence = 99`,
    ],
  ],
  [
    "a cut-off beginning",
    "entry 2 and those before it are missing",
    [`delete from ${E} where $domain and sequence < 3`],
  ],
  ["a cut-off end", "entry 5 is missing, and all up to 6", [cut]],
  [
    "a cut-off end with the head set back by sequence alone",
    "entry 4 is not the one that the head names",
    [cut, `update ${H} set sequence = 4 where $domain`],
  ],
  ["a trail without its head", "head is missing", [`delete from ${H} where $domain`]],
  ["a trail without entries", "entry 1 is missing, and all up to 6", [`delete from ${E} where $domain`]],
])("%s is found", async (_what, sentence, statements) => {
  await tamper(...statements);
  const { code, said } = await verify();
  expect(said).toContain(acme.name);
  expect(said).toContain(sentence);
  expect(code).toBe(1);
});

test("a changed entry with a hash that fits it is found by the next one", async () => {
  const rows = await service.db.select().from(auditEntries).where(eq(auditEntries.domain_id, acme.domain_id));
  const third = rows.find((row) => row.sequence === 3);
  const hash = third && hashEntry({ ...third, user_name: "nobody" }).toString("hex");
  await tamper(`update ${E} set user_name = 'nobody', hash = decode('${hash}', 'hex') where $domain and sequence = 3`);
  expect((await verify()).said).toContain("entry 4 does not follow entry 3: one of the two was changed");
});

test("what is appended after the end was cut off is found", async () => {
  await tamper(cut);
  await aTicket(acme.owner);
  expect((await verify()).said).toContain("entry 5 is missing");
});

test("entries of one account that stand in another's trail are found there", async () => {
  const globex = await service.anAccount();
  await tamper(`update ${E} set domain_id = '${globex.domain_id}' where $domain`);
  const found: string[] = [];
  for await (const { domain_id, fault } of verifyTrails(service.db)) if (fault) found.push(domain_id);
  expect(found).toEqual(expect.arrayContaining([acme.domain_id, globex.domain_id]));
});
