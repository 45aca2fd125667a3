import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { aService, type Account, type Person, type TestService } from "@/lib/testing/service-for-tests";
import { aTicket, aTicketRequest, CASES } from "@/lib/testing/ticket-for-tests";
import { forgetExpiredContacts } from "./verified-contact-erase";
import { forgetOldCodes } from "./verify-code-store";

const CODES = "/v2/servicerequest/verifycodes";
const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;

let service: TestService;
let acme: Account;
let bob: Person;
let mail: string;
let counter = 0;

beforeAll(async () => {
  service = await aService();
});
afterAll(() => service.close());
beforeEach(async () => {
  acme = await service.anAccount();
  bob = await acme.user();
  counter += 1;
  mail = `ann${counter}@acme.example`;
});
afterEach(() => {
  service.clock.now = undefined;
});

const contact = (value = mail) => ({ contact_value: value, contact_way: 1 as const, area_code: "86" });
const send = (by: Person, value = mail) => by.post(`${CODES}/send`, contact(value));
const check = (by: Person, verify_code: string, value = mail) =>
  by.post<{ verified_id?: string }>(CODES, { ...contact(value), verify_code });
const need = async (by: Person, value = mail) =>
  (await by.get(`${CODES}/need-verify?contact_way=1&contact_value=${encodeURIComponent(value)}`)).body;
const codeFor = (value = mail) =>
  /\d{6}/.exec(service.notices.findLast((notice) => notice.to === value)?.text ?? "")?.[0] ?? "";
const wrong = (code: string) => (code === "000000" ? "000001" : "000000");
const listed = async (by: Person, query = "") =>
  (await by.get<{ count: number; contact_list: { verified_id: string }[] }>(`${CODES}/has-verified${query}`)).body;
const demand = (is_demanded = true) => acme.owner.put(`${CODES}/policy`, { is_demanded });
const submit = (by: Person, over: object, headers: Record<string, string> = {}) =>
  by.post<{ incident_id?: string }>(CASES, { ...aTicketRequest(), ...over }, headers);
const wait = (ms: number) => {
  service.clock.now = new Date((service.clock.now ?? new Date()).getTime() + ms);
};

async function prove(by: Person, value = mail): Promise<string> {
  await send(by, value);
  return (await check(by, codeFor(value), value)).body.verified_id ?? "";
}

describe("a code", () => {
  test("proves its contact, which is then listed masked for three months", async () => {
    const verified_id = await prove(bob);
    expect(verified_id).toMatch(/^[0-9a-f]{32}$/);
    expect(await listed(bob)).toEqual({
      count: 1,
      contact_list: [
        { contact_way: 1, contact_value: "a***@acme.example", verified_id, expire_time: expect.any(String) },
      ],
    });
    const { need_verify_code, expire_time } = await need(bob);
    expect(need_verify_code).toBe(0);
    expect(Date.parse(String(expire_time)) - Date.now()).toBeGreaterThan(89 * DAY_MS);
  });

  test("counts once", async () => {
    await send(bob);
    const answers = await Promise.all([check(bob, codeFor()), check(bob, codeFor()), check(bob, codeFor())]);
    expect(answers.filter(({ body }) => body.error_code === undefined)).toHaveLength(1);
    expect((await check(bob, codeFor())).body.error_code).toBe("OSM.01010010");
  });

  test("is void after five wrong tries, also when they come at once", async () => {
    await send(bob);
    const answers = await Promise.all(Array.from({ length: 6 }, () => check(bob, wrong(codeFor()))));
    for (const { body } of answers) expect(body.error_code).toBe("OSM.01010010");
    expect((await check(bob, codeFor())).body.error_code).toBe("OSM.01010010");
  });

  test("is void after five minutes", async () => {
    await send(bob);
    wait(5 * MINUTE_MS + 1);
    expect((await check(bob, codeFor())).body.error_code).toBe("OSM.01010010");
  });

  test("of another person or contact proves nothing", async () => {
    await send(bob);
    const code = codeFor();
    expect((await check(await acme.user(), code)).body.error_code).toBe("OSM.01010010");
    expect((await check(bob, code, "eve@acme.example")).body.error_code).toBe("OSM.01010010");
  });

  test("is kept as a hash alone", async () => {
    await send(bob);
    const { rows } = await service.pool.query("select * from service.verify_codes where user_id = $1", [bob.user_id]);
    expect(rows).toHaveLength(1);
    expect(JSON.stringify(rows)).not.toContain(codeFor());
    expect(JSON.stringify(rows)).not.toContain(mail);
  });
});

describe("sending", () => {
  test("waits a minute between two codes, also when two are asked for at once", async () => {
    const answers = await Promise.all([send(bob), send(bob)]);
    expect(answers.map(({ body }) => body.error_code).toSorted()).toEqual(["OSM.01010010", undefined]);
    wait(MINUTE_MS);
    expect((await send(bob)).body.error_code).toBeUndefined();
    expect(service.notices.filter((notice) => notice.to === mail)).toHaveLength(2);
  });

  test("a new code makes the old one void", async () => {
    await send(bob);
    const old = codeFor();
    wait(MINUTE_MS);
    await send(bob);
    if (old !== codeFor()) expect((await check(bob, old)).body.error_code).toBe("OSM.01010010");
    expect((await check(bob, codeFor())).body.error_code).toBeUndefined();
  });

  test("stops after ten codes a day to one contact, and after ten contacts", async () => {
    for (let sends = 0; sends < 10; sends += 1) {
      expect((await send(bob)).body.error_code).toBeUndefined();
      wait(MINUTE_MS);
    }
    expect((await send(bob)).body.error_code).toBe("OSM.01010010");
    for (let others = 0; others < 9; others += 1)
      expect((await send(bob, `other${others}-${mail}`)).body.error_code).toBeUndefined();
    expect((await send(bob, `last-${mail}`)).body.error_code).toBe("OSM.01010010");
    wait(DAY_MS + MINUTE_MS);
    expect((await send(bob)).body.error_code).toBeUndefined();
  });

  test("no contact is no contact", async () => {
    expect((await send(bob, "nobody")).body).toMatchObject({ error_code: "OSM.01010001", field: "contact_value" });
  });

  test("what could not be sent may be tried again at once", async () => {
    const { send: usual } = service.notifier;
    service.notifier.send = () => Promise.reject(new Error("no route"));
    expect((await send(bob)).body.error_code).toBe("OSM.01010014");
    service.notifier.send = usual;
    expect((await send(bob)).body.error_code).toBeUndefined();
  });
});

describe("a ticket", () => {
  test("takes contacts that nobody proved, unless the account demands proof", async () => {
    expect((await need(bob)).need_verify_code).toBe(0);
    expect((await submit(bob, { remind_mail: mail })).body.incident_id).toMatch(/^TS-/);
    expect((await bob.put(`${CODES}/policy`, { is_demanded: true })).body.error_code).toBe("OSM.01010002");
    await demand();
    expect((await bob.get(`${CODES}/policy`)).body).toEqual({ is_demanded: true });
    expect((await need(bob)).need_verify_code).toBe(1);
    expect((await submit(bob, { remind_mail: mail })).body).toMatchObject({
      error_code: "OSM.01010010",
      field: "remind_mail",
    });
    expect((await submit(bob, {})).body.incident_id).toMatch(/^TS-/);
    await prove(bob);
    expect((await submit(bob, { remind_mail: mail.toUpperCase() })).body.incident_id).toMatch(/^TS-/);
  });

  test("takes the code itself, and counts a wrong one", async () => {
    await demand();
    await send(bob);
    const wrongCode = { remind_mail: mail, verify_code: wrong(codeFor()) };
    for (let tries = 0; tries < 4; tries += 1)
      expect((await submit(bob, wrongCode, { "idempotency-key": `k${tries}` })).body.error_code).toBe("OSM.01010010");
    expect((await submit(bob, { remind_mail: mail, verify_code: codeFor() })).body.incident_id).toMatch(/^TS-/);
    expect((await listed(bob)).count).toBe(1);
  });

  test("takes the id of a proved contact instead of the contact", async () => {
    const verified_id = await prove(bob);
    const { body } = await submit(bob, {}, { "x-email-verifiedid": verified_id });
    const details = await bob.get<{ incident_detail_info: { ext_info: object } }>(`${CASES}/${body.incident_id}`);
    expect(details.body.incident_detail_info.ext_info).toMatchObject({ remind_mail: "a***@acme.example" });
  });

  test("refuses an id that is unknown, another person's, or of another contact", async () => {
    const verified_id = await prove(bob);
    const carol = await acme.user();
    const code = async (by: Person, over: object, headers: Record<string, string>) =>
      (await submit(by, over, headers)).body.error_code;
    expect(await code(bob, {}, { "x-email-verifiedid": "nothing" })).toBe("OSM.01010010");
    expect(await code(carol, {}, { "x-email-verifiedid": verified_id })).toBe("OSM.01010010");
    expect(await code(bob, {}, { "x-phone-verifiedid": verified_id })).toBe("OSM.01010010");
    expect(await code(bob, { remind_mail: "eve@acme.example" }, { "x-email-verifiedid": verified_id })).toBe(
      "OSM.01010010",
    );
  });

  test("a changed contact needs proof where the account demands it", async () => {
    const id = await aTicket(bob);
    await demand();
    const change = () => bob.put(`${CASES}/${id}/contact-info`, { remind_mail: mail });
    expect((await change()).body.error_code).toBe("OSM.01010010");
    await prove(bob);
    expect((await change()).body.error_code).toBeUndefined();
  });

  test("takes its proved contact with it when it ends, unless another open ticket uses it", async () => {
    await prove(bob);
    const first = await aTicket(bob, { remind_mail: mail });
    const second = await aTicket(bob, { remind_mail: mail });
    await bob.post(`${CASES}/${first}/action?action_id=cancel`);
    expect((await listed(bob)).count).toBe(1);
    await bob.post(`${CASES}/${second}/action?action_id=cancel`);
    expect((await listed(bob)).count).toBe(0);
  });
});

test.each(Array.from({ length: 10 }, (_, index) => index + 1))(
  "the last two tickets of a contact may end at once, and it goes with them: %i",
  async () => {
    await prove(bob);
    const last = [await aTicket(bob, { remind_mail: mail }), await aTicket(bob, { remind_mail: mail })];
    const ends = await Promise.all(last.map((id) => bob.post(`${CASES}/${id}/action?action_id=cancel`)));
    expect(ends.map(({ body }) => body.error_code)).toEqual([undefined, undefined]);
    expect((await listed(bob)).count).toBe(0);
  },
);

test("lists are one's own, filtered, and end after three months", async () => {
  const verified_id = await prove(bob);
  expect((await listed(await acme.user())).count).toBe(0);
  expect((await listed(bob, `?contact_value=${encodeURIComponent(mail.toUpperCase())}`)).count).toBe(1);
  expect((await listed(bob, "?contact_way=0")).count).toBe(0);
  expect((await listed(bob, `?verified_id=${verified_id}`)).count).toBe(1);
  expect((await listed(bob, "?expired_time=2999-01-01 00:00:00")).count).toBe(0);
  expect(await listed(bob, `?sub_customer_id=${acme.owner.user_id}`)).toMatchObject({ error_code: "OSM.01010002" });
  wait(90 * DAY_MS + MINUTE_MS);
  expect((await listed(bob)).count).toBe(0);
  const at = service.clock.now ?? new Date();
  const [one, other] = await Promise.all([1, 2].map(() => forgetExpiredContacts(service.db, at)));
  const { rows } = await service.pool.query<{ count: number }>(
    "select count(*)::int as count from service.audit_entries where operation = 'purgePersonalData' and resource_type = 'contact'",
  );
  expect(rows[0]?.count).toBe((one ?? 0) + (other ?? 0));
  expect(rows[0]?.count).toBeGreaterThan(0);
  expect(await forgetOldCodes(service.db, at)).toBeGreaterThan(0);
});

test("a person forgets a contact before its time, and nobody else can", async () => {
  const verified_id = await prove(bob);
  const forget = (by: Person) => by.remove(`${CODES}/has-verified/${verified_id}`);
  expect((await forget(await acme.user())).body.error_code).toBe("OSM.01010001");
  expect((await forget(bob)).body.error_code).toBeUndefined();
  expect((await listed(bob)).count).toBe(0);
});

test("proving is audited by its id, never by the contact", async () => {
  const verified_id = await prove(bob);
  const { rows } = await service.pool.query(
    "select * from service.audit_entries where domain_id = $1 and operation = 'verifyContact'",
    [acme.domain_id],
  );
  expect(rows).toMatchObject([{ resource_type: "contact", resource_id: verified_id }]);
  expect(JSON.stringify(rows)).not.toContain(mail);
});
