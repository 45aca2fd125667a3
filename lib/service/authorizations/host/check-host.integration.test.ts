import { Writable } from "node:stream";
import pino from "pino";
import { afterAll, beforeAll, beforeEach, expect, onTestFinished, test } from "vitest";
import { anAuthorization, AUTHORIZATIONS, detailsOf } from "@/lib/testing/authorization-for-tests";
import { aService, type Person, type TestService } from "@/lib/testing/service-for-tests";
import { aKey, anSshHost, type SshAccount, type SshHost } from "@/lib/testing/ssh-host-for-tests";
import { aTicketIn } from "@/lib/testing/ticket-for-tests";
import { createOutgoing } from "../../outgoing/outgoing";
import { createService } from "../../service";

const RDP = { visit_type_id: "2" };
const SSH_KEY = { content_type_id: "2" };
const SECRET = "correct horse battery";
let service: TestService;
let bob: Person;
let sam: Person;
let ticket: string;
let host: SshHost;

beforeAll(async () => {
  service = await aService();
  sam = await service.anEngineer();
  host = await anSshHost({ name: "root", password: SECRET });
});
afterAll(async () => {
  host.close();
  await service.close();
});
beforeEach(async () => {
  bob = (await service.anAccount()).owner;
  ticket = await aTicketIn(1, bob, sam);
});

async function aDetail(over: object = {}, port = host.port): Promise<number> {
  const id = await anAuthorization(sam, ticket, { details: [{ host: "127.0.0.1", port }], ...over });
  return (await detailsOf(bob, id))[0] ?? 0;
}

const check = (detail: number, over: object = {}) =>
  bob.post(`${AUTHORIZATIONS}/authorization-details/${detail}/verify-host`, {
    port: host.port,
    account: "root",
    password: SECRET,
    ...over,
  });

async function anotherHost(account: SshAccount): Promise<SshHost> {
  const made = await anSshHost(account);
  onTestFinished(made.close);
  return made;
}

test("the right login passes, over SSH and SFTP", async () => {
  expect((await check(await aDetail())).body).toEqual({ checked: "login" });
  expect((await check(await aDetail({ visit_type_id: "5" }))).body).toEqual({ checked: "login" });
});

test("a wrong password or account is told as such, without repeating them", async () => {
  const detail = await aDetail();
  for (const wrong of [{ password: "hunter2-wrong" }, { account: "mallory-wrong" }]) {
    const { status, body } = await check(detail, wrong);
    expect([status, body.error_code]).toEqual([200, "OSM.01010003"]);
    expect(JSON.stringify(body)).not.toMatch(/wrong|correct horse/);
  }
});

test("a key passes with its passphrase, and is refused with another", async () => {
  const keys = aKey("open sesame");
  const { port } = await anotherHost({ name: "root", publicKey: keys.public });
  const detail = await aDetail(SSH_KEY, port);
  const tried = { port, password: keys.private };
  expect((await check(detail, { ...tried, passphrase: "open sesame" })).body).toEqual({ checked: "login" });
  expect((await check(detail, { ...tried, passphrase: "wrong" })).body).toMatchObject({ error_code: "OSM.01010003" });
  const other = await check(detail, { port, password: aKey().private });
  expect(other.body).toMatchObject({ error_code: "OSM.01010003" });
});

test("a passphrase without a key, and a password longer than any, are refused without a try", async () => {
  const detail = await aDetail();
  expect((await check(detail, { passphrase: "x" })).body).toMatchObject({ field: "passphrase" });
  const long = await check(detail, { password: "x".repeat(1025) });
  expect(long.body).toMatchObject({ error_code: "OSM.01010001", field: "password" });
});

test("nothing of the login stands in the log, the audit trail or the database", async () => {
  const said: string[] = [];
  const stream = new Writable({ write: (chunk, _, done) => (said.push(String(chunk)), done()) });
  const log = pino({ level: "trace" }, stream);
  const loud = createService({ ...service, log });
  const detail = await aDetail();
  for (const password of [SECRET, "hunter2-wrong"])
    await loud.request(`${AUTHORIZATIONS}/authorization-details/${detail}/verify-host`, {
      method: "POST",
      headers: { "x-auth-token": bob.token },
      body: JSON.stringify({ port: host.port, account: "root", password }),
    });
  expect(said.join("")).toContain("OSM.01010003");
  expect(said.join("")).not.toMatch(/hunter2-wrong|correct horse/);
  const { rows } = await service.pool.query("select a::text as text from service.audit_entries a");
  expect(JSON.stringify(rows)).not.toMatch(/hunter2-wrong|correct horse/);
});

test("for remote desktops only the port is tried, since their logins cannot be", async () => {
  expect((await check(await aDetail(RDP), { password: "anything" })).body).toEqual({ checked: "port" });
});

test("only the port that was asked for is tried", async () => {
  const other = await check(await aDetail(), { port: host.port + 1 });
  expect(other.body).toMatchObject({ error_code: "OSM.01010001", field: "port" });
});

test("a port that refuses is told", async () => {
  expect((await check(await aDetail(RDP, 1), { port: 1 })).body).toMatchObject({
    error_code: "OSM.01010014",
    field: "port",
  });
});

test("after five tries there is a pause, also when they come at once", async () => {
  const detail = await aDetail(RDP);
  const answers = await Promise.all(Array.from({ length: 8 }, () => check(detail)));
  expect(answers.filter((answer) => answer.status === 200)).toHaveLength(5);
  const late = answers.filter((answer) => answer.status === 429);
  expect(late.map((answer) => answer.headers.get("retry-after"))).toEqual(["600", "600", "600"]);
});

test("a console has no host to try", async () => {
  const detail = await aDetail({ resource_type_id: "2", visit_type_id: "4", content_type_id: "3", details: [] });
  expect((await check(detail)).body.error_code).toBe("OSM.01010018");
});

test("where private addresses are refused no host on this machine hears of the login", async () => {
  const strict = createService({ ...service, outgoing: createOutgoing(false) });
  host.methods.length = 0;
  const answer = await strict.request(`${AUTHORIZATIONS}/authorization-details/${await aDetail()}/verify-host`, {
    method: "POST",
    headers: { "x-auth-token": bob.token },
    body: JSON.stringify({ port: host.port, account: "root", password: SECRET }),
  });
  expect(await answer.json()).toMatchObject({ error_code: "OSM.01010014", field: "host" });
  expect(host.methods).toEqual([]);
});
