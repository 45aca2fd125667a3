import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { aService, type Account, type Person, type TestService } from "@/lib/testing/service-for-tests";
import { anAccessKey, signedFetch, type KeyPair, type Spoilt } from "@/lib/testing/signed-fetch";
import { aTicketRequest, CASES } from "@/lib/testing/ticket-for-tests";
import { hashPayload, UNSIGNED_PAYLOAD } from "./signature";

let service: TestService;
let account: Account;
let bob: Person;
let key: KeyPair;

beforeAll(async () => {
  service = await aService();
});
afterAll(() => service.close());
beforeEach(async () => {
  service.clock.now = undefined;
  account = await service.anAccount();
  bob = await account.user();
  key = await anAccessKey(bob);
});

const send = (method: string, address: string, body?: string, spoilt?: Spoilt) =>
  signedFetch(service, key, method, address, body, spoilt);

const ticket = (words = "Cannot log in") => JSON.stringify(aTicketRequest({ simple_description: words }));

const refusal = (message: string) => ({
  status: 401,
  body: expect.objectContaining({
    error_code: "APIGW.0301",
    error_msg: `Incorrect IAM authentication information: ${message}`,
  }),
});

const MISMATCH = refusal("verify aksk signature fail");
const LOCKED = refusal("AK access failed to reach the limit,forbidden");

test("a signed request acts as the user of the key", async () => {
  const made = await send("POST", CASES, ticket());
  expect(made).toMatchObject({ status: 200, body: { incident_id: expect.stringMatching(/^TS-/) } });
  const { body } = await bob.get(`${CASES}/${String(made.body["incident_id"])}`);
  expect(body).toMatchObject({ incident_detail_info: { xcustomer_id: bob.user_id } });
});

test("a query with commas, spaces and repeated names is verified as it was sent", async () => {
  const address = `${CASES}?search_key=disk%20full&search_key=a%2Cb&status=&limit=5&offset=0`;
  expect((await send("GET", address)).status).toBe(200);
});

test("a path with an encoded comma is verified as it was sent", async () => {
  const answer = await send("GET", "/v2/servicerequest/accessorys/a%2Cb");
  expect(answer.body).toMatchObject({ error_code: "OSM.01010001", field: "accessory_id" });
});

describe("refused", () => {
  test.each<[string, Spoilt]>([
    ["a body that was changed on its way", { sentBody: ticket("changed") }],
    [
      "a hash that is not the body's",
      { headers: { "x-sdk-content-sha256": "0".repeat(64) }, payloadHash: "0".repeat(64) },
    ],
    [
      "a body that is not signed",
      { headers: { "x-sdk-content-sha256": UNSIGNED_PAYLOAD }, payloadHash: UNSIGNED_PAYLOAD },
    ],
    ["a hash that is not the body's beside a right signature", { headers: { "x-sdk-content-sha256": "0".repeat(64) } }],
    [
      "a body that is not signed and calls itself a form where none is taken",
      {
        headers: { "x-sdk-content-sha256": UNSIGNED_PAYLOAD, "content-type": "multipart/form-data; boundary=x" },
        payloadHash: UNSIGNED_PAYLOAD,
      },
    ],
    ["a host that is not signed", { unsigned: ["host"] }],
    ["a date that is not signed", { unsigned: ["x-sdk-date"] }],
    ["another kind of signature", { authorization: (header) => header.replace("SDK-HMAC-SHA256", "SDK-HMAC-SM3") }],
    ["a signed header that is missing", { authorization: (header) => header.replace("=host;", "=host;x-lost;") }],
  ])("%s", async (_, spoilt) => {
    expect(await send("POST", CASES, ticket(), spoilt)).toEqual(MISMATCH);
  });

  test("an unknown key", async () => {
    const unknown = { access: "NOBODYSKEY0000000000", secret: key.secret };
    expect(await signedFetch(service, unknown, "GET", CASES)).toEqual(refusal("Get secretKey failed"));
  });

  test.each([16, -16])("a clock that differs by %d minutes", async (minutes) => {
    const at = new Date(Date.now() + minutes * 60_000);
    expect(await send("GET", CASES, "", { at })).toEqual(refusal("calc ak sk signature fail:signature expired"));
  });

  test("a body over the limit, before it is read", async () => {
    const answer = await send("POST", CASES, ticket(), { headers: { "content-length": String(13 * 1024 * 1024) } });
    expect(answer).toMatchObject({ status: 413, body: { error_code: "APIGW.0201" } });
  });
});

test("a signed header with words of any language is verified as it was written", async () => {
  const headers = { "x-note": "工单 é" };
  expect((await send("GET", CASES, "", { headers })).status).toBe(200);
});

test("a clock that differs by fourteen minutes is right enough", async () => {
  const at = new Date(Date.now() - 14 * 60_000);
  expect((await send("GET", CASES, "", { at })).status).toBe(200);
});

test("the true hash may stand in the header", async () => {
  const headers = { "x-sdk-content-sha256": hashPayload(ticket()) };
  expect((await send("POST", CASES, ticket(), { headers })).status).toBe(200);
});

describe("files", () => {
  const ADDRESS = "/v2/servicerequest/accessorys";

  async function upload(signPayload: boolean) {
    const form = new FormData();
    form.set("form_data", JSON.stringify({ fileName: "notes.txt" }));
    form.set("file", new File(["plain words"], "notes.txt"));
    const whole = new Request("http://localhost", { method: "POST", body: form });
    const text = await whole.text();
    const type = whole.headers.get("content-type") ?? "";
    const unsigned = { headers: { "x-sdk-content-sha256": UNSIGNED_PAYLOAD }, payloadHash: UNSIGNED_PAYLOAD };
    const spoilt: Spoilt = signPayload ? {} : unsigned;
    return send("POST", ADDRESS, text, { ...spoilt, headers: { ...spoilt.headers, "content-type": type } });
  }

  test.each([true, false])("may come in a form, its body signed: %s", async (signPayload) => {
    expect((await upload(signPayload)).body).toHaveProperty("accessory_id");
  });
});

describe("the scope that a client names", () => {
  test("is accepted when it is the key's own account or project", async () => {
    const { body } = await bob.get<{ projects: { id: string }[] }>("/v3/auth/projects");
    const project = body.projects[0]?.id ?? "";
    expect((await send("GET", CASES, "", { headers: { "x-domain-id": account.domain_id } })).status).toBe(200);
    expect((await send("GET", CASES, "", { headers: { "x-project-id": project } })).status).toBe(200);
  });

  test.each(["x-domain-id", "x-project-id"])("is refused when %s names another account's", async (name) => {
    const other = await service.anAccount();
    expect((await send("GET", CASES, "", { headers: { [name]: other.domain_id } })).status).toBe(403);
  });
});

describe("five wrong signatures in a row", () => {
  const wrong = () => send("GET", CASES, "", { payloadHash: "0".repeat(64) });

  test("lock the key for five minutes, right signatures or not", async () => {
    for (let count = 0; count < 5; count += 1) expect(await wrong()).toEqual(MISMATCH);
    expect(await send("GET", CASES)).toEqual(LOCKED);
    service.clock.now = new Date(Date.now() + 5 * 60_000 + 1000);
    expect((await send("GET", CASES)).status).toBe(200);
  });

  test("count all when they come at once", async () => {
    await Promise.all(Array.from({ length: 5 }, wrong));
    expect(await send("GET", CASES)).toEqual(LOCKED);
  });

  test("count anew after a right one", async () => {
    for (let count = 0; count < 4; count += 1) await wrong();
    expect((await send("GET", CASES)).status).toBe(200);
    for (let count = 0; count < 4; count += 1) await wrong();
    expect((await send("GET", CASES)).status).toBe(200);
  });

  test("lock no other key", async () => {
    const other = await anAccessKey(bob);
    for (let count = 0; count < 6; count += 1) await wrong();
    expect((await signedFetch(service, other, "GET", CASES)).status).toBe(200);
  });
});

test("a key that is switched off, or whose user is gone, opens nothing", async () => {
  await bob.put(`/v3.0/OS-CREDENTIAL/credentials/${key.access}`, { credential: { status: "inactive" } });
  expect(await send("GET", CASES)).toEqual(refusal("Get secretKey failed"));
  await bob.put(`/v3.0/OS-CREDENTIAL/credentials/${key.access}`, { credential: { status: "active" } });
  expect((await send("GET", CASES)).status).toBe(200);
  await service.pool.query("update service.users set is_enabled = false where user_id = $1", [bob.user_id]);
  expect(await send("GET", CASES)).toEqual(refusal("Get secretKey failed"));
});
