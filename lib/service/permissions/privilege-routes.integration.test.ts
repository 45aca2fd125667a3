import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { aService, type Account, type Person, type TestService } from "@/lib/testing/service-for-tests";
import { aTicketRequest, CASES } from "@/lib/testing/ticket-for-tests";

const PRIVILEGES = "/v2/servicerequest/privileges";
const POLICY = `${PRIVILEGES}/privilege-policy`;

let service: TestService;
let account: Account;
let bob: Person;

beforeAll(async () => {
  service = await aService();
});
afterAll(() => service.close());
beforeEach(async () => {
  account = await service.anAccount();
  bob = await account.user();
});

const switchPolicy = (by: Person, is_on: boolean) => by.put(POLICY, { is_on });
const submit = (by: Person) => by.post(CASES, aTicketRequest());
const change = (by: Person, operation: string, privilege: string, user_id?: string) =>
  by.post(PRIVILEGES, { operation, privilege, user_id });
const has = async (by: Person, privilege: string) => (await by.get(`${PRIVILEGES}?privilege=${privilege}`)).body;

test("the policy is off for a new account; the account alone switches it, everyone reads it", async () => {
  expect((await bob.get(POLICY)).body).toEqual({ policy_switch: false });
  expect((await switchPolicy(bob, true)).body.error_code).toBe("OSM.01010002");
  expect((await switchPolicy(account.owner, true)).body).toEqual({});
  expect((await bob.get(`${POLICY}?privilege=createCase`)).body).toEqual({ policy_switch: true });
  expect((await switchPolicy(account.owner, false)).body).toEqual({});
  expect((await bob.get(POLICY)).body).toEqual({ policy_switch: false });
});

test("the policy of one account is not that of another", async () => {
  const other = await service.anAccount();
  await switchPolicy(account.owner, true);
  expect((await other.owner.get(POLICY)).body).toEqual({ policy_switch: false });
});

describe("with the policy on", () => {
  beforeEach(() => switchPolicy(account.owner, true));

  test("a user submits once they were given the right, and no more once it was taken back", async () => {
    expect((await submit(bob)).body.error_code).toBe("OSM.01010007");
    expect(await has(bob, "createCase")).toEqual({ has_privilege: 0 });
    expect((await change(account.owner, "create", "createCase", bob.user_id)).body).toEqual({});
    expect(await has(bob, "createCase")).toEqual({ has_privilege: 1 });
    expect((await submit(bob)).body).toHaveProperty("incident_id");
    await change(account.owner, "delete", "createCase", bob.user_id);
    expect((await submit(bob)).body.error_code).toBe("OSM.01010007");
  });

  test("the right of one user is nobody else's", async () => {
    await change(account.owner, "create", "createCase", bob.user_id);
    expect((await submit(await account.user())).body.error_code).toBe("OSM.01010007");
  });
});

test("giving twice and taking twice change nothing", async () => {
  for (const operation of ["create", "create", "delete", "delete"])
    expect((await change(account.owner, operation, "export", bob.user_id)).body).toEqual({});
  expect(await has(bob, "export")).toEqual({ has_privilege: 0 });
});

test("without a user the right is the account's own", async () => {
  expect(await has(account.owner, "assumeCaseAll")).toEqual({ has_privilege: 0 });
  await change(account.owner, "create", "assumeCaseAll");
  expect(await has(account.owner, "assumeCaseAll")).toEqual({ has_privilege: 1 });
  expect((await change(account.owner, "create", "assumeCaseAll", bob.user_id)).body.error_code).toBe("OSM.01010001");
});

describe("refused", () => {
  test("a user who gives rights, to themselves or to others", async () => {
    const administrator = await account.user({ roles: ["ticket_adm"] });
    for (const user_id of [undefined, administrator.user_id, bob.user_id])
      expect((await change(administrator, "create", "export", user_id)).body.error_code).toBe("OSM.01010002");
  });

  test("a user of another account, the same as one who does not exist", async () => {
    const stranger = (await service.anAccount()).owner;
    const answers = await Promise.all(
      [stranger.user_id, "nobody"].map((id) => change(account.owner, "create", "export", id)),
    );
    for (const { body } of answers) expect(body).toMatchObject({ error_code: "OSM.01010001", field: "user_id" });
  });

  test("a change that names no right, and a right that there is not", async () => {
    const nameless = await account.owner.post(PRIVILEGES, { operation: "create" });
    expect(nameless.body).toMatchObject({ error_code: "OSM.01010001", field: "privilege" });
    expect((await change(account.owner, "create", "everything", bob.user_id)).status).toBe(400);
    expect((await bob.get(PRIVILEGES)).status).toBe(400);
  });
});
