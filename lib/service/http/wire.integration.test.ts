import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { aService, type Account, type Person, type TestService } from "@/lib/testing/service-for-tests";
import { aTicket, aTicketRequest, CASES } from "@/lib/testing/ticket-for-tests";
import { newId } from "../iam/directory";
import { insertAgency } from "../queries/agency-store";

const V2 = "/v2/servicerequest";

let service: TestService;
let acme: Account;
let globex: Account;
let ann: Person;
let id: string;

beforeAll(async () => {
  service = await aService();
});
afterAll(() => service.close());
beforeEach(async () => {
  [acme, globex] = [await service.anAccount(), await service.anAccount()];
  ann = acme.owner;
  id = await aTicket(globex.owner);
});

test.each([
  ["GET", `${V2}/casez`],
  ["PUT", CASES],
  ["DELETE", CASES],
  ["PATCH", `${CASES}/TS-1`],
  ["OPTIONS", CASES],
  ["GET", `${V2}/cases/TS-1/`.repeat(2)],
])("%s %s is no operation", async (method, path) => {
  const answer = await ann.fetch(method, path);
  expect(answer.status).toBe(404);
  expect(await answer.json()).toMatchObject({
    error_code: "APIGW.0101",
    request_id: answer.headers.get("x-request-id"),
  });
});

test("HEAD answers what GET would, without a body, and nothing without a token", async () => {
  const answer = await ann.fetch("HEAD", CASES);
  expect([answer.status, await answer.text()]).toEqual([200, ""]);
  expect((await ann.fetch("HEAD", CASES, { headers: { "x-auth-token": "" } })).status).toBe(401);
});

test("a percent-encoded path is the path", async () => {
  const own = await aTicket(ann);
  const encoded = [...own].map((char) => `%${char.charCodeAt(0).toString(16)}`).join("");
  expect((await ann.get(`${CASES}/${encoded}`)).body).toMatchObject({ incident_detail_info: { incident_id: own } });
  expect((await ann.get(`${CASES}/${own}%2Fstatus`)).body.error_code).toBe("OSM.01010015");
});

describe("X-Domain-Id", () => {
  const agency = (over: object = {}) =>
    insertAgency(service.db, {
      domain_id: globex.domain_id,
      agency_id: newId(),
      name: "partner",
      trust_domain_id: acme.domain_id,
      trust_domain_name: acme.name,
      create_time: new Date(),
      ...over,
    });
  const right = (by = ann) => by.post(`${V2}/privileges`, { operation: "create", privilege: "assumeCaseAll" });
  const forGlobex = () => ({ "x-domain-id": globex.domain_id });
  const refusal = { status: 403, body: { error_code: "OSM.0003" } };

  test("names the caller's own account, or none", async () => {
    expect((await ann.get(CASES, { "x-domain-id": acme.domain_id })).status).toBe(200);
    expect((await ann.get(CASES, { "x-domain-id": "" })).status).toBe(200);
    expect(await ann.get(CASES, { "x-domain-id": newId() })).toMatchObject(refusal);
    expect(await ann.get(CASES, { "x-project-id": newId() })).toMatchObject(refusal);
  });

  test("names an account that trusts the caller's by an agency: its tickets can be seen and handled, on record", async () => {
    await agency();
    await right();
    expect((await ann.get(CASES, forGlobex())).body).toMatchObject({ incident_info_list: [{ incident_id: id }] });
    const message = { content: "We look after it." };
    expect((await ann.post(`${CASES}/${id}/message`, { message }, forGlobex())).body).toHaveProperty("message_id");
    const { rows } = await service.pool.query(
      "select actor_domain_id, user_id from service.audit_entries where domain_id = $1 and operation = 'createMessage'",
      [globex.domain_id],
    );
    expect(rows).toEqual([{ actor_domain_id: acme.domain_id, user_id: ann.user_id }]);
  });

  test.each<[string, () => Promise<unknown>]>([
    ["without the right", () => agency()],
    ["without an agency", () => right()],
    ["after its end", async () => [await right(), await agency({ expire_time: new Date(1) })]],
    ["for another company", async () => [await right(), await agency({ trust_domain_id: newId() })]],
    ["when the trusting side took the right instead", async () => [await agency(), await right(globex.owner)]],
  ])("is refused %s", async (_, prepare) => {
    await prepare();
    expect(await ann.get(CASES, forGlobex())).toMatchObject(refusal);
  });

  test("opens no more than tickets: no rights, people, keys, audit or export, and no new ticket", async () => {
    await agency();
    await right();
    for (const path of ["privileges?privilege=export", "customers/sub-customers", "audit-entries", "authorizations"])
      expect(await ann.get(`${V2}/${path}`, forGlobex()), path).toMatchObject(refusal);
    expect((await ann.get("/v3.0/OS-CREDENTIAL/credentials", forGlobex())).status).toBe(403);
    expect((await ann.get(`${CASES}/export`, forGlobex())).body.error_code).toBe("OSM.01010002");
    expect((await ann.post(CASES, aTicketRequest(), forGlobex())).body.error_code).toBe("OSM.01010007");
  });
});
