import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import type { IamToken } from "@/lib/contract/iam";
import { createService } from "../service";
import { forgetOldWrongPasswords } from "./wrong-passwords/wrong-passwords";
import { aService, type Account, type Person, type TestService } from "@/lib/testing/service-for-tests";

let service: TestService;
let account: Account;
let bob: Person;

beforeAll(async () => {
  service = await aService();
});
afterAll(() => service.close());
beforeEach(async () => {
  service.clock.now = undefined;
  account = await service.anAccount();
  bob = await account.user({ roles: ["ticket_adm"] });
});

type Over = { domain?: string; name?: string; password?: string; scope?: unknown };

function request({
  domain = account.name,
  name = bob.name,
  password = service.password,
  scope = { domain: { name: domain } },
}: Over = {}) {
  return {
    auth: {
      identity: { methods: ["password"], password: { user: { domain: { name: domain }, name, password } } },
      scope,
    },
  };
}

async function signIn(over: Over = {}) {
  const answer = await service.service.request("/v3/auth/tokens?nocatalog=1", {
    method: "POST",
    body: JSON.stringify(request(over)),
  });
  return {
    status: answer.status,
    token: answer.headers.get("x-subject-token"),
    headers: answer.headers,
    body: (await answer.json()) as { token: IamToken; error: { code: number } },
  };
}

const asks = (token: string | null, path = "/v2/servicerequest/cases") =>
  service.service.request(path, { headers: { "x-auth-token": token ?? "" } });

test("a right password gives a token that opens the service for a day", async () => {
  const { status, token, body } = await signIn();
  expect(status).toBe(201);
  expect(body.token.user.name).toBe(bob.name);
  expect(body.token.roles).toEqual([{ id: "ticket_adm", name: "Ticket Administrator" }]);
  expect(Date.parse(body.token.expires_at) - Date.parse(body.token.issued_at)).toBe(24 * 3_600_000);
  expect((await asks(token)).status).toBe(200);
});

test("a token ends after its day, with the message that names its end", async () => {
  const { token } = await signIn();
  service.clock.now = new Date(Date.now() + 24 * 3_600_000 + 1000);
  const answer = await asks(token);
  expect(answer.status).toBe(401);
  expect(await answer.json()).toMatchObject({
    error_code: "APIGW.0301",
    error_msg: expect.stringContaining("token expires"),
  });
});

test.each([
  ["a wrong password", { password: "wrong" }],
  ["an unknown user", { name: "nobody" }],
  ["an unknown account", { domain: "nowhere" }],
  ["an endless password", { password: "x".repeat(100_000) }],
])("%s is the same refusal", async (_, over) => {
  const { status, body, token } = await signIn(over);
  expect(status).toBe(401);
  expect(token).toBeNull();
  expect(body).toEqual({ error: { code: 401, message: "The username or password is wrong.", title: "Unauthorized" } });
});

test("the fifth wrong password locks, even for the right one, and the lock opens by itself", async () => {
  for (let tries = 0; tries < 5; tries += 1) await signIn({ password: "wrong" });
  const locked = await signIn();
  expect(locked.status).toBe(429);
  expect(Number(locked.headers.get("retry-after"))).toBeGreaterThan(0);
  service.clock.now = new Date(Date.now() + 61_000);
  expect((await signIn()).status).toBe(201);
});

test.each([
  ["user", { name: "nobody-at-all" }],
  ["account", { domain: "no-such-company" }],
])("a lock does not tell whether there is such a %s", async (_, over) => {
  const guesses = async (given: Over) => {
    const told: unknown[] = [];
    for (let tries = 0; tries < 6; tries += 1) {
      const { status, headers, body } = await signIn({ password: "wrong", ...given });
      told.push([status, headers.get("retry-after"), body]);
    }
    return told;
  };
  service.clock.now = new Date();
  expect(await guesses(over)).toEqual(await guesses({}));
});

test("all instances count together, also after a restart, and keep no name", async () => {
  const doors = [service.service, createService(service), createService(service)];
  const name = "nobody-of-many-instances";
  const guess = async (over: Over, index: number) => {
    const body = JSON.stringify(request({ password: "wrong", ...over }));
    return (await doors[index % doors.length]?.request("/v3/auth/tokens", { method: "POST", body }))?.status;
  };
  for (const over of [{}, { name }]) {
    const told: unknown[] = [];
    for (let index = 0; index < 6; index += 1) told.push(await guess(over, index));
    expect(told).toEqual([401, 401, 401, 401, 401, 429]);
  }
  const { rows } = await service.pool.query<{ text: string }>(
    "select encode(name_hash, 'escape') || w::text as text from service.wrong_passwords w",
  );
  expect(rows.length).toBeGreaterThanOrEqual(2);
  for (const { text } of rows) for (const one of [name, bob.name, account.name]) expect(text).not.toContain(one);
});

test("wrong passwords with hours between them are not in a row, and go with the sweep", async () => {
  const hours = (count: number) => new Date(Date.now() + count * 3_600_000);
  const kept = async () => (await service.pool.query("select 1 from service.wrong_passwords")).rowCount;
  service.clock.now = hours(0);
  for (let tries = 0; tries < 4; tries += 1) await signIn({ password: "wrong" });
  service.clock.now = hours(4.1);
  for (let tries = 0; tries < 4; tries += 1) expect((await signIn({ password: "wrong" })).status).toBe(401);
  expect((await signIn()).status).toBe(201);
  await signIn({ password: "wrong" });
  await forgetOldWrongPasswords(service.db, hours(8));
  expect(await kept()).toBe(1);
  expect(await forgetOldWrongPasswords(service.db, hours(8.2))).toBe(1);
  expect(await kept()).toBe(0);
});

test("a new password from the account opens the lock", async () => {
  for (let tries = 0; tries < 5; tries += 1) await signIn({ password: "wrong" });
  expect((await signIn()).status).toBe(429);
  const password = "Another-Password-2026";
  const changed = await account.owner.fetch("PATCH", `/v3/users/${bob.user_id}`, { body: { user: { password } } });
  expect(changed.status).toBe(200);
  expect((await signIn({ password })).status).toBe(201);
});

test("guessing in parallel gains nothing over the lock", async () => {
  await Promise.all(Array.from({ length: 12 }, () => signIn({ password: "wrong" })));
  expect((await signIn()).status).toBe(429);
});

test("a right guess at the end of a burst of wrong ones is refused like them", async () => {
  const guesses = Array.from({ length: 24 }, () => signIn({ password: "wrong" }));
  const last = signIn();
  await Promise.all(guesses);
  expect((await last).status).toBe(429);
});

test("a right password forgets the wrong ones before it", async () => {
  for (let round = 0; round < 3; round += 1) {
    for (let tries = 0; tries < 4; tries += 1) await signIn({ password: "wrong" });
    expect((await signIn()).status).toBe(201);
  }
});

test("project scope names a project of the account, no other", async () => {
  const { body } = await signIn({ scope: { project: { name: "cn-south-1" } } });
  expect(body.token.project?.name).toBe("cn-south-1");
  expect((await signIn({ scope: { project: { name: "cn-moon-1" } } })).status).toBe(403);
  expect((await signIn({ scope: { domain: { name: "someone-else" } } })).status).toBe(403);
});

test("tokens are kept as hashes only", async () => {
  const { token } = await signIn();
  const { rows } = await service.pool.query(
    "select t::text as row, encode(token_hash, 'escape') as hash from service.tokens t",
  );
  expect(JSON.stringify(rows)).not.toContain(token);
});

test("a token is checked for its own account alone", async () => {
  const { token } = await signIn();
  const check = (as: Person) =>
    as.fetch("GET", "/v3/auth/tokens?nocatalog=1", { headers: { "x-subject-token": token ?? "" } });
  expect((await check(bob)).status).toBe(200);
  const stranger = (await service.anAccount()).owner;
  expect((await check(stranger)).status).toBe(404);
});

test("clients find their account, projects and groups", async () => {
  await account.group([bob]);
  expect((await bob.get("/v3/auth/domains")).body).toMatchObject({
    domains: [{ id: account.domain_id, name: account.name }],
  });
  expect((await bob.get("/v3/auth/projects")).body).toMatchObject({
    projects: [{ name: "cn-south-1", domain_id: account.domain_id }],
  });
  expect((await bob.get("/v3/projects?name=cn-south-1")).body).toMatchObject({ projects: [{ name: "cn-south-1" }] });
  const { body } = await bob.get<{ groups: unknown[] }>(`/v3/users/${bob.user_id}/groups`);
  expect(body.groups).toHaveLength(2);
  expect((await bob.get(`/v3/users/${account.owner.user_id}/groups`)).status).toBe(403);
});

test.each([
  ["no token", {}, "x-auth-token not found"],
  ["a made-up token", { "x-auth-token": "made-up" }, "decrypt token fail"],
  ["a token of 6,000 characters", { "x-auth-token": "x".repeat(6000) }, "decrypt token fail"],
])("with %s nothing is answered but the gateway's code", async (_, headers, message) => {
  const answer = await service.service.request("/v2/servicerequest/cases", { headers });
  expect(answer.status).toBe(401);
  expect(await answer.json()).toMatchObject({ error_code: "APIGW.0301", error_msg: expect.stringContaining(message) });
});

test("a disabled user's token ends at once", async () => {
  await service.pool.query("update service.users set is_enabled = false where user_id = $1", [bob.user_id]);
  expect((await bob.get("/v2/servicerequest/cases")).status).toBe(401);
});
