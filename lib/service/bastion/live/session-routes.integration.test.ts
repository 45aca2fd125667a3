import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, onTestFinished, test, vi } from "vitest";
import type {
  ListHistoryOperateLogsAnswer,
  ListHistorySessionsAnswer,
  ListTransportHistoriesAnswer,
} from "@/lib/contract/authorization-records";
import type { ShowAuthorizationDetailAnswer } from "@/lib/contract/authorizations";
import type { HostFolder, OpenedSession, SessionOutput } from "@/lib/contract/desk-sessions";
import {
  anAuthorization,
  AUTHORIZATIONS,
  DESK_AUTHORIZATIONS,
  detailsOf,
  grant,
  SECRET,
} from "@/lib/testing/authorization-for-tests";
import { aService, type Account, type Person, type TestService } from "@/lib/testing/service-for-tests";
import { anSshHost, type SshHost } from "@/lib/testing/ssh-host-for-tests";
import { aTicketIn } from "@/lib/testing/ticket-for-tests";
import { endLostSessions, forgetOldSessions } from "./session-store";

const REASON = "To look at the log of the failed start";
const SIZE = { columns: 100, rows: 30 };
let service: TestService;
let acme: Account;
let bob: Person;
let sam: Person;
let folder: string;
let host: SshHost;

beforeAll(async () => {
  service = await aService();
  acme = await service.anAccount();
  bob = await acme.user();
  const provider = await service.anAccount({ is_provider: true });
  sam = await provider.user({ roles: ["service_engineer", "protected_data_reader"] });
  folder = await mkdtemp(join(tmpdir(), "tickets-host-"));
  await writeFile(join(folder, "app.log"), "started\nfailed\n");
  host = await anSshHost({ name: "root", password: SECRET }, folder);
});
afterAll(async () => {
  host.close();
  await service.close();
  await rm(folder, { recursive: true, force: true });
});

async function aGrant(over: object = {}, port = host.port) {
  const id = await anAuthorization(sam, await aTicketIn(1, bob, sam), {
    details: [{ host: "127.0.0.1", port }],
    ...over,
  });
  await grant(bob, id);
  const detail = (await detailsOf(bob, id))[0] ?? 0;
  const records = `${AUTHORIZATIONS}/${id}/authorization-details/${detail}`;
  return { id, sessions: `${DESK_AUTHORIZATIONS}/${id}/details/${detail}/sessions`, records };
}

type Grant = Awaited<ReturnType<typeof aGrant>>;

const open = (by: Person, { sessions }: Grant) =>
  by.post<Partial<OpenedSession>>(sessions, { reason: REASON, ...SIZE });

/** A terminal as a page has one: it asks for what is new until it sees what it waits for. */
async function aTerminal(given?: Grant) {
  const at = given ?? (await aGrant());
  const { body } = await open(sam, at);
  if (body.session_id === undefined) throw new Error(JSON.stringify(body));
  const here = `${at.sessions}/${body.session_id}`;
  onTestFinished(() => void sam.remove(here));
  let [from, sent, screen] = [0, 0, ""];
  const read = async () => {
    const { body: part } = await sam.get<SessionOutput>(`${here}/output?from=${from}`);
    const bytes = Buffer.from(part.output, "base64");
    from = part.from + bytes.length;
    screen += bytes.toString();
    return part;
  };
  const shows = async (words: RegExp) => {
    while (!words.test(screen))
      if ((await read()).ended !== undefined) throw new Error(`ended without ${words}: ${screen}`);
  };
  const type = async (input: string) => {
    await sam.post(`${here}/input`, { at: sent, input });
    sent += input.length;
  };
  const ends = async () => {
    for (;;) {
      const { ended } = await read();
      if (ended !== undefined) return ended;
    }
  };
  return { ...at, here, session_id: body.session_id ?? 0, read, shows, type, ends, screen: () => screen };
}

const commandsOf = async ({ records, session_id }: { records: string; session_id: number }) =>
  (
    await bob.get<ListHistoryOperateLogsAnswer>(`${records}/sessions/${session_id}/operation-logs?sort=1`)
  ).body.ops_list?.map(({ oper }) => oper);
const sessionsOf = async ({ records }: Grant) =>
  (await bob.get<ListHistorySessionsAnswer>(`${records}/history-sessions`)).body.session_list ?? [];

test("an engineer works in a terminal without seeing the secret, and the customer reads who, why and what", async () => {
  const terminal = await aTerminal();
  await terminal.shows(/web-1\$ /);
  await terminal.type("cat app.log\r");
  await terminal.shows(/failed/);
  await vi.waitFor(async () => expect(await commandsOf(terminal)).toEqual(["web-1$ cat app.log"]));
  expect(await sessionsOf(terminal)).toMatchObject([{ session_id: terminal.session_id, engineer_name: sam.name }]);
  const { body } = await bob.get<ShowAuthorizationDetailAnswer>(`${AUTHORIZATIONS}/${terminal.id}`);
  expect(body.reading_list).toMatchObject([
    { reader_name: sam.name, reason: REASON, is_refused: false, is_login: true },
  ]);
  await terminal.type("exit\r");
  expect(await terminal.ends()).toBe("closed");
  expect((await sessionsOf(terminal))[0]).toMatchObject({ end_reason: "closed", duration: expect.any(String) });
});

test("the size of the terminal is the page's", async () => {
  const terminal = await aTerminal();
  await terminal.shows(/web-1\$ /);
  await terminal.type("stty size\r");
  await terminal.shows(/30 100/);
});

test("what is sent twice is done once, and what was shown can be read again", async () => {
  const terminal = await aTerminal();
  await terminal.shows(/web-1\$ /);
  await sam.post(`${terminal.here}/input`, { at: 0, input: "echo on" });
  await sam.post(`${terminal.here}/input`, { at: 0, input: "echo once\r" });
  await sam.post(`${terminal.here}/input`, { at: 5, input: "once\r" });
  await terminal.shows(/\nonce|[^ ]once\r/);
  expect(terminal.screen().match(/echo once/g)).toHaveLength(1);
  const { body } = await sam.get<SessionOutput>(`${terminal.here}/output?from=0`);
  expect(Buffer.from(body.output, "base64").toString()).toContain("echo once");
});

test("a flood is shown to its end, in parts, and waits for its reader", async () => {
  const terminal = await aTerminal();
  await terminal.shows(/web-1\$ /);
  await terminal.type("seq 1 200000; echo over\r");
  let largest = 0;
  while (!/\nover\r/.test(terminal.screen())) largest = Math.max(largest, (await terminal.read()).output.length);
  expect(terminal.screen()).toContain("\r\n100000\r\n");
  expect(terminal.screen()).toContain("\r\n200000\r\n");
  expect(largest).toBeLessThanOrEqual(90_000);
  await vi.waitFor(async () => expect(await commandsOf(terminal)).toEqual(["web-1$ seq 1 200000; echo over"]));
});

test("a secret that an engineer types is not recorded", async () => {
  const terminal = await aTerminal();
  await terminal.shows(/web-1\$ /);
  await terminal.type(`echo ${SECRET}\r`);
  await vi.waitFor(async () => expect(await commandsOf(terminal)).toEqual(["web-1$ echo ••••"]));
});

test("commands are sealed where they lie", async () => {
  const terminal = await aTerminal();
  await terminal.shows(/web-1\$ /);
  await terminal.type("echo canary-of-commands\r");
  await vi.waitFor(async () => expect(await commandsOf(terminal)).toHaveLength(1));
  const { rows } = await service.pool.query<{ oper: Buffer }>("select oper from service.bastion_operations");
  expect(rows.length).toBeGreaterThan(0);
  for (const { oper } of rows) expect(oper.toString()).not.toContain("canary");
});

test("when the customer cancels, the session ends at once", async () => {
  const terminal = await aTerminal();
  await terminal.shows(/web-1\$ /);
  await bob.put(`${AUTHORIZATIONS}/${terminal.id}/action?action_id=cancel`, {});
  expect(await terminal.ends()).toBe("over");
  const { body } = await sam.post(`${terminal.here}/input`, { at: 0, input: "rm x\r" });
  expect(body).toMatchObject({ error_code: "OSM.01010018" });
  expect((await open(sam, terminal)).body).toMatchObject({ error_code: "OSM.01010018" });
});

test("an engineer who is not on the whitelist is refused, and the customer sees the try", async () => {
  const at = await aGrant();
  const other = await service.anEngineer();
  expect((await open(other, at)).body).toMatchObject({ error_code: "OSM.01010002" });
  const { body } = await bob.get<ShowAuthorizationDetailAnswer>(`${AUTHORIZATIONS}/${at.id}`);
  expect(body.reading_list).toMatchObject([{ reader_name: other.name, is_refused: true, is_login: true }]);
  expect(await sessionsOf(at)).toEqual([]);
});

test("a customer has no session, and another engineer not this one", async () => {
  const terminal = await aTerminal();
  expect((await bob.post(terminal.sessions, { reason: REASON, ...SIZE })).body).toMatchObject({
    error_code: "OSM.0003",
  });
  const provider = await service.anAccount({ is_provider: true });
  const uma = await provider.user({ roles: ["service_engineer", "protected_data_reader"] });
  for (const answer of [
    await uma.get(`${terminal.here}/output`),
    await uma.post(`${terminal.here}/input`, { at: 0, input: "x" }),
    await uma.remove(terminal.here),
  ])
    expect(answer.body).toMatchObject({ error_code: "OSM.01010001", field: "session_id" });
});

test("a host that shows another key than the one it is known by hears nothing of the secret", async () => {
  const at = await aGrant();
  const first = await open(sam, at);
  await sam.remove(`${at.sessions}/${first.body.session_id}`);
  const methods = host.methods.length;
  await service.pool.query(
    "update service.authorization_details set host_key = 'SHA256:another' where authorization_id = $1",
    [at.id],
  );
  expect((await open(sam, at)).body).toMatchObject({ error_code: "OSM.01010014", field: "host_key" });
  expect(host.methods).toHaveLength(methods);
  expect((await sessionsOf(at))[0]).toMatchObject({ end_reason: "failed" });
});

test("a login that the host refuses is told and recorded as a session that failed", async () => {
  const other = await anSshHost({ name: "root", password: "another" });
  onTestFinished(other.close);
  const at = await aGrant({}, other.port);
  const { body } = await open(sam, at);
  expect(body).toMatchObject({ error_code: "OSM.01010003" });
  expect(JSON.stringify(body)).not.toContain(SECRET);
  expect(await sessionsOf(at)).toMatchObject([{ end_reason: "failed" }]);
});

test("a host that hangs up ends the session", async () => {
  const terminal = await aTerminal();
  await terminal.shows(/web-1\$ /);
  host.hangUp();
  expect(await terminal.ends()).toBe("closed");
});

test("an engineer has five sessions at a time", async () => {
  const provider = await service.anAccount({ is_provider: true });
  const uma = await provider.user({ roles: ["service_engineer", "protected_data_reader"] });
  const at = await aGrant();
  const opened: (number | undefined)[] = [];
  for (let count = 0; count < 5; count += 1) opened.push((await open(uma, at)).body.session_id);
  expect((await open(uma, at)).body).toMatchObject({ error_code: "OSM.01010014" });
  await uma.remove(`${at.sessions}/${opened[0]}`);
  expect((await open(uma, at)).body.session_id).toBeGreaterThan(0);
});

test("files are listed, fetched and put, each on record", async () => {
  const terminal = await aTerminal(await aGrant({ visit_type_id: "5" }));
  const { body: listed } = await sam.get<HostFolder>(`${terminal.here}/folder`);
  expect(listed.files).toMatchObject([{ name: "app.log", kind: "file", size: 15 }]);
  const path = `${listed.path}/app.log`;
  const file = await sam.fetch("GET", `${terminal.here}/file?path=${encodeURIComponent(path)}`);
  expect(await file.text()).toBe("started\nfailed\n");
  const form = new FormData();
  form.set("file", new Blob(["echo mended"]), "mend.sh");
  const to = `${listed.path}/mend.sh`;
  const put = await sam.fetch("POST", `${terminal.here}/file?path=${encodeURIComponent(to)}`, { raw: form });
  expect([put.status, await put.json()]).toEqual([200, {}]);
  expect(await readFile(join(folder, "mend.sh"), "utf8")).toBe("echo mended");
  const again = (rest: string) =>
    sam.fetch("POST", `${terminal.here}/file?path=${encodeURIComponent(to)}${rest}`, { raw: form });
  expect(await (await again("")).json()).toMatchObject({ error_code: "OSM.01010001", field: "path" });
  expect(await (await again("&replace=true")).json()).toEqual({});
  await rm(join(folder, "mend.sh"));
  const { body } = await bob.get<ListTransportHistoriesAnswer>(
    `${terminal.records}/sessions/${terminal.session_id}/operation-file-logs?sort=1`,
  );
  expect(body.file_ops_list).toMatchObject([
    { operate_type: "download", from_path: path, file_size: "15", oper_result: "success" },
    { operate_type: "upload", to_path: to, file_size: "11", oper_result: "success" },
    { operate_type: "upload", to_path: to, file_size: "11", oper_result: "success" },
  ]);
});

test("a path that leads nowhere is named, and no transfer is recorded", async () => {
  const terminal = await aTerminal(await aGrant({ visit_type_id: "5" }));
  for (const answer of [
    await sam.get(`${terminal.here}/folder?path=/no/such`),
    await sam.get(`${terminal.here}/file?path=/no/such`),
  ])
    expect(answer.body).toMatchObject({ error_code: "OSM.01010001", field: "path" });
  const { body } = await bob.get<ListTransportHistoriesAnswer>(
    `${terminal.records}/sessions/${terminal.session_id}/operation-file-logs`,
  );
  expect(body.file_ops_list).toEqual([]);
});

test("a session whose process died is ended where it was last seen, and goes with its records in the end", async () => {
  const at = await aGrant();
  const { body } = await open(sam, at);
  await sam.remove(`${at.sessions}/${body.session_id}`);
  const seen = new Date("2026-01-01T10:00:00Z");
  await service.pool.query(
    "update service.bastion_sessions set start_time = $2, seen_time = $2, end_time = null, end_reason = null where session_number = $1",
    [body.session_id, seen],
  );
  expect(await endLostSessions(service.db, new Date(seen.getTime() + 60_000))).toBe(0);
  expect(await endLostSessions(service.db, new Date(seen.getTime() + 180_000))).toBe(1);
  expect(await sessionsOf(at)).toMatchObject([{ end_time: seen.toISOString(), end_reason: "lost" }]);
  expect(await forgetOldSessions(service.db, new Date("2026-01-02"))).toBe(1);
  expect(await sessionsOf(at)).toEqual([]);
});
