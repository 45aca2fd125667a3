import { readdir, readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import pino from "pino";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { anAuthorization, AUTHORIZATIONS } from "@/lib/testing/authorization-for-tests";
import {
  aConsoleOf,
  aConsoleUser,
  aLadenTicket,
  allKindsOfGrants,
  anAccessSecret,
  aProvedContact,
  aReport,
  dumpOf,
  shapesOf,
} from "@/lib/testing/canaries";
import { aService, type Account, type Person, type TestService } from "@/lib/testing/service-for-tests";
import { aTicket, aTicketRequest, CASES, DESK } from "@/lib/testing/ticket-for-tests";
import { expireAuthorizations } from "../authorizations/authorization-erase";
import { forgetPeopleAgain } from "../iam/team/forget-person";
import { eraseOldContacts } from "../tickets/ticket-erase";

const logged: string[] = [];
const DAY_MS = 86_400_000;

let service: TestService;
let console: { close: () => Promise<void> };
let acme: Account;
let bob: Person;
let sam: Person;

beforeAll(async () => {
  service = await aService({ log: pino({ level: "trace" }, { write: (line: string) => void logged.push(line) }) });
  console = await aConsoleOf(service);
  sam = await service.anEngineer();
});
afterAll(async () => {
  await console.close();
  await service.close();
});
beforeEach(async () => {
  acme = await service.anAccount();
  bob = await acme.user({ roles: ["ticket_adm"] });
});
afterEach(() => {
  service.clock.now = undefined;
});

async function textsOfFolder(folder: string): Promise<{ table: string; text: string }[]> {
  const names = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = names.filter((one) => one.isFile()).map((one) => join(one.parentPath, one.name));
  return Promise.all(files.map(async (table) => ({ table, text: (await readFile(table)).toString("latin1") })));
}

/** Where any of the texts can be read: table, file or log. */
async function findingsOf(texts: string[]): Promise<string[]> {
  const shapes = texts.flatMap(shapesOf);
  const findings: string[] = [];
  const look = ({ table, text }: { table: string; text: string }) => {
    const found = shapes.find((shape) => text.includes(shape));
    if (found !== undefined) findings.push(`${table}: ${found}`);
  };
  for await (const row of dumpOf(service)) look(row);
  for (const folder of [service.folder, dirname(service.masterKeyFile)]) (await textsOfFolder(folder)).forEach(look);
  logged.forEach((text) => look({ table: "log", text }));
  return findings;
}

async function aFullTicket() {
  const ticket = await aLadenTicket(bob, sam);
  const grants = await allKindsOfGrants(bob, sam, ticket.id);
  return { ...ticket, grants };
}

test("the search finds what stands in clear, so that finding nothing means something", async () => {
  const text = "canary-in-clear-4711";
  const { id } = await aFullTicket();
  await bob.post(`${CASES}/${id}/message`, { message: { content: text } });
  expect((await findingsOf([text])).join()).toContain("service.messages");
});

test("no protected value stands in clear in any table of either schema, in the data folder or in a log", async () => {
  const { contacts, texts, grants } = await aFullTicket();
  const consoleUser = await aConsoleUser(acme, bob.user_id);
  const others = [await aProvedContact(service, bob), await anAccessSecret(bob), ...(await aReport(bob))];
  expect(await consoleUser.read()).toEqual(consoleUser.expected);
  expect(await findingsOf([...contacts, ...texts, ...grants.entered, ...others, ...consoleUser.texts])).toEqual([]);
  const codes = service.notices.flatMap((notice) => /\d{6}/.exec(notice.text)?.[0] ?? []);
  for await (const { table, text } of dumpOf(service))
    if (table === "service.verify_codes") for (const code of codes) expect(text).not.toContain(code);
});

test("a failure of the database writes no protected value into the log", async () => {
  await service.pool.query("alter table service.ticket_extends rename to ticket_extends_away");
  const mail = "canary-failed@acme.example";
  const request = aTicketRequest({ remind_mail: mail, extends_map: { confidential_info: "canary-failed-card" } });
  const { status } = await bob.post(CASES, request);
  await service.pool.query("alter table service.ticket_extends_away rename to ticket_extends");
  expect(status).toBe(500);
  expect(logged.join()).toContain("ticket_extends");
  expect(await findingsOf([mail, "canary-failed-card"])).toEqual([]);
});

const SEALED_OF_TICKET = `
  select (select count(*) from service.tickets where incident_id = $1 and
      (remind_mail is not null or remind_mobile is not null or cc_email is not null))::int as contacts,
    (select count(*) from service.ticket_extends where incident_id = $1 and sealed_value is not null)::int as texts,
    (select count(*) from service.authorizations a left join service.authorization_details d using (domain_id, authorization_id)
      where a.incident_id = $1 and (a.agency_id is not null or d.entered is not null))::int as grants`;

const sealedOf = async (id: string) => (await service.pool.query(SEALED_OF_TICKET, [id])).rows[0];
const FULL = { contacts: 1, texts: 3, grants: 4 };
const NOTHING = { contacts: 0, texts: 0, grants: 0 };

const bytesOf = async (column: string, table: string, where: string) =>
  (await service.pool.query<{ value: Buffer }>(`select ${column} as value from service.${table} where ${where}`))
    .rows[0]?.value ?? Buffer.alloc(0);

const ENDINGS: Record<string, (id: string) => Promise<unknown>> = {
  "closing by the customer (3)": (id) => bob.post(`${CASES}/${id}/action?action_id=close`),
  "finding it invalid (12)": (id) => sam.post(`${DESK}/${id}/invalid`),
};

test.each(Object.entries(ENDINGS))("after %s nothing sealed is left of the ticket", async (_name, end) => {
  const { id } = await aFullTicket();
  expect(await sealedOf(id)).toEqual(FULL);
  await end(id);
  expect(await sealedOf(id)).toEqual(NOTHING);
});

test("after cancelling (4) nothing sealed is left of the ticket", async () => {
  const { id } = await aFullTicket();
  await service.pool.query("update service.tickets set status = 0 where incident_id = $1", [id]);
  await bob.post(`${CASES}/${id}/action?action_id=cancel`);
  expect(await sealedOf(id)).toEqual(NOTHING);
});

test("a cancelled grant takes its own values with it", async () => {
  const { id, grants } = await aFullTicket();
  for (const one of grants.ids) await bob.put(`${AUTHORIZATIONS}/${one}/action?action_id=cancel`);
  expect(await sealedOf(id)).toEqual({ ...FULL, grants: 0 });
});

test("an expired grant takes its own values with it", async () => {
  const { id } = await aFullTicket();
  await expireAuthorizations(service.db, new Date(Date.now() + 2 * DAY_MS));
  expect(await sealedOf(id)).toEqual({ ...FULL, grants: 0 });
});

test("a contact that its person deletes is gone, its code with it", async () => {
  const mail = await aProvedContact(service, bob);
  const path = "/v2/servicerequest/verifycodes/has-verified";
  const { body } = await bob.get<{ contact_list: { verified_id: string }[] }>(path);
  await bob.remove(`${path}/${body.contact_list[0]?.verified_id}`);
  expect(await bytesOf("contact_value", "verified_contacts", `user_id = '${bob.user_id}'`)).toHaveLength(0);
  expect(await bytesOf("code_hash", "verify_codes", `user_id = '${bob.user_id}'`)).toHaveLength(0);
  expect(await findingsOf([mail])).toEqual([]);
});

test("contacts go three months after their ticket was submitted, though it is still open", async () => {
  const { id } = await aFullTicket();
  const later = new Date(Date.now() + 91 * DAY_MS);
  await Promise.all([eraseOldContacts(service.db, later), eraseOldContacts(service.db, later)]);
  expect(await sealedOf(id)).toEqual({ ...FULL, contacts: 0 });
  const { rows } = await service.pool.query(
    "select resource_id from service.audit_entries where operation = 'purgePersonalData' and domain_id = $1",
    [acme.domain_id],
  );
  expect(rows).toEqual([{ resource_id: id }]);
});

test("a deleted user leaves no sealed contact, key or proof behind", async () => {
  const { id } = await aFullTicket();
  await aProvedContact(service, bob);
  await anAccessSecret(bob);
  const { status } = await acme.owner.fetch("DELETE", `/v3/users/${bob.user_id}`);
  expect(status).toBe(204);
  expect((await sealedOf(id)).contacts).toBe(0);
  for (const table of ["access_keys", "verified_contacts", "verify_codes"]) {
    const { rows } = await service.pool.query(`select 1 from service.${table} where user_id = $1`, [bob.user_id]);
    expect(rows).toEqual([]);
  }
});

test("the name of a deleted user stands in the audit trail alone", async () => {
  const { id } = await aFullTicket();
  const carol = await acme.user({ roles: ["ticket_adm"] });
  const others = await aTicket(carol);
  await acme.owner.post(`${CASES}/${others}/message`, { message: { content: "for the account" } });
  await bob.post("/v2/servicerequest/labels", { name: "mine", color: "#2F80ED" });
  const rejected = await anAuthorization(sam, id);
  await bob.put(`${AUTHORIZATIONS}/${rejected}/action?action_id=reject`, { reject_reason: "Not today" });
  await acme.owner.fetch("DELETE", `/v3/users/${bob.user_id}`);
  const tables = new Set<string>();
  for await (const { table, text } of dumpOf(service)) if (text.includes(bob.name)) tables.add(table);
  expect([...tables]).toEqual(["service.audit_entries"]);
});

test("what a request that was under way wrote for a user who was deleted meanwhile goes a quarter of an hour later", async () => {
  const { id } = await aFullTicket();
  const { rows } = await service.pool.query(
    "select user_name, remind_mail, remind_mobile from service.tickets where incident_id = $1",
    [id],
  );
  const written = rows[0] as Record<string, unknown>;
  await acme.owner.fetch("DELETE", `/v3/users/${bob.user_id}`);
  await service.pool.query(
    "update service.tickets set user_name = $2, remind_mail = $3, remind_mobile = $4 where incident_id = $1",
    [id, ...Object.values(written)],
  );
  const isLeft = async () => {
    for await (const { table, text } of dumpOf(service))
      if (table !== "service.audit_entries" && text.includes(bob.name)) return true;
    return (await sealedOf(id)).contacts > 0;
  };
  const minutes = (count: number) => new Date(Date.now() + count * 60_000);
  await forgetPeopleAgain(service.db, minutes(14));
  expect(await isLeft()).toBe(true);
  await forgetPeopleAgain(service.db, minutes(16));
  expect(await isLeft()).toBe(false);
  expect(await forgetPeopleAgain(service.db, minutes(60))).toBe(0);
});

test("the name of a deleted engineer stands in trails and in the records of looks alone", async () => {
  const provider = await service.anAccount({ is_provider: true });
  const tom = await provider.user({ roles: ["service_engineer", "protected_data_reader"] });
  const id = await aTicket(bob, { extends_map: { confidential_info: "canary-of-tom" } });
  const desk = (path: string, body: object = {}) => tom.post(`${DESK}/${id}/${path}`, body);
  await desk("claim");
  await desk("messages", { content: "Which image?" });
  await desk("notes", { content: "Looks like the last one." });
  await anAuthorization(tom, id);
  await desk("confidential/confidential_info/reveal", { reason: "To compare" });
  await provider.owner.fetch("DELETE", `/v3/users/${tom.user_id}`);
  const tables = new Set<string>();
  for await (const { table, text } of dumpOf(service)) if (text.includes(tom.name)) tables.add(table);
  expect([...tables].sort()).toEqual(["service.audit_entries", "service.protected_readings"]);
  await sam.post(`${DESK}/${id}/claim`, { take_over: true });
  expect((await sam.post(`${DESK}/${id}/messages`, { content: "I go on." })).body).toHaveProperty("message_id");
});

test("a value that was moved to another row, column or account does not open there", async () => {
  const { id } = await aFullTicket();
  const { domain_id } = acme;
  const globex = await service.anAccount();
  const mail = await bytesOf("remind_mail", "tickets", `incident_id = '${id}'`);
  const open = (whose: string, place: `tickets.${string}:${string}`) =>
    service.keys.unseal(service.db, whose, place, mail);
  expect(await open(domain_id, `tickets.remind_mail:${id}`)).toContain("canary-mail");
  await expect(open(domain_id, "tickets.remind_mail:TS-other")).rejects.toThrow("does not open");
  await expect(open(domain_id, `tickets.cc_email:${id}`)).rejects.toThrow("does not open");
  await expect(open(globex.domain_id, `tickets.remind_mail:${id}`)).rejects.toThrow("does not open");
});
