import { afterAll, beforeAll, expect, test } from "vitest";
import { ERRORS } from "@/lib/errors/catalogue";
import { anAuthorization, AUTHORIZATIONS } from "@/lib/testing/authorization-for-tests";
import { aService, type Account, type Person, type TestService } from "@/lib/testing/service-for-tests";
import { aTicket, aTicketIn, aTicketRequest, CASES, DESK } from "@/lib/testing/ticket-for-tests";

const V2 = "/v2/servicerequest";
const LABELS = `${V2}/labels`;
const UNKNOWN = "0".repeat(32);

let service: TestService;
let acme: Account;
let bob: Person;
let sam: Person;

beforeAll(async () => {
  service = await aService();
  acme = await service.anAccount();
  bob = acme.owner;
  sam = await service.anEngineer();
});
afterAll(() => service.close());

type Told = { status: number; body: { error_code?: string } };

const submit = (over: object) => bob.post(CASES, { ...aTicketRequest(), ...over });
const act = (id: string, action: string) => bob.post(`${CASES}/${id}/action?action_id=${action}`);

async function someLabels(by: Person, count: number): Promise<number[]> {
  for (let number = 0; number < count; number += 1)
    await by.post(LABELS, { name: `${by.name} ${number}`, color: "#2F80ED" });
  const { body } = await by.get<{ label_list: { label_id: number }[] }>(`${LABELS}?limit=100`);
  return body.label_list.map(({ label_id }) => label_id);
}

const attach = async (by: Person, id: string, labels: number[]) =>
  by.post(`${CASES}/${id}/labels?label_ids=${labels.join(",")}`);

async function relating(count: number): Promise<{ body: { error_code?: string }; status: number }> {
  const account = await service.anAccount();
  const by = await account.user();
  const group_id = await account.group([by], ["ticket_group_operator"]);
  const [first = "", ...others] = await Promise.all(Array.from({ length: count + 1 }, () => aTicket(by)));
  const relate = (ids: string[]) => by.post(`${CASES}/${first}/relations`, { related_id_list: ids, group_id });
  if (others.length === 0) return relate([first]);
  await relate(others.slice(0, 3));
  return relate(others.slice(3));
}

async function withoutTable(name: string, ask: () => Promise<Told>): Promise<Told> {
  await service.pool.query(`alter table service.${name} rename to away`);
  const told = await ask();
  await service.pool.query(`alter table service.away rename to ${name}`);
  return told;
}

const PROVOKED: Record<string, () => Promise<Told>> = {
  "OSM.0001": () => bob.get(`${CASES}?limit=101`),
  "OSM.0003": () => bob.get(DESK),
  "OSM.0004": () => withoutTable("agencies", () => bob.get(`${V2}/agencies`)),
  "OSM.01010001": () => bob.remove(`${V2}/accessorys/${UNKNOWN}`),
  "OSM.01010002": async () => (await acme.user()).put(`${V2}/privileges/privilege-policy`, { is_on: true }),
  "OSM.01010004": async () => {
    const id = await aTicket(bob);
    await act(id, "press");
    return act(id, "press");
  },
  "OSM.01010006": () => submit({ severity_id: "nothing-of-the-kind" }),
  "OSM.01010007": () => sam.post(CASES, aTicketRequest()),
  "OSM.01010008": () => submit({ extension_map: { remindCCEmail: "not an address" } }),
  "OSM.01010009": () => submit({ severity_id: "core-system-unavailable" }),
  "OSM.01010010": () =>
    bob.post(`${V2}/verifycodes`, { contact_way: 1, contact_value: "ann@acme.example", verify_code: "000000" }),
  "OSM.01010013": async () => act(await aTicket(bob), "fly"),
  "OSM.01010015": () => bob.get(`${CASES}/TS-900000001`),
  "OSM.01010018": async () => {
    const id = await anAuthorization(sam, await aTicketIn(1, bob, sam));
    return bob.put(`${AUTHORIZATIONS}/${id}/action?action_id=cancel`, {});
  },
  "OSM.01010028": () => submit({ business_type_id: "nothing-of-the-kind" }),
  "OSM.01010032": () =>
    bob.post(`${AUTHORIZATIONS}/authorization-details/64999/verify-host`, { port: 22, account: "a", password: "b" }),
  "OSM.01010033": () => submit({ region_id: "moon-1" }),
  "OSM.01010039": async () => attach(bob, await aTicket(bob), [64_999]),
  "OSM.01010040": async () => {
    await bob.post(LABELS, { name: "twice", color: "#2F80ED" });
    return bob.post(LABELS, { name: "twice", color: "#2F80ED" });
  },
  "OSM.01010041": async () => {
    const { owner } = await service.anAccount();
    await someLabels(owner, 30);
    return owner.post(LABELS, { name: "one more", color: "#2F80ED" });
  },
  "OSM.01010042": async () => {
    const { owner } = await service.anAccount();
    const [first, id] = [await someLabels(owner, 6), await aTicket(owner)];
    await attach(owner, id, first.slice(0, 5));
    return attach(owner, id, first.slice(5));
  },
  "OSM.01010043": () => relating(4),
  "OSM.01010044": () => relating(0),
  "APIGW.0101": () => bob.get("/v2/servicerequest/casez"),
  "APIGW.0201.413": () => bob.post(CASES, aTicketRequest(), { "content-length": String(20 * 1024 * 1024) }),
  "APIGW.0301": () => bob.get(CASES, { "x-auth-token": "garbage" }),
};

const PROVOKED_BESIDE_THEIR_OPERATIONS = ["OSM.01010003", "OSM.01010005", "OSM.01010014", "APIGW.0201", "APIGW.0308"];

const NEVER_ANSWERED = {
  "the gateway's own APIGW.0301 comes first": ["OSM.0002"],
  "a token always names a customer": ["OSM.01010011", "OSM.01010060"],
  "the contract refuses other kinds with OSM.0001": ["OSM.01010012", "OSM.01010016", "OSM.01010031"],
  "what nobody named is OSM.0004": ["OSM.01010017"],
  "kinds of tickets are those of the catalogue": ["OSM.01010029", "OSM.01010030"],
  "there are no partners and no workflow": [55, 56, 57, 58, 59, 61, 62].map((number) => `OSM.010100${number}`),
};

test.each(Object.entries(PROVOKED))("%s is answered with its documented status and words", async (code, provoke) => {
  const { status, body } = await provoke();
  expect({ status, body }).toMatchObject({
    status: ERRORS[code as keyof typeof ERRORS].status,
    body: {
      error_code: code.replace(".413", ""),
      error_msg: expect.stringContaining(ERRORS[code as keyof typeof ERRORS].message.replace(/\.$/, "")),
      request_id: expect.stringMatching(/^[0-9a-f-]{36}$/),
    },
  });
});

test("every documented code is provoked by a test, or it is known why it never comes", () => {
  const told = [...Object.keys(PROVOKED), ...PROVOKED_BESIDE_THEIR_OPERATIONS, ...Object.values(NEVER_ANSWERED).flat()];
  expect(told.toSorted()).toEqual(
    Object.keys(ERRORS)
      .filter((code) => /^(OSM|APIGW)\./.test(code))
      .toSorted(),
  );
});
