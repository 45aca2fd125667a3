import { afterAll, beforeAll, expect, test } from "vitest";
import { aService, type Person, type TestService } from "@/lib/testing/service-for-tests";
import { createService } from "../service";
import { createThrottle, type ThrottleLimits } from "./throttle";

const LABELS = "/v2/servicerequest/labels";
const SIGN_IN = "/v3/auth/tokens";
let service: TestService;
let bob: Person;

beforeAll(async () => {
  service = await aService();
  bob = (await service.anAccount()).owner;
});
afterAll(() => service.close());

type Sent = { from?: string; token?: string; named?: string; path?: string; method?: string };

function aDoor(limits: ThrottleLimits) {
  const door = createService({ ...service, throttle: createThrottle(limits) });
  return ({ from, token = "", named = "", path = LABELS, method = "GET" }: Sent) => {
    const socket = { remoteAddress: from, localAddress: from === undefined ? undefined : "192.0.2.1" };
    const headers = { "x-auth-token": token, "x-forwarded-for": named };
    return door.request(path, { method, headers }, { incoming: { socket } });
  };
}

test("a user who calls too often waits, wherever they call from, and nobody else does", async () => {
  const ask = aDoor({ user: 2, address: 0 });
  const carol = (await service.anAccount()).owner;
  for (const from of ["198.51.100.1", "198.51.100.2"]) expect((await ask({ from, token: bob.token })).status).toBe(200);
  const late = await ask({ token: bob.token });
  expect([late.status, late.headers.get("retry-after")]).toEqual([429, "60"]);
  expect(await late.json()).toMatchObject({ error_code: "APIGW.0308" });
  expect((await ask({ token: carol.token })).status).toBe(200);
});

test("an address that calls too often waits, with or without a token, also to sign in", async () => {
  const ask = aDoor({ user: 0, address: 2 });
  const from = "198.51.100.1";
  expect((await ask({ from })).status).toBe(401);
  expect((await ask({ from, token: bob.token })).status).toBe(200);
  expect((await ask({ from, token: bob.token })).status).toBe(429);
  expect((await ask({ from, path: SIGN_IN, method: "POST" })).status).toBe(429);
  expect((await ask({ from: "198.51.100.2", token: bob.token })).status).toBe(200);
});

test("no header gets a stranger another share, or uses up another's", async () => {
  const ask = aDoor({ user: 0, address: 1 });
  const from = "198.51.100.1";
  await ask({ from, named: "203.0.113.1" });
  expect((await ask({ from, named: "203.0.113.2" })).status).toBe(429);
  expect((await ask({ from: "203.0.113.1", token: bob.token })).status).toBe(200);
});

test("the console, which calls for everybody, is counted by user alone", async () => {
  const ask = aDoor({ user: 3, address: 1 });
  for (const from of ["127.0.0.1", "::1", "192.0.2.1"])
    expect((await ask({ from, token: bob.token, named: "203.0.113.1" })).status).toBe(200);
  expect((await ask({ from: "127.0.0.1", token: bob.token })).status).toBe(429);
});
