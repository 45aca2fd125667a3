import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as pause } from "node:timers/promises";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { aConsole } from "@/lib/testing/console-for-tests";
import { json } from "@/lib/testing/recording-upstream";
import { forwardToService } from "../proxy/forward";
import { route } from "../routes/route";
import { FILES_MAX, FILES_OF_PERSON_MAX } from "./file-turns";

const LIST = "/api/osm/v2/servicerequest/cases";
const FILE = "/api/osm/v2/servicerequest/accessorys/f1";
const UPLOADS = "/api/osm/v2/servicerequest/accessorys";
const WAIT_S = 3;
const PATIENT = { timeout: 15_000 };

type Answering = (response: ServerResponse) => void;

const text = { "content-type": "text/plain" };
const silence: Answering = () => undefined;
const silentAfterHead: Answering = (response) => void response.writeHead(200, text).write("x".repeat(5000));
const endless: Answering = (response) => {
  response.writeHead(200, text);
  const more = () => {
    while (!response.destroyed && response.write(Buffer.alloc(64 * 1024, "x")));
  };
  response.on("drain", more);
  more();
};
const aFile: Answering = (response) => void response.writeHead(200, text).end("the file");

/** A service whose lists always answer, and whose files answer as a test says. */
async function aFileService() {
  let answering = aFile;
  let most = 0;
  const open = new Set<ServerResponse>();
  const server = createServer((request, response) => {
    if (request.url?.includes("/cases") === true)
      return json(200, { total_count: 0 })(response, { ...request } as never);
    open.add(response);
    most = Math.max(most, open.size);
    response.once("close", () => open.delete(response));
    request.on("error", () => undefined);
    answering(response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    open: () => open.size,
    most: () => most,
    answers(given: Answering) {
      answering = given;
      most = 0;
    },
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

let service: Awaited<ReturnType<typeof aFileService>>;
let console: Awaited<ReturnType<typeof aConsole>>;
type Someone = Awaited<ReturnType<(typeof console)["signedIn"]>>;

beforeAll(async () => {
  service = await aFileService();
  console = await aConsole({
    OSM_ENDPOINT: service.url,
    IAM_ENDPOINT: service.url,
    TICKET_SERVICE: "remote",
    UPSTREAM_TIMEOUT_SECONDS: String(WAIT_S),
  });
});
afterEach(async () => {
  await expect.poll(service.open, PATIENT).toBe(0);
});
afterAll(async () => {
  service.close();
  await console.close();
});

const answer = route(forwardToService);

async function get(who: Someone, path: string, signal?: AbortSignal): Promise<Response> {
  return answer(await who.request("GET", path, signal === undefined ? {} : { signal }), undefined);
}

async function people(count: number): Promise<Someone[]> {
  return Promise.all(Array.from({ length: count }, () => console.signedIn()));
}

/** What one person may have under way, of each of them. */
const asksOf = (everybody: readonly Someone[], count: number, signal?: AbortSignal) =>
  everybody.flatMap((who) => Array.from({ length: count }, () => get(who, FILE, signal)));

describe("200 downloads of a silent service", () => {
  test("hold a bounded number of sockets, wait in line for a bounded time, and hold up no call", async () => {
    const everybody = await people(10);
    service.answers(silence);
    const heapBefore = process.memoryUsage().heapUsed;
    const asked = Promise.all(asksOf(everybody, 20));
    await expect.poll(service.open, PATIENT).toBeGreaterThan(FILES_OF_PERSON_MAX);
    const lists = await Promise.all(everybody.map((who) => get(who, LIST)));
    expect(new Set(lists.map(({ status }) => status))).toEqual(new Set([200]));
    const told = await asked;
    const statuses = told.map(({ status }) => status);
    expect(new Set(statuses)).toEqual(new Set([429, 504]));
    const late = told.find(({ status }) => status === 429);
    expect(late?.headers.get("retry-after")).toBe("5");
    expect(await late?.json()).toMatchObject({ error_code: "APIGW.0308" });
    expect(service.most()).toBeGreaterThan(FILES_OF_PERSON_MAX);
    expect(service.most()).toBeLessThanOrEqual(FILES_MAX);
    expect(process.memoryUsage().heapUsed - heapBefore).toBeLessThan(64 * 1024 * 1024);
  });

  test("who leaves, leaves turn and socket at once", async () => {
    const [bob, carol] = (await people(2)) as [Someone, Someone];
    service.answers(silence);
    const left = new AbortController();
    const asked = Promise.all(asksOf([bob], FILES_OF_PERSON_MAX + 4, left.signal));
    await expect.poll(service.open, PATIENT).toBe(FILES_OF_PERSON_MAX);
    left.abort();
    await asked;
    await expect.poll(service.open, PATIENT).toBe(0);
    service.answers(aFile);
    for (const who of [bob, carol]) expect(await (await get(who, FILE)).text()).toBe("the file");
  });
});

test("one person's files wait for that person's alone", async () => {
  const [bob, carol] = (await people(2)) as [Someone, Someone];
  service.answers(silence);
  const left = new AbortController();
  const asked = Promise.all(asksOf([bob], 2 * FILES_OF_PERSON_MAX, left.signal));
  await expect.poll(service.open, PATIENT).toBe(FILES_OF_PERSON_MAX);
  service.answers(aFile);
  expect(await (await get(carol, FILE)).text()).toBe("the file");
  left.abort();
  await asked;
});

test("a file that begins and then says nothing is given up, and its turn goes to the next", async () => {
  const [bob] = (await people(1)) as [Someone];
  service.answers(silentAfterHead);
  const begun = await Promise.all(asksOf([bob], FILES_OF_PERSON_MAX));
  const read = Promise.all(begun.map((one) => one.text().then(String, (error: Error) => error.name)));
  expect(service.open()).toBe(FILES_OF_PERSON_MAX);
  expect(new Set(await read)).toEqual(new Set(["ApiError"]));
  await expect.poll(service.open, PATIENT).toBe(0);
  service.answers(aFile);
  expect(await (await get(bob, FILE)).text()).toBe("the file");
});

test.each([
  ["a file", "text/plain"],
  ["a refusal", "application/json"],
])("%s that is announced and never comes is given up", async (_, type) => {
  const [bob] = (await people(1)) as [Someone];
  service.answers((response) => void response.writeHead(200, { "content-type": type }).flushHeaders());
  const told = await get(bob, FILE);
  expect(await told.json()).toMatchObject({ error_code: "UPSTREAM.504" });
});

test("a reader who takes nothing keeps neither turn nor memory", async () => {
  const [bob] = (await people(1)) as [Someone];
  service.answers(endless);
  const rssBefore = process.memoryUsage().rss;
  const begun = await Promise.all(asksOf([bob], FILES_OF_PERSON_MAX));
  await pause(500);
  expect(process.memoryUsage().rss - rssBefore).toBeLessThan(64 * 1024 * 1024);
  expect(service.open()).toBe(FILES_OF_PERSON_MAX);
  await expect.poll(service.open, PATIENT).toBe(0);
  for (const one of begun) await expect(one.text()).rejects.toThrow();
  service.answers(aFile);
  expect(await (await get(bob, FILE)).text()).toBe("the file");
});

test.each<[string, Answering]>([
  ["before its beginning", (response) => void response.destroy()],
  [
    "in its middle",
    (response) => {
      response.writeHead(200, { ...text, "content-length": "9000" });
      response.write("x".repeat(6000), () => response.destroy());
    },
  ],
])("a service that resets %s leaves nothing behind", async (_, given) => {
  const [bob] = (await people(1)) as [Someone];
  for (let round = 0; round < 2; round += 1) {
    service.answers(given);
    for (const one of await Promise.all(asksOf([bob], FILES_OF_PERSON_MAX))) await one.text().catch(() => undefined);
  }
  service.answers(aFile);
  const all = await Promise.all(asksOf([bob], FILES_OF_PERSON_MAX));
  expect(await Promise.all(all.map((one) => one.text()))).toEqual(all.map(() => "the file"));
});

test("a reader who stops half-way gives the turn back", async () => {
  const [bob] = (await people(1)) as [Someone];
  service.answers(endless);
  for (const one of await Promise.all(asksOf([bob], FILES_OF_PERSON_MAX))) await one.body?.cancel();
  await expect.poll(service.open, PATIENT).toBe(0);
  service.answers(aFile);
  expect(await (await get(bob, FILE)).text()).toBe("the file");
});

describe("uploads", () => {
  const headers = { "content-type": "multipart/form-data; boundary=b", "content-length": "100000" };
  const send = async (who: Someone, body: ReadableStream<Uint8Array>) =>
    answer(await who.request("POST", UPLOADS, { body, headers, duplex: "half" } as RequestInit), undefined);

  test("that stand still are given up, hold up no call, and give their turns back", async () => {
    const [bob] = (await people(1)) as [Someone];
    service.answers(silence);
    const cancelled: unknown[] = [];
    const begun = () =>
      new ReadableStream<Uint8Array>({
        start: (controller) => controller.enqueue(new Uint8Array(10)),
        cancel: (reason) => void cancelled.push(reason),
      });
    const asked = Promise.all(Array.from({ length: FILES_OF_PERSON_MAX }, () => send(bob, begun())));
    await expect.poll(service.open, PATIENT).toBe(FILES_OF_PERSON_MAX);
    expect((await get(bob, LIST)).status).toBe(200);
    expect(new Set((await asked).map(({ status }) => status))).toEqual(new Set([504]));
    expect(cancelled).toHaveLength(FILES_OF_PERSON_MAX);
    service.answers(aFile);
    expect(await (await get(bob, FILE)).text()).toBe("the file");
  });
});
