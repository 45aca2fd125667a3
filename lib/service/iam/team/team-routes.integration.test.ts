import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { IamGroup, IamUser } from "@/lib/contract/team";
import { aService, type Account, type Person, type TestService } from "@/lib/testing/service-for-tests";
import { aTicket, CASES } from "@/lib/testing/ticket-for-tests";

const USERS = "/v3/users";
const GROUPS = "/v3/groups";
const PASSWORD = "Harbour-lights-9";

let service: TestService;
let account: Account;
let alice: Person;
let bob: Person;

beforeAll(async () => {
  service = await aService();
});
afterAll(() => service.close());
beforeEach(async () => {
  account = await service.anAccount();
  alice = account.owner;
  bob = await account.user();
});

const create = (by: Person, name: string, password = PASSWORD) =>
  by.post<{ user: IamUser }>(USERS, { user: { name, password } });
const patch = (by: Person, path: string, body: object) =>
  by.fetch("PATCH", path, { body }).then(({ status }) => status);
const update = (by: Person, user_id: string, user: object) => patch(by, `${USERS}/${user_id}`, { user });
const usersSeenBy = async (by: Person) => (await by.get<{ users: IamUser[] }>(USERS)).body.users;
const groupsSeenBy = async (by: Person) => (await by.get<{ groups: IamGroup[] }>(GROUPS)).body.groups;
const rolePath = (group_id: string, role: string, domain_id = account.domain_id) =>
  `/v3/domains/${domain_id}/groups/${group_id}/roles/${role}`;

async function signIn(name: string, password: string) {
  const user = { domain: { name: account.name }, name, password };
  const body = { auth: { identity: { methods: ["password"], password: { user } } } };
  const answer = await service.service.request("/v3/auth/tokens", { method: "POST", body: JSON.stringify(body) });
  return { status: answer.status, token: answer.headers.get("x-subject-token") ?? "" };
}
const isLetIn = async (token: string) =>
  (await service.service.request(CASES, { headers: { "x-auth-token": token } })).status === 200;

describe("reading one", () => {
  const status = async (by: Person, method: string, path: string) => (await by.fetch(method, path)).status;

  test("a member sees the group, who is in it and what it may; a stranger sees none of it", async () => {
    const group_id = await account.group([bob], ["ticket_adm"]);
    const stranger = await account.user();
    const group = `${GROUPS}/${group_id}`;
    expect((await bob.get<{ group: IamGroup }>(group)).body.group).toMatchObject({ user_ids: [bob.user_id] });
    expect((await bob.get<{ users: IamUser[] }>(`${group}/users`)).body.users.map(({ id }) => id)).toEqual([
      bob.user_id,
    ]);
    const heads = [
      [`${group}/users/${bob.user_id}`, 204],
      [rolePath(group_id, "ticket_adm"), 204],
      [`${USERS}/${bob.user_id}`, 200],
    ] as const;
    for (const [path, known] of heads)
      expect([path, await status(bob, "HEAD", path), await status(stranger, "HEAD", path)]).toEqual([path, known, 404]);
  });

  test("who is not in the group, and a role it has not, are not there", async () => {
    const group_id = await account.group([bob]);
    expect(await status(alice, "GET", `${GROUPS}/${group_id}/users/${alice.user_id}`)).toBe(404);
    expect(await status(alice, "GET", rolePath(group_id, "ticket_adm"))).toBe(404);
    expect(await status(alice, "GET", `${USERS}/${"0".repeat(32)}`)).toBe(404);
  });
});

describe("users", () => {
  test("a user made by the account signs in with the first password", async () => {
    const made = await create(alice, "nora");
    expect(made.status).toBe(201);
    expect(JSON.stringify(made.body)).not.toContain(PASSWORD);
    expect((await signIn("nora", PASSWORD)).status).toBe(201);
  });

  test("a name is taken once, also when two ask at once", async () => {
    const answers = await Promise.all([create(alice, "nora"), create(alice, "nora")]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
    expect(await update(alice, bob.user_id, { name: "nora" })).toBe(409);
  });

  test.each(["=cmd", "1st", " nora", "no ra", "", "x".repeat(65)])("%j is no name", async (name) => {
    expect((await create(alice, name)).status).toBe(400);
  });

  test.each(["short-1A", "onlysmallletters", "Nora-nora-nora-1"])("%s is no password for nora", async (password) => {
    expect((await create(alice, "nora", password)).status).toBe(400);
  });

  test("who is shut out is shut out at once, and may come back", async () => {
    expect(await update(alice, bob.user_id, { enabled: false })).toBe(200);
    expect((await bob.get(CASES)).status).toBe(401);
    expect((await signIn(bob.name, service.password)).status).toBe(401);
    expect(await update(alice, bob.user_id, { enabled: true })).toBe(200);
    expect((await signIn(bob.name, service.password)).status).toBe(201);
  });

  test("a new password from the account ends every token of the user", async () => {
    expect(await update(alice, bob.user_id, { password: PASSWORD })).toBe(200);
    expect((await bob.get(CASES)).status).toBe(401);
    expect((await signIn(bob.name, PASSWORD)).status).toBe(201);
  });

  test("a deleted user's tickets stay, without name and contacts", async () => {
    const contact = { remind_mail: "bob@acme.example" };
    const incident_id = await aTicket(bob, contact);
    expect((await alice.remove(`${USERS}/${bob.user_id}`)).status).toBe(204);
    expect((await bob.get(CASES)).status).toBe(401);
    const seen = (await alice.get(`${CASES}/${incident_id}`)).body;
    expect(JSON.stringify(seen)).not.toContain(bob.name);
    expect(JSON.stringify(seen)).not.toContain("acme.example");
    expect(JSON.stringify(seen)).toContain(incident_id);
  });

  test("the account itself is not renamed, shut out or deleted", async () => {
    expect(await update(alice, alice.user_id, { name: "mallory" })).toBe(403);
    expect(await update(alice, alice.user_id, { enabled: false })).toBe(403);
    expect((await alice.remove(`${USERS}/${alice.user_id}`)).status).toBe(403);
  });

  test("only the account changes people, and only its own", async () => {
    const stranger = (await service.anAccount()).owner;
    expect((await create(bob, "nora")).status).toBe(403);
    expect(await update(bob, alice.user_id, { enabled: false })).toBe(403);
    expect(await update(stranger, bob.user_id, { enabled: false })).toBe(404);
    expect((await stranger.remove(`${USERS}/${bob.user_id}`)).status).toBe(404);
    expect((await bob.remove(`${USERS}/${bob.user_id}`)).status).toBe(403);
  });

  test("the account sees all its people, a user those they share a group with", async () => {
    const carol = await account.user();
    const dave = await account.user();
    await account.group([bob, carol]);
    const ids = (users: IamUser[]) => users.map(({ id }) => id).sort();
    expect(ids(await usersSeenBy(alice))).toEqual([alice.user_id, bob.user_id, carol.user_id, dave.user_id].sort());
    expect(ids(await usersSeenBy(bob))).toEqual([bob.user_id, carol.user_id].sort());
    expect(ids(await usersSeenBy(dave))).toEqual([dave.user_id]);
  });
});

describe("one's own password", () => {
  const change = (by: Person, original_password: string, password: string, user_id = by.user_id) =>
    by.post(`${USERS}/${user_id}/password`, { user: { original_password, password } });

  test("the new one counts, other tokens end, this one stays", async () => {
    const { token } = await signIn(bob.name, service.password);
    expect((await change(bob, service.password, PASSWORD)).status).toBe(204);
    expect(await isLetIn(token)).toBe(false);
    expect((await bob.get(CASES)).status).toBe(200);
    expect((await signIn(bob.name, service.password)).status).toBe(401);
    expect((await signIn(bob.name, PASSWORD)).status).toBe(201);
  });

  test("a wrong old one changes nothing, and five of them lock the user", async () => {
    const answers = [];
    for (let attempt = 0; attempt < 6; attempt += 1) answers.push((await change(bob, "wrong", PASSWORD)).status);
    expect(answers).toEqual([403, 403, 403, 403, 403, 429]);
    expect((await signIn(bob.name, service.password)).status).toBe(429);
  });

  test("a weak one, the old one again and somebody else's are refused", async () => {
    expect((await change(bob, service.password, "weak")).status).toBe(400);
    expect((await change(bob, PASSWORD, PASSWORD)).status).toBe(403);
    expect((await change(alice, service.password, PASSWORD, bob.user_id)).status).toBe(403);
  });
});

describe("groups", () => {
  async function aGroup(name = "Ops"): Promise<string> {
    return (await alice.post<{ group: IamGroup }>(GROUPS, { group: { name } })).body.group.id;
  }

  test("a member's new role counts with their next request", async () => {
    const incident_id = await aTicket(await account.user());
    const group_id = await aGroup();
    const [colleague] = (await usersSeenBy(alice)).filter(({ id }) => id !== bob.user_id && id !== alice.user_id);
    for (const id of [bob.user_id, colleague?.id ?? ""])
      expect((await alice.put(`${GROUPS}/${group_id}/users/${id}`)).status).toBe(204);
    const read = async () => (await bob.get(`${CASES}/${incident_id}?group_id=${group_id}`)).body.error_code;
    expect(await read()).toBe("OSM.01010002");
    expect((await alice.put(rolePath(group_id, "ticket_group_operator"))).status).toBe(204);
    expect(await read()).toBeUndefined();
    expect((await alice.remove(`${GROUPS}/${group_id}/users/${bob.user_id}`)).status).toBe(204);
    expect(await read()).toBe("OSM.01010002");
  });

  test("adding twice is adding once; members and roles come with the list", async () => {
    const group_id = await aGroup();
    for (let time = 0; time < 2; time += 1) {
      await alice.put(`${GROUPS}/${group_id}/users/${bob.user_id}`);
      await alice.put(rolePath(group_id, "ticket_adm"));
    }
    const ops = { id: group_id, name: "Ops", user_ids: [bob.user_id], role_ids: ["ticket_adm"] };
    expect(await groupsSeenBy(alice)).toEqual([{ ...ops, domain_id: account.domain_id }]);
    expect(await groupsSeenBy(bob)).toHaveLength(1);
    await alice.remove(rolePath(group_id, "ticket_adm"));
    expect((await groupsSeenBy(alice))[0]?.role_ids).toEqual([]);
  });

  test("a group is renamed and deleted; its members stay", async () => {
    const group_id = await aGroup();
    await aGroup("Dev");
    await alice.put(`${GROUPS}/${group_id}/users/${bob.user_id}`);
    expect(await patch(alice, `${GROUPS}/${group_id}`, { group: { name: "Dev" } })).toBe(409);
    expect(await patch(alice, `${GROUPS}/${group_id}`, { group: { name: "Run" } })).toBe(200);
    expect((await alice.remove(`${GROUPS}/${group_id}`)).status).toBe(204);
    expect(await groupsSeenBy(bob)).toEqual([]);
    expect((await bob.get(CASES)).status).toBe(200);
  });

  test("no customer can give the roles of engineers, nor reach another account's groups", async () => {
    const group_id = await aGroup();
    const stranger = (await service.anAccount()).owner;
    expect((await alice.put(rolePath(group_id, "service_engineer"))).status).toBe(404);
    expect((await alice.put(rolePath(group_id, "te_admin"))).status).toBe(404);
    expect((await stranger.put(rolePath(group_id, "ticket_adm"))).status).toBe(404);
    expect((await stranger.remove(`${GROUPS}/${group_id}`)).status).toBe(404);
    expect((await alice.put(`${GROUPS}/${group_id}/users/${stranger.user_id}`)).status).toBe(404);
    expect((await bob.put(rolePath(group_id, "ticket_adm"))).status).toBe(403);
    expect((await bob.post(GROUPS, { group: { name: "Mine" } })).status).toBe(403);
    const roles = (await alice.get<{ roles: { id: string }[] }>("/v3/roles")).body.roles.map(({ id }) => id);
    expect(roles).toEqual(["ticket_adm", "ticket_group_operator", "auditor"]);
  });
});
