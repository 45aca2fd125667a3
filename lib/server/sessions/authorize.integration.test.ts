import { afterAll, beforeAll, expect, test } from "vitest";
import { aConsole } from "@/lib/testing/console-for-tests";
import { hangUp, json, page } from "@/lib/testing/recording-upstream";
import { authorize } from "./authorize";
import { findSession } from "./vault";

let console: Awaited<ReturnType<typeof aConsole>>;
beforeAll(async () => {
  console = await aConsole();
});
afterAll(() => console.close());

const GIVEN = { account: " acme ", user: "bob", password: "a password" };

function aTokenAnswer(roles: string[] = ["ticket_adm"], life_ms = 3_600_000) {
  const domain = { id: "d1", name: "acme" };
  const token = {
    methods: ["password"],
    issued_at: new Date().toISOString(),
    expires_at: new Date(Date.now() + life_ms).toISOString(),
    user: { id: "u1", name: "bob", domain },
    domain,
    roles: roles.map((id) => ({ id, name: id })),
  };
  return json(201, { token }, { "x-subject-token": "the-token" });
}

test("account, user and password become a session with the token's people, roles and end", async () => {
  console.upstream.answersWith(aTokenAnswer(["service_engineer"]));
  const content = await authorize(GIVEN, new Headers());
  expect(content).toMatchObject({ user_name: "bob", domain_name: "acme", is_engineer: true, is_account: false });
  const session = await findSession(content.sid);
  expect(session?.role_ids).toEqual(["service_engineer"]);
  expect(new Date(session?.expires_at ?? 0).getTime()).toBeLessThanOrEqual(Date.now() + 3_600_000);
});

test("the identity service is asked for a token of the account, without its catalogue", async () => {
  console.upstream.answersWith(aTokenAnswer());
  await authorize(GIVEN, new Headers({ "x-forwarded-for": "1.2.3.4, 192.0.2.7" }));
  const [asked] = console.upstream.asked;
  expect(asked).toMatchObject({ method: "POST", url: "/v3/auth/tokens?nocatalog=true" });
  expect(asked?.headers["x-forwarded-for"]).toBe("192.0.2.7");
  expect(JSON.parse(asked?.body ?? "")).toMatchObject({
    auth: { identity: { methods: ["password"] }, scope: { domain: { name: "acme" } } },
  });
});

test("a session lasts a day at most, however long the token", async () => {
  console.upstream.answersWith(aTokenAnswer([], 90 * 86_400_000));
  const session = await findSession((await authorize(GIVEN, new Headers())).sid);
  expect(new Date(session?.expires_at ?? 0).getTime()).toBeLessThanOrEqual(Date.now() + 86_400_000);
});

test("signing in again ends the session this browser had", async () => {
  const earlier = await console.signedIn();
  console.upstream.answersWith(aTokenAnswer());
  await authorize(GIVEN, (await earlier.request("POST", "/api/auth/callback/credentials")).headers);
  expect(await earlier.hasSession()).toBe(false);
});

test.each([
  ["a wrong password", json(401, { error: { code: 401, message: "bob@internal", title: "Unauthorized" } }), "IAM.401"],
  [
    "a locked user",
    json(429, { error: { code: 429, message: "locked", title: "x" } }, { "retry-after": "840" }),
    "IAM.429 840",
  ],
  ["an error page", page(500, "<h1>java.lang.NullPointerException</h1>"), "UPSTREAM.503"],
  ["a broken connection", hangUp, "UPSTREAM.503"],
  ["an answer without a token", json(201, {}), "UPSTREAM.502"],
])("%s is told as a code and no more", async (_, answer, message) => {
  console.upstream.answersWith(answer);
  await expect(authorize(GIVEN, new Headers())).rejects.toThrow(new Error(message));
});

test("what is no form of ours asks nobody", async () => {
  console.upstream.answersWith(aTokenAnswer());
  await expect(authorize({ account: "acme", user: "bob" }, new Headers())).rejects.toThrow("IAM.401");
  expect(console.upstream.asked).toHaveLength(0);
});
