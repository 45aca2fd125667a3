import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { aService, type Account, type Person, type TestService } from "@/lib/testing/service-for-tests";
import { anAccessKey, CREDENTIALS } from "@/lib/testing/signed-fetch";

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

const create = (by: Person, user_id: string, description = "") =>
  by.post(CREDENTIALS, { credential: { user_id, description } });

test("a new key tells its secret once; the list never tells it", async () => {
  const made = await create(bob, bob.user_id, "for scripts");
  expect(made.status).toBe(201);
  expect(made.headers.get("cache-control")).toBe("no-store");
  expect(made.body).toMatchObject({
    credential: { user_id: bob.user_id, status: "active", description: "for scripts", secret: expect.any(String) },
  });
  const { body } = await bob.get<{ credentials: object[] }>(CREDENTIALS);
  expect(body.credentials).toHaveLength(1);
  expect(Object.keys(body.credentials[0] ?? {}).sort()).toEqual([
    "access",
    "create_time",
    "description",
    "status",
    "user_id",
  ]);
});

test("the secret is not in the database", async () => {
  const { access, secret } = await anAccessKey(bob);
  const { rows } = await service.pool.query("select * from service.access_keys where access = $1", [access]);
  expect(Buffer.from(JSON.stringify(rows)).includes(secret)).toBe(false);
  expect((rows[0] as { secret: Buffer }).secret.includes(secret)).toBe(false);
});

test("a user has two keys at most, also when they are asked for at once", async () => {
  const answers = await Promise.all(Array.from({ length: 4 }, () => create(bob, bob.user_id)));
  expect(answers.map((answer) => answer.status).sort()).toEqual([201, 201, 400, 400]);
});

test("the account manages the keys of its users", async () => {
  expect((await create(account.owner, bob.user_id)).status).toBe(201);
  const { body } = await account.owner.get<{ credentials: { access: string }[] }>(
    `${CREDENTIALS}?user_id=${bob.user_id}`,
  );
  const access = body.credentials[0]?.access ?? "";
  expect((await account.owner.remove(`${CREDENTIALS}/${access}`)).status).toBe(204);
  expect((await bob.get(CREDENTIALS)).body).toEqual({ credentials: [] });
});

test("a user manages nobody else's keys", async () => {
  const carol = await account.user();
  const { access } = await anAccessKey(carol);
  expect((await create(bob, carol.user_id)).status).toBe(403);
  expect((await bob.get(`${CREDENTIALS}?user_id=${carol.user_id}`)).status).toBe(403);
  expect((await bob.remove(`${CREDENTIALS}/${access}`)).status).toBe(404);
  expect((await bob.put(`${CREDENTIALS}/${access}`, { credential: { status: "inactive" } })).status).toBe(404);
});

test("another account's users and keys do not exist", async () => {
  const stranger = (await service.anAccount()).owner;
  const { access } = await anAccessKey(bob);
  expect((await create(stranger, bob.user_id)).status).toBe(404);
  expect((await stranger.get(`${CREDENTIALS}?user_id=${bob.user_id}`)).body).toEqual({ credentials: [] });
  expect((await stranger.remove(`${CREDENTIALS}/${access}`)).status).toBe(404);
});

test("making, changing and deleting a key stands in the audit trail", async () => {
  const { access } = await anAccessKey(bob);
  await bob.put(`${CREDENTIALS}/${access}`, { credential: { description: "old" } });
  await bob.remove(`${CREDENTIALS}/${access}`);
  const { rows } = await service.pool.query<{ operation: string }>(
    "select operation from service.audit_entries where resource_id = $1 order by sequence",
    [access],
  );
  expect(rows.map((row) => row.operation)).toEqual(["createAccessKey", "updateAccessKey", "deleteAccessKey"]);
});
