import { afterAll, beforeAll, expect, test } from "vitest";
import { aService, type TestService } from "@/lib/testing/service-for-tests";
import { CASES } from "@/lib/testing/ticket-for-tests";

let service: TestService;

beforeAll(async () => {
  service = await aService();
});
afterAll(() => service.close());

test("many who ask at once each get their own caller", async () => {
  const owners = await Promise.all(Array.from({ length: 8 }, async () => (await service.anAccount()).owner));
  const asked = [...owners, ...owners].map(async (owner) => {
    const { body } = await owner.get<{ incident_info_list: unknown[]; total_count: number }>(CASES);
    const token = await service.service.request("/v3/auth/tokens", {
      headers: { "x-auth-token": owner.token, "x-subject-token": owner.token },
    });
    const told = (await token.json()) as { token: { user: { id: string } } };
    return [body.total_count, told.token.user.id === owner.user_id];
  });
  for (const answer of await Promise.all(asked)) expect(answer).toEqual([0, true]);
});

test("a wrong token among good ones is refused alone", async () => {
  const { owner } = await service.anAccount();
  const ask = async (token: string) =>
    (await service.service.request(CASES, { headers: { "x-auth-token": token } })).status;
  const wrong = `${owner.token.slice(0, -3)}AAA`;
  expect(await Promise.all([ask(owner.token), ask(wrong), ask(owner.token)])).toEqual([200, 401, 200]);
});

test("a user who is disabled, and a token that is gone, count from the next call on, however busy the service is", async () => {
  const { owner } = await service.anAccount();
  const account = await service.anAccount();
  const ada = await account.user();
  const noise = () => Array.from({ length: 10 }, () => owner.get(CASES));
  const busy = noise();
  expect((await ada.get(CASES)).status).toBe(200);
  await service.pool.query("update service.users set is_enabled = false where user_id = $1", [ada.user_id]);
  busy.push(...noise());
  expect((await ada.get(CASES)).status).toBe(401);
  await service.pool.query("delete from service.tokens where user_id = $1", [account.owner.user_id]);
  expect((await account.owner.get(CASES)).status).toBe(401);
  await Promise.all(busy);
});
