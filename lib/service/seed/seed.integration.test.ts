import { mkdtemp, readFile, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { asc, count, eq, sql } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { aService, type TestService } from "../../testing/service-for-tests";
import { hashEntry } from "../audit/audit";
import { auditEntries } from "../audit/audit-tables";
import { authorizationDetails, authorizations } from "../authorizations/authorization-tables";
import { bastionOperations, bastionSessions, bastionTransfers } from "../bastion/bastion-tables";
import { requireProblemType } from "../catalogue/catalogue-data";
import { guidedFields } from "../catalogue/guided-field";
import { domains, users } from "../iam/iam-tables";
import { labels, ticketLabels } from "../labels/label-tables";
import { countUnread } from "../messages/message-store";
import { messages } from "../messages/message-tables";
import { protectedReadings } from "../privacy/reading-tables";
import { ticketLogs, tickets } from "../tickets/ticket-tables";
import { seedDatabase } from "./seed";
import { STORIES } from "./stories/stories";
import type { Story } from "./stories/story";

const SEED_TIME_MAX_MS = 10_000;

let service: TestService;
let folder: string;
let tookMs: number;

const accountsFile = () => join(folder, "demo-accounts.txt");
const seed = () =>
  seedDatabase(service, { SEED: "demo", SEED_PASSWORD: undefined, DATA_DIR: folder, HOST: "::1", PORT: 1 });

async function dump(): Promise<Map<string, string>> {
  const found = await service.db.execute<{ name: string }>(
    sql`select table_name as name from information_schema.tables where table_schema = 'service'`,
  );
  const texts = new Map<string, string>();
  for (const { name } of found.rows) {
    const rows = await service.db.execute<{ row: string }>(
      sql`select t::text as row from ${sql.identifier("service")}.${sql.identifier(name)} t`,
    );
    texts.set(name, rows.rows.map(({ row }) => row).join("\n"));
  }
  return texts;
}

function protectedTexts({ problem, answers = {}, contact = {}, confidential, events }: Story): string[] {
  const sensitive = guidedFields(requireProblemType(problem)).filter((field) => field.is_sensitive);
  const said = events.map((step) =>
    step.who !== "sam" && step.who !== "uma" && step.does === "say" ? step.confidential : "",
  );
  const { mail = "", mobile = "", cc = "" } = contact;
  const texts = [mail, mobile, ...cc.split(/[,;]/), confidential, ...said, ...sensitive.map(({ key }) => answers[key])];
  return texts.map((text) => text?.trim() ?? "").filter((text) => text !== "");
}

async function person(name: string) {
  const [found] = await service.db.select().from(users).where(eq(users.name, name));
  if (found === undefined) throw new Error(`nobody is called ${name}`);
  return found;
}

async function statusesOf(account: string): Promise<Record<number, number>> {
  const rows = await service.db
    .select({ status: tickets.status, found: count() })
    .from(tickets)
    .innerJoin(domains, eq(domains.domain_id, tickets.domain_id))
    .where(eq(domains.name, account))
    .groupBy(tickets.status);
  return Object.fromEntries(rows.map(({ status, found }) => [status, found]));
}

async function unreadOf(name: string): Promise<number> {
  const { domain_id, user_id } = await person(name);
  const own = await service.db.select().from(tickets).where(eq(tickets.user_id, user_id));
  const ids = own.map((ticket) => ticket.incident_id);
  return (await countUnread(service.db, domain_id, user_id, ids)).size;
}

beforeAll(async () => {
  service = await aService();
  folder = await mkdtemp(join(tmpdir(), "tickets-seed-"));
  const started = performance.now();
  await seed();
  tookMs = performance.now() - started;
});

afterAll(async () => {
  await service.close();
  await rm(folder, { recursive: true, force: true });
});

test("seeding takes seconds, not minutes", () => {
  expect(tookMs).toBeLessThan(SEED_TIME_MAX_MS);
});

test("a seeded database is left as it is", async () => {
  const before = await dump();
  const file = await readFile(accountsFile(), "utf8");
  await seed();
  expect(await dump()).toEqual(before);
  expect(await readFile(accountsFile(), "utf8")).toBe(file);
});

test("the first company has more than forty tickets in every state a ticket can show, the second has five", async () => {
  expect(await statusesOf("acme")).toEqual({ 0: 4, 1: 10, 2: 3, 3: 15, 4: 3, 5: 2, 12: 2, 17: 5 });
  expect(await statusesOf("globex")).toEqual({ 0: 1, 1: 1, 3: 2, 17: 1 });
});

test("ticket numbers and messages rise with time", async () => {
  const opened = await service.db.select().from(tickets).orderBy(asc(tickets.incident_id));
  const written = await service.db.select().from(messages).orderBy(asc(messages.message_number));
  const logged = await service.db.select().from(ticketLogs).orderBy(asc(ticketLogs.log_number));
  const times = [opened, written].map((rows) => rows.map((row) => row.create_time.getTime()));
  for (const list of [...times, logged.map((row) => row.operate_time.getTime())])
    expect(list).toEqual([...list].sort((one, other) => one - other));
});

test("every conversation begins with the ticket's own description", async () => {
  const first = await service.db
    .select({ content: messages.content, described: tickets.simple_description })
    .from(messages)
    .innerJoin(tickets, eq(tickets.incident_id, messages.incident_id))
    .where(eq(messages.is_first_message, true));
  expect(first).toHaveLength(STORIES.length);
  expect(first.filter(({ content, described }) => content !== described)).toEqual([]);
});

test("nothing lies in the future", async () => {
  const columns = await service.db.execute<{ table_name: string; column_name: string }>(sql`
    select table_name, column_name from information_schema.columns
    where table_schema = 'service' and data_type = 'timestamp with time zone'
      and column_name not in ('first_reply_due', 'expire_time', 'auth_expire_time')`);
  expect(columns.rows.length).toBeGreaterThan(10);
  for (const { table_name, column_name } of columns.rows) {
    const found = await service.db.execute<{ late: boolean | null }>(
      sql`select max(${sql.identifier(column_name)}) > now() as late from service.${sql.identifier(table_name)}`,
    );
    expect(found.rows[0]?.late ?? false, `${table_name}.${column_name}`).toBe(false);
  }
});

test("no contact, confidential text or sensitive answer stands readable in any column of any table", async () => {
  const wanted = [...new Set(STORIES.flatMap(protectedTexts))];
  expect(wanted.length).toBeGreaterThan(15);
  const forms = wanted.flatMap((text) => [
    text,
    Buffer.from(text).toString("hex"),
    Buffer.from(text).toString("base64"),
  ]);
  for (const [table, text] of await dump())
    expect(
      forms.filter((form) => text.includes(form)),
      `in ${table}`,
    ).toEqual([]);
});

test("open tickets have sealed contacts, ended ones have none any more", async () => {
  const rows = await service.db.select().from(tickets);
  const isKept = (status: number) => rows.some((row) => row.status === status && row.remind_mail !== null);
  expect([0, 1, 2, 5, 17].map(isKept)).toEqual([true, true, true, true, true]);
  expect([3, 4, 12].map(isKept)).toEqual([false, false, false]);
});

test("both submitters of the first company have something unread", async () => {
  expect(await unreadOf("bob")).toBeGreaterThan(0);
  expect(await unreadOf("carol")).toBeGreaterThan(0);
});

test("access was asked for in every state that customers see, and what was entered is kept only while it lasts", async () => {
  const asked = await service.db.select().from(authorizations);
  const entered = await service.db.select().from(authorizationDetails);
  const isKept = ({ authorization_id }: { authorization_id: string }) =>
    entered.some((detail) => detail.authorization_id === authorization_id && detail.entered !== null);
  expect([...new Set(asked.map(({ status }) => status))].sort()).toEqual([0, 1, 2, 3, 4, 5]);
  expect(asked.filter(({ status }) => status !== 1).filter(isKept)).toEqual([]);
  expect(asked.filter(({ status }) => status === 1).some(isKept)).toBe(true);
});

test("looks, refused looks, logins, commands and files are on record", async () => {
  const looks = await service.db.select().from(protectedReadings);
  expect(new Set(looks.map(({ is_refused }) => is_refused))).toEqual(new Set([true, false]));
  for (const table of [bastionSessions, bastionOperations, bastionTransfers])
    expect((await service.db.select().from(table)).length).toBeGreaterThan(0);
});

test("six labels stand on a good part of the tickets", async () => {
  const made = await service.db.select().from(labels).orderBy(asc(labels.label_id));
  const used = await service.db.selectDistinct({ incident_id: ticketLabels.incident_id }).from(ticketLabels);
  expect(made.map((label) => label.name)).toEqual(["prod", "urgent", "network", "database", "billing", "待跟进"]);
  expect(used.length).toBeGreaterThan(20);
});

test("the audit trail is one unbroken chain in the order of time", async () => {
  const { domain_id } = await person("alice");
  const trail = await service.db
    .select()
    .from(auditEntries)
    .where(eq(auditEntries.domain_id, domain_id))
    .orderBy(asc(auditEntries.sequence));
  const broken = trail.filter((entry, index) => {
    const before = trail[index - 1];
    const follows = before === undefined || (before.hash.equals(entry.previous_hash) && before.at <= entry.at);
    return !follows || !hashEntry(entry).equals(entry.hash);
  });
  expect(trail.length).toBeGreaterThan(100);
  expect(broken).toEqual([]);
});

test("only the owner of the data folder may read the accounts, and their password opens a token for bob", async () => {
  expect((await stat(accountsFile())).mode & 0o777).toBe(0o600);
  const password = /^Password of all: (.+)$/m.exec(await readFile(accountsFile(), "utf8"))?.[1] ?? "";
  const user = { name: "bob", password, domain: { name: "acme" } };
  const answer = await service.service.request("/v3/auth/tokens", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ auth: { identity: { methods: ["password"], password: { user } } } }),
  });
  expect(answer.status).toBe(201);
  expect(answer.headers.get("x-subject-token")).toBeTruthy();
});
