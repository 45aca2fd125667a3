import { afterAll, beforeAll, expect, test } from "vitest";
import { listGonePeople, PEOPLE_ASKED_MAX } from "@/lib/contract/gone-people";
import { aService, type TestService } from "@/lib/testing/service-for-tests";
import { createService } from "../../service";

const SECRET = "s".repeat(43);

let service: TestService;
beforeAll(async () => {
  service = await aService();
});
afterAll(() => service.close());

type Headers = Record<string, string>;

async function ask(
  people: object,
  headers: Headers = { "x-console-secret": SECRET },
  secret: string | undefined = SECRET,
) {
  const init = { method: "POST", headers, body: JSON.stringify({ people }) };
  const answer = await createService(service, secret).request(listGonePeople.path, init);
  const body = (await answer.json()) as Record<string, unknown>;
  return { status: answer.status, body: { ...body, request_id: "" } };
}

test("the console is told who is no longer there: of the account that was named, and by nothing but ids", async () => {
  const [acme, globex] = [await service.anAccount(), await service.anAccount()];
  const [{ domain_id }, { user_id }] = [acme, await acme.user()];
  const elsewhere = { domain_id: globex.domain_id, user_id };
  const nobody = { domain_id, user_id: "nobody" };
  const { status, body } = await ask([{ domain_id, user_id }, elsewhere, nobody]);
  expect(status).toBe(200);
  expect(new Set((body as unknown as { people: object[] }).people)).toEqual(new Set([elsewhere, nobody]));
});

test("without the secret the address is none, for people with a token, too", async () => {
  const { owner, domain_id } = await service.anAccount();
  const unknown = await service.service.request("/internal/nothing", { method: "POST" });
  const told = { status: 404, body: { ...((await unknown.json()) as object), request_id: "" } };
  const people = [{ domain_id, user_id: owner.user_id }];
  expect(await ask(people, {})).toEqual(told);
  expect(await ask(people, { "x-console-secret": "wrong", "x-auth-token": owner.token })).toEqual(told);
  const closed = createService(service);
  const answer = await closed.request(listGonePeople.path, { method: "POST", headers: { "x-console-secret": "" } });
  expect(answer.status).toBe(404);
});

test("more people than one question holds are refused", async () => {
  const people = Array.from({ length: PEOPLE_ASKED_MAX + 1 }, () => ({ domain_id: "d", user_id: "u" }));
  expect((await ask(people)).status).toBe(400);
});
