import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { IDEMPOTENCY_KEPT } from "@/lib/contract/shapes";
import { aConsole } from "@/lib/testing/console-for-tests";
import { aMiddleman, type FaultName, type Middleman } from "@/lib/testing/middleman";
import { aRecordingUpstream, json } from "@/lib/testing/recording-upstream";
import { forwardToService } from "../proxy/forward";
import { route } from "../routes/route";
import { UNDER_WAY_MAX } from "./turns";

const LIST = "/api/osm/v2/servicerequest/cases";
const MESSAGE = `${LIST}/TS-1/message`;
const TICKET = {
  status: 1,
  incident_id: "TS-1",
  business_type_name: "Login",
  incident_type_name: "Server",
  customer_id: "c1",
  dc_name: "Beijing",
  simple_description: "It is down",
  create_time: "2026-03-01T08:00:00Z",
};
const TICKETS = { total_count: 1, incident_info_list: [TICKET] };

type Service = Awaited<ReturnType<typeof aRecordingUpstream>>;

let service: Service;
let between: Middleman;
let console: Awaited<ReturnType<typeof aConsole>>;
let alice: Awaited<ReturnType<(typeof console)["signedIn"]>>;

beforeAll(async () => {
  service = await aRecordingUpstream();
  between = await aMiddleman(service.url);
  console = await aConsole({
    OSM_ENDPOINT: between.url,
    IAM_ENDPOINT: "http://iam.nowhere.invalid",
    TICKET_SERVICE: "remote",
    UPSTREAM_TIMEOUT_SECONDS: "4",
  });
  alice = await console.signedIn();
});
afterEach(async () => {
  between.heal();
  service.answersWith(json(200, TICKETS));
});
afterAll(async () => {
  await between.close();
  service.close();
  await console.close();
});

const answer = route(forwardToService);

async function ask(method: string, path: string, init?: RequestInit) {
  const began = performance.now();
  const response = await answer(await alice.request(method, path, init), undefined);
  const body = (await response.json()) as Record<string, unknown>;
  return { status: response.status, headers: response.headers, body, tookMs: performance.now() - began };
}

const list = () => ask("GET", LIST);
const send = (key?: string) =>
  ask("POST", MESSAGE, {
    body: JSON.stringify({ message: { content: "Is it up again?" } }),
    headers: key === undefined ? {} : { "idempotency-key": key },
  });

describe("a read", () => {
  test.each<[FaultName, number, string]>([
    ["hang_up", 503, "UPSTREAM.503"],
    ["reset_in_answer", 503, "UPSTREAM.503"],
    ["half_json", 502, "UPSTREAM.502"],
    ["page_200", 502, "UPSTREAM.502"],
    ["page_502", 503, "UPSTREAM.503"],
    ["broken", 500, "OSM.0004"],
    ["away", 503, "APIGW.0106"],
  ])("%s: is tried four times, then told as a code and a sentence", async (fault, status, error_code) => {
    service.answersWith(json(200, TICKETS));
    between.spoil(fault);
    const { body, ...told } = await list();
    expect(told.status).toBe(status);
    expect(body).toEqual({
      error_code,
      error_msg: expect.any(String) as string,
      request_id: expect.any(String) as string,
    });
    expect(JSON.stringify(body)).not.toMatch(/nginx|java|internal/i);
    expect(between.spoiled).toHaveLength(4);
    expect(told.tookMs).toBeLessThan(4000);
  });

  test.each<FaultName>(["hang_up", "reset_in_answer", "half_json", "page_200", "page_502", "broken", "away"])(
    "%s: once only is not noticed",
    async (fault) => {
      service.answersWith(json(200, TICKETS));
      between.spoil(fault, { times: 1 });
      const told = await list();
      expect(told).toMatchObject({ status: 200, body: TICKETS });
      expect(between.spoiled).toHaveLength(1);
    },
  );

  test("nobody listens: told as unreachable; the next one finds the service back", async () => {
    await between.down();
    const refused = list();
    await expect(refused).resolves.toMatchObject({ status: 503, body: { error_code: "UPSTREAM.503" } });
    await between.up();
    expect((await list()).status).toBe(200);
  });

  test("a host name that nobody knows is told as unreachable", async () => {
    const told = await ask("GET", "/api/osm/v3/users");
    expect(told).toMatchObject({ status: 503, body: { error_code: "UPSTREAM.503" } });
  });

  test("silence ends after a third of the time and is not asked again", async () => {
    between.spoil("silence");
    const told = await list();
    expect(told).toMatchObject({ status: 504, body: { error_code: "UPSTREAM.504" } });
    expect(between.spoiled).toHaveLength(1);
    expect(told.tookMs).toBeGreaterThan(1200);
    expect(told.tookMs).toBeLessThan(3500);
  });

  test("a service that asks for a moment gets it, and then answers", async () => {
    between.spoil("too_many", { times: 1 });
    const told = await list();
    expect(told.status).toBe(200);
    expect(told.tookMs).toBeGreaterThan(900);
  });

  test("a service that asks for longer than the deadline is not asked again; the wait is handed on", async () => {
    between.spoil("too_many_for_long");
    const told = await list();
    expect(told).toMatchObject({ status: 429, body: { error_code: "APIGW.0308" } });
    expect(told.headers.get("retry-after")).toBe("3600");
    expect(between.spoiled).toHaveLength(1);
  });

  test("an answer without end is given up", async () => {
    between.spoil("endless");
    const told = await list();
    expect(told).toMatchObject({ status: 502, body: { error_code: "UPSTREAM.502" } });
    expect(between.spoiled).toHaveLength(1);
  });

  test("fields that the contract does not know are dropped", async () => {
    between.spoil("unknown_fields");
    expect((await list()).body).toEqual(TICKETS);
  });

  test("missing fields that may be missing are missing; what must be there makes the answer unreadable, at once", async () => {
    between.spoil("missing_fields");
    expect(await list()).toMatchObject({ status: 200, body: {} });
    between.heal();
    const { incident_id: _, ...nameless } = TICKET;
    service.answersWith(json(200, { incident_info_list: [nameless] }));
    expect(await list()).toMatchObject({ status: 502, body: { error_code: "UPSTREAM.502" } });
    expect(service.asked).toHaveLength(1);
  });

  test("a reader who went away is not asked for any more", async () => {
    const left = new AbortController();
    between.spoil("hang_up");
    const request = await alice.request("GET", LIST, { signal: left.signal });
    const asked = answer(request, undefined);
    left.abort();
    await asked;
    expect(between.spoiled.length).toBeLessThan(2);
  });
});

describe("a change", () => {
  const reached = () => service.asked.filter(({ method }) => method === "POST").length;

  test.each<FaultName>(["hang_up", "reset_after_work", "half_json", "page_502", "away", "too_many"])(
    "%s: without a key it is sent once",
    async (fault) => {
      service.answersWith(json(200, { message_id: "m1" }, { [IDEMPOTENCY_KEPT]: "24h" }));
      between.spoil(fault);
      expect((await send()).status).toBeGreaterThanOrEqual(400);
      expect(between.spoiled).toHaveLength(1);
    },
  );

  test.each<FaultName>(["hang_up", "reset_after_work", "half_json", "page_502", "away", "too_many"])(
    "%s: with a key that the service keeps it is sent again, with the same key",
    async (fault) => {
      service.answersWith(json(200, { message_id: "m1" }, { [IDEMPOTENCY_KEPT]: "24h" }));
      await list();
      between.spoil(fault, { times: 1 });
      expect(await send("key-1")).toMatchObject({ status: 200, body: { message_id: "m1" } });
      const keys = service.asked
        .filter(({ method }) => method === "POST")
        .map(({ headers }) => headers["idempotency-key"]);
      expect(new Set(keys)).toEqual(new Set(["key-1"]));
      expect(reached()).toBeLessThanOrEqual(2);
    },
  );
});

test("a refused token ends the session, and is not tried again", async () => {
  const bob = await console.signedIn();
  between.spoil("no_token");
  const response = await answer(await bob.request("GET", LIST), undefined);
  expect(response.status).toBe(401);
  expect(await response.json()).toMatchObject({ error_code: "CONSOLE.401" });
  expect(await bob.hasSession()).toBe(false);
  expect(between.spoiled).toHaveLength(1);
});

test("a token of 5,000 characters goes through vault and header as it is", async () => {
  const token = "M".repeat(5000);
  const carol = await console.signedIn({ token });
  service.answersWith(json(200, TICKETS));
  expect((await answer(await carol.request("GET", LIST), undefined)).status).toBe(200);
  expect(service.asked[0]?.headers["x-auth-token"]).toBe(token);
});

test("what only our own service has is not asked of a remote one", async () => {
  service.answersWith(json(200, {}));
  const told = await ask("GET", "/api/osm/v2/servicerequest/cases/statistics");
  expect(told).toMatchObject({ status: 404, body: { error_code: "CONSOLE.404" } });
  expect(service.asked).toHaveLength(0);
});

test("what our own service alone understands in a documented operation is left out, or refused where it decides", async () => {
  service.answersWith(json(200, TICKETS));
  const told = await ask("GET", `${LIST}?limit=10&sort_key=severity&sort_dir=asc`);
  expect(told).toMatchObject({ status: 200, body: TICKETS });
  expect(service.asked.map(({ url }) => url)).toEqual(["/v2/servicerequest/cases?limit=10"]);
  service.answersWith(json(200, {}));
  for (const [method, path, body] of [
    ["POST", "/v2/servicerequest/privileges", { operation: "create", privilege: "export", user_id: "u1" }],
    ["POST", MESSAGE.slice("/api/osm".length), { message: { content: "No" }, reject_result: true }],
    ["POST", MESSAGE.slice("/api/osm".length), { message: { content: "No" }, extends_map: { confidential_info: "x" } }],
    [
      "PUT",
      "/v2/servicerequest/authorizations/a1",
      { auth_detail_list: [{ auth_detail_id: 1, password: "k", passphrase: "p" }] },
    ],
    ["GET", "/v2/servicerequest/cases?has_unread=true", undefined],
    ["GET", "/v2/servicerequest/cases/count?group_id=g1", undefined],
  ] as const) {
    const init = body === undefined ? {} : { body: JSON.stringify(body) };
    expect(await ask(method, `/api/osm${path}`, init), path).toMatchObject({
      status: 404,
      body: { error_code: "CONSOLE.404" },
    });
  }
  expect(service.asked).toEqual([]);
});

function heapAfterCollecting(): number {
  setFlagsFromString("--expose-gc");
  (runInNewContext("gc") as () => void)();
  return process.memoryUsage().heapUsed;
}

test("hundreds of failing reads at once hold a bounded number of sockets and leave no memory behind", async () => {
  const long = { ...TICKET, simple_description: "x".repeat(20_000) };
  service.answersWith(json(200, { ...TICKETS, incident_info_list: [long] }));
  let socketsMost = 0;
  async function round(fault: FaultName, count = 400): Promise<void> {
    between.spoil(fault);
    const watching = setInterval(() => (socketsMost = Math.max(socketsMost, between.openSockets())), 20);
    await Promise.all(Array.from({ length: count }, list)).finally(() => clearInterval(watching));
    service.asked.length = 0;
  }
  await round("half_json");
  const before = heapAfterCollecting();
  await round("silence", 2 * UNDER_WAY_MAX);
  await round("reset_in_answer");
  await round("half_json");
  expect(heapAfterCollecting() - before).toBeLessThan(8 * 1024 * 1024);
  expect(socketsMost).toBeGreaterThan(UNDER_WAY_MAX / 2);
  expect(socketsMost).toBeLessThanOrEqual(3 * UNDER_WAY_MAX);
});
