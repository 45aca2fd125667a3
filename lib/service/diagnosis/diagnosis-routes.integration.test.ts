import { createServer, type AddressInfo } from "node:net";
import { once } from "node:events";
import { afterAll, beforeAll, beforeEach, expect, onTestFinished, test } from "vitest";
import { aService, type Account, type Person, type TestService } from "@/lib/testing/service-for-tests";
import { anSshHost, aSilentHost } from "@/lib/testing/ssh-host-for-tests";
import { createOutgoing } from "../outgoing/outgoing";
import { createService } from "../service";
import { endStaleJobs, forgetOldJobs } from "./diagnosis-store";

const DIAGNOSE = "/v2.0/servicerequest/diagnose";
const server = createServer((socket) => socket.destroy());
let service: TestService;
let account: Account;
let bob: Person;
let port: number;

beforeAll(async () => {
  service = await aService();
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  port = (server.address() as AddressInfo).port;
});
afterAll(async () => {
  server.close();
  await service.close();
});
beforeEach(async () => {
  account = await service.anAccount();
  bob = account.owner;
});

type Job = { job_id: number; status: number; items_result: { check_id: string; problem_level: number }[] };
type Records = {
  total_count: number;
  records: { job_id: string; status: string; abnormal_items: string[]; is_helpful?: boolean }[];
};

const start = (body: object, by = bob) => by.post<{ job_id: string }>(`${DIAGNOSE}/job/start`, body);
const job = async (id: string, by = bob) => (await by.get<Job>(`${DIAGNOSE}/job?job_id=${id}`)).body;
const records = async (query = "", by = bob) => (await by.get<Records>(`${DIAGNOSE}/records?${query}`)).body;
const details = async (body: object, by = bob) =>
  (await by.post<{ item_results: Record<string, unknown>[] }>(`${DIAGNOSE}/job/show-items`, body)).body;

async function ended(body: object): Promise<Job> {
  const { job_id } = (await start(body)).body;
  await service.background.settled();
  return job(job_id);
}

const levels = ({ items_result }: Job) =>
  Object.fromEntries(items_result.map((item) => [item.check_id, item.problem_level]));
const here = (more: object = {}) => ({ type: 1, params: { eip: "127.0.0.1", port: String(port), ...more } });

test("a server whose port is open is found in order, and the run is done", async () => {
  const found = await ended(here());
  expect(found.status).toBe(3);
  expect(levels(found)).toEqual({ name: 3, host: 3, port: 3, time: 3 });
});

test("a job is answered at once, and shows its checks before they have run", async () => {
  const silent = await aSilentHost();
  onTestFinished(silent.close);
  const { job_id } = (await start({ type: 3, params: { eip: "127.0.0.1", port: silent.port } })).body;
  const begun = await job(job_id);
  expect([0, 2]).toContain(begun.status);
  expect(begun.items_result).toHaveLength(4);
});

test("a refusing port is abnormal though its server is up", async () => {
  const found = await ended(here({ port: 1 }));
  expect([found.status, levels(found)]).toEqual([3, { name: 3, host: 3, port: 4, time: 3 }]);
});

test("a name that leads nowhere is abnormal, and nothing behind it is checked", async () => {
  const found = await ended(here({ eip: "no-such-host.invalid" }));
  expect([found.status, levels(found)]).toEqual([3, { name: 4, host: 0, port: 0, time: 0 }]);
});

test("a remote login listens for the greeting of SSH", async () => {
  const host = await anSshHost({ name: "root", password: "x" });
  onTestFinished(host.close);
  const right = await ended({ type: 3, params: { eip: "127.0.0.1", port: host.port } });
  expect(levels(right)).toEqual({ name: 3, host: 3, port: 3, greeting: 3 });
  const other = await ended({ type: 3, params: { eip: "127.0.0.1", port } });
  expect(levels(other)).toMatchObject({ port: 3, greeting: 4 });
});

test("the health of a network is counted over several connections", async () => {
  const found = await ended({ ...here(), type: 4 });
  expect(levels(found)).toEqual({ name: 3, host: 3, loss: 3, time: 3 });
  const { item_results } = await details({ job_id: String(found.job_id), item_ids: "loss" });
  expect(item_results).toMatchObject([{ check_id: "loss", response: "5/5", check_name_en: "Lost connections" }]);
});

test("of a database nothing but its id is known here, so its run is unavailable", async () => {
  const found = await ended({ type: 2, params: { instanceId: "rds-1" } });
  expect([found.status, levels(found)]).toEqual([8, { instance: 0, name: 0, host: 0, port: 0, time: 0 }]);
  const withAddress = await ended({ type: 2, params: { instanceId: "rds-1", eip: "127.0.0.1", port } });
  expect([withAddress.status, levels(withAddress)]).toEqual([3, { instance: 0, name: 3, host: 3, port: 3, time: 3 }]);
});

test("where private addresses are refused, nobody looks into our own network", async () => {
  const strict = createService({ ...service, outgoing: createOutgoing(false) });
  let connections = 0;
  const count = () => void (connections += 1);
  server.on("connection", count);
  for (const eip of ["127.0.0.1", "localhost"]) {
    const headers = { "x-auth-token": bob.token };
    const answer = await strict.request(`${DIAGNOSE}/job/start`, {
      method: "POST",
      headers,
      body: JSON.stringify(here({ eip })),
    });
    const { job_id } = (await answer.json()) as { job_id: string };
    await service.background.settled();
    const found = await job(job_id);
    expect([found.status, levels(found)]).toEqual([8, { name: 0, host: 0, port: 0, time: 0 }]);
  }
  server.off("connection", count);
  expect(connections).toBe(0);
});

test("advice is in the reader's language", async () => {
  const { job_id } = await ended(here({ port: 1 }));
  const asked = { job_id: String(job_id), item_ids: "port" };
  expect((await details(asked)).item_results[0]).toMatchObject({
    level: 4,
    suggestion: expect.stringContaining("Start the program"),
  });
  const chinese = await bob.post<{ item_results: { check_name: string }[] }>(`${DIAGNOSE}/job/show-items`, asked, {
    "x-language": "zh-cn",
  });
  expect(chinese.body.item_results[0]?.check_name).toBe("端口开放");
});

test.each([
  ["no address", { type: 1 }, "params.eip"],
  ["no instance", { type: 2, params: {} }, "params.instanceId"],
  ["an address that is none", { type: 1, params: { eip: "http://x/" } }, "params.eip"],
  ["a list for an address", { type: 1, params: { eip: ["127.0.0.1"] } }, "params.eip"],
  ["a port that is none", { type: 1, params: { eip: "127.0.0.1", port: "70000" } }, "params.port"],
])("a job with %s is refused", async (_, body, field) => {
  expect((await start(body)).body).toMatchObject({ error_code: "OSM.01010001", field });
  expect((await records()).total_count).toBe(0);
});

test("runs are listed by kind, the latest first, page by page", async () => {
  const first = await ended(here());
  const second = await ended({ ...here({ port: 1 }), region_id: "cn-north-4" });
  await ended({ ...here(), type: 4 });
  expect((await records()).records).toMatchObject([
    { job_id: String(second.job_id), status: "3", abnormal_items: ["port"], red_count: 1, region: "cn-north-4" },
    { job_id: String(first.job_id), status: "3", abnormal_items: [], params: { eip: "127.0.0.1" } },
  ]);
  const page = await records("page_no=2&page_size=1");
  expect([page.total_count, page.records[0]?.job_id]).toEqual([2, String(first.job_id)]);
  expect((await records("type=4")).total_count).toBe(1);
  expect((await records("region_id=cn-north-4")).total_count).toBe(1);
});

test("what was diagnosed before is offered again, once", async () => {
  await ended(here());
  await ended(here({ eip: "localhost" }));
  await ended(here());
  const { body } = await bob.post(`${DIAGNOSE}/job/vm/resources`, {});
  expect(body).toMatchObject({
    total_count: 2,
    result: [{ id: "127.0.0.1", accessIPv4: "127.0.0.1", tenantId: account.domain_id }, { id: "localhost" }],
  });
});

test("a run is judged by name, or as the latest of its kind", async () => {
  const [first, second] = [await ended(here()), await ended(here())];
  const say = (body: object) => bob.post(`${DIAGNOSE}/feedback`, { type: 1, ...body });
  expect((await say({ is_helpful: true })).body).toEqual({});
  expect((await say({ is_helpful: false, job_id: String(first.job_id), content: "no" })).body).toEqual({});
  expect((await records()).records).toMatchObject([
    { job_id: String(second.job_id), is_helpful: true },
    { job_id: String(first.job_id), is_helpful: false },
  ]);
  expect((await bob.post(`${DIAGNOSE}/feedback`, { type: 2, is_helpful: true })).body).toMatchObject({
    error_code: "OSM.01010001",
  });
});

test("a colleague and a stranger see nothing of it", async () => {
  const { job_id } = await ended(here());
  for (const other of [await account.user(), (await service.anAccount()).owner]) {
    expect((await other.get(`${DIAGNOSE}/job?job_id=${job_id}`)).body.error_code).toBe("OSM.01010001");
    expect(await details({ job_id: String(job_id) }, other)).toMatchObject({ error_code: "OSM.01010001" });
    expect((await records("", other)).total_count).toBe(0);
    expect((await other.post(`${DIAGNOSE}/job/vm/resources`)).body).toEqual({ total_count: 0, result: [] });
    const judged = await other.post(`${DIAGNOSE}/feedback`, { type: 1, is_helpful: true, job_id: String(job_id) });
    expect(judged.body.error_code).toBe("OSM.01010001");
  }
});

test("of many at once an account runs three, and no more than thirty in an hour", async () => {
  const silent = await aSilentHost();
  const slow = { type: 3, params: { eip: "127.0.0.1", port: silent.port } };
  const answers = await Promise.all(Array.from({ length: 6 }, () => start(slow)));
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(3);
  const late = answers.find(({ status }) => status === 429);
  expect([late?.body.error_code, late?.headers.get("retry-after")]).toEqual(["APIGW.0308", "45"]);
  silent.close();
  await service.background.settled();
  await service.pool.query(
    `insert into service.diagnoses (domain_id, user_id, type, target, status, create_time)
     select $1, $2, 1, '{}', 3, now() from generate_series(1, 27)`,
    [account.domain_id, bob.user_id],
  );
  expect((await start(here())).status).toBe(429);
});

test("runs of a service that died are ended, and old ones forgotten", async () => {
  const insert = `insert into service.diagnoses (domain_id, user_id, type, target, status, create_time)
    values ($1, $2, 1, '{}', $3, now()) returning job_id`;
  const ids: string[] = [];
  for (const status of [0, 2]) {
    const { rows } = await service.pool.query<{ job_id: number }>(insert, [account.domain_id, bob.user_id, status]);
    ids.push(String(rows[0]?.job_id));
  }
  const statuses = () => Promise.all(ids.map(async (id) => (await job(id)).status));
  await endStaleJobs(service.db, new Date());
  expect(await statuses()).toEqual([0, 2]);
  await endStaleJobs(service.db, new Date(Date.now() + 100_000));
  expect(await statuses()).toEqual([7, 4]);
  await forgetOldJobs(service.db, new Date(Date.now() + 91 * 86_400_000));
  expect((await records()).total_count).toBe(0);
});

test("a job that breaks has failed, and its open checks were not run", async () => {
  const broken = { ...createOutgoing(true), resolve: () => Promise.reject(new Error("no")) };
  const answer = await createService({ ...service, outgoing: broken }).request(`${DIAGNOSE}/job/start`, {
    method: "POST",
    headers: { "x-auth-token": bob.token },
    body: JSON.stringify(here()),
  });
  await service.background.settled();
  const found = await job(((await answer.json()) as { job_id: string }).job_id);
  expect([found.status, found.items_result.every((item) => item.problem_level === 0)]).toEqual([4, true]);
});
