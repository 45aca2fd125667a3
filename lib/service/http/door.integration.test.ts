import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { aService, type Person, type TestService } from "@/lib/testing/service-for-tests";
import { CASES } from "@/lib/testing/ticket-for-tests";

let service: TestService;
let bob: Person;

beforeAll(async () => {
  service = await aService();
  bob = (await service.anAccount()).owner;
});
afterAll(() => service.close());

test.each([
  "/",
  "/v2",
  "/v2/servicerequest",
  "/v2/servicerequest/casez",
  "/v2/servicerequest/cases/a/b/c/d",
  "/v3/nothing",
])("%s is no operation", async (path) => {
  const answer = await bob.fetch("GET", path);
  expect(answer.status).toBe(404);
  expect(answer.headers.get("x-request-id")).toMatch(/^[0-9a-f-]{36}$/);
});

test("fixed segments win over parameters", async () => {
  expect((await bob.get(`${CASES}/count`)).body).toHaveProperty("incident_status_counts");
  expect((await bob.get("/v2/servicerequest/accessorys/limits")).body).toHaveProperty("accessory_limit");
});

test("every answer carries a request id, and an error the same one in its body", async () => {
  const answer = await bob.get(`${CASES}/TS-1`);
  expect(answer.body).toMatchObject({ error_code: "OSM.01010015", request_id: answer.headers.get("x-request-id") });
});

test("lists of values may be repeated or joined with commas", async () => {
  const repeated = await bob.get(`${CASES}/instant-messages/unread?case_ids=TS-1&case_ids=TS-2`);
  const joined = await bob.get(`${CASES}/instant-messages/unread?case_ids=TS-1,TS-2`);
  expect(repeated.body).toEqual(joined.body);
});

test("an empty filter counts as none", async () => {
  expect((await bob.get(`${CASES}?status=&limit=&app_key=`)).body).toMatchObject({ total_count: 0 });
});

describe("a wrong filter names its field", () => {
  test.each([
    ["limit=101", "limit"],
    ["limit=ten", "limit"],
    ["offset=-1", "offset"],
    ["status=31", "status"],
    ["search_key=" + "x".repeat(65), "search_key"],
    ["query_start_time=yesterday", "query_start_time"],
    ["incident_status=1,x", "incident_status"],
    ["label_id_list=1,2,3,4,5,6", "label_id_list"],
    ["app_key=%00", "app_key"],
    ["sort_key=password_hash", "sort_key"],
  ])("%s", async (query, field) => {
    const { status, body } = await bob.get(`${CASES}?${query}`);
    expect(status).toBe(400);
    expect(body).toMatchObject({ error_code: "OSM.0001", field });
  });
});

test("times of filters follow the reader's time zone", async () => {
  service.clock.now = new Date("2026-03-01T00:30:00Z");
  const owner = (await service.anAccount()).owner;
  await owner.post(CASES, {
    source_id: "83aeb0f2834c4df49826c781d32a963e",
    business_type_id: "account-signin",
    simple_description: "x",
  });
  const from = (zone: string) =>
    owner.get<{ total_count: number }>(`${CASES}?query_start_time=2026-03-01%2008:00:00`, { "x-time-zone": zone });
  expect((await from("GMT+8")).body.total_count).toBe(1);
  expect((await from("GMT+0")).body.total_count).toBe(0);
  expect((await from("Mars")).body).toMatchObject({ error_code: "OSM.0001", field: "X-Time-Zone" });
  service.clock.now = undefined;
});

test("percent and underscore in a search are no wildcards", async () => {
  const owner = (await service.anAccount()).owner;
  for (const simple_description of ["disk 100% full", "disk 100 full"])
    await owner.post(CASES, {
      source_id: "83aeb0f2834c4df49826c781d32a963e",
      business_type_id: "account-signin",
      simple_description,
    });
  expect((await owner.get(`${CASES}?search_key=100%25`)).body).toMatchObject({ total_count: 1 });
});

test("display names follow the language of the reader", async () => {
  const english = await bob.get<{ data_center_list: { region_name: string }[] }>("/v2/servicerequest/config/regions", {
    "x-language": "en-us",
  });
  const chinese = await bob.get<{ data_center_list: { region_name: string }[] }>("/v2/servicerequest/config/regions", {
    "x-language": "zh-cn",
  });
  expect(english.body.data_center_list[0]?.region_name).toMatch(/Beijing/);
  expect(chinese.body.data_center_list[0]?.region_name).toMatch(/北京/);
});

test("a body nested without end is refused before anybody has signed in", async () => {
  const levels = 20_000;
  const scope = "[".repeat(levels) + "]".repeat(levels);
  const answer = await service.service.request("/v3/auth/tokens", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: `{"auth":{"scope":${scope}}}`,
  });
  expect(answer.status).toBe(400);
});

test("half a character in a text is refused and named", async () => {
  const { status, body } = await bob.post(CASES, { simple_description: "half \ud83d" });
  expect(status).toBe(400);
  expect(body).toMatchObject({ error_code: "OSM.0001", field: "simple_description" });
});

test("health tells liveness and readiness without a token", async () => {
  const answer = await service.service.request("/healthz");
  expect(await answer.json()).toEqual({ live: true, ready: true });
});
