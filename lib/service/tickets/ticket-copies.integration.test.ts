import { afterAll, beforeAll, expect, test } from "vitest";
import { aService, type Account, type Person, type TestService } from "@/lib/testing/service-for-tests";
import { aTicket, CASES } from "@/lib/testing/ticket-for-tests";

const COPIES = "/v2/servicerequest/carbon-copy-emails";
let service: TestService;
let account: Account;

beforeAll(async () => {
  service = await aService();
  account = await service.anAccount();
});
afterAll(() => service.close());

const copiesOf = async (person: Person) =>
  (await person.get<{ cc_email_info?: { cc_email: string } }>(COPIES)).body.cc_email_info?.cc_email;
const give = (person: Person, id: string, remindCCEmail: string) =>
  person.put(`${CASES}/${id}/contact-info`, { extension_map: { remindCCEmail } });

test("addresses for copies are told to who gave them, not to the submitter of the ticket", async () => {
  const bob = await account.user();
  const id = await aTicket(bob, { extension_map: { remindCCEmail: "first@acme.example" } });
  expect(await copiesOf(bob)).toBe("first@acme.example");
  expect((await give(account.owner, id, "second@acme.example")).body.error_code).toBeUndefined();
  expect(await copiesOf(bob)).toBeUndefined();
  expect(await copiesOf(account.owner)).toBe("second@acme.example");
});

test("an empty text takes the addresses away; without one they stay", async () => {
  const bob = await account.user();
  const id = await aTicket(bob, { extension_map: { remindCCEmail: "first@acme.example" } });
  const kept = async () => {
    const columns = "select cc_email is null as is_empty, cc_user_id from service.tickets where incident_id = $1";
    return (await service.pool.query(columns, [id])).rows[0] as unknown;
  };
  await bob.put(`${CASES}/${id}/contact-info`, { remind_time: "0" });
  expect(await kept()).toEqual({ is_empty: false, cc_user_id: bob.user_id });
  expect((await give(bob, id, "")).body.error_code).toBeUndefined();
  expect(await kept()).toEqual({ is_empty: true, cc_user_id: null });
  expect((await give(bob, id, " ; ")).body.error_code).toBe("OSM.01010008");
});

test("more about a message is taken for a message of that ticket alone", async () => {
  const { owner } = account;
  const [own, other] = [await aTicket(owner), await aTicket(owner)];
  const messageOf = async (id: string) =>
    (await owner.get<{ message_list: { message_id: string }[] }>(`${CASES}/${id}/messages`)).body.message_list[0]
      ?.message_id;
  const tell = async (message_id: string | undefined) =>
    (await owner.post(`${CASES}/${own}/extends-param`, { message_id, extends_map: { confidential_info: "x" } })).body;
  expect(await tell(await messageOf(own))).toEqual({});
  expect(await tell(await messageOf(other))).toMatchObject({ error_code: "OSM.01010001", field: "message_id" });
  expect(await tell("no-such-message")).toMatchObject({ error_code: "OSM.01010001", field: "message_id" });
});
