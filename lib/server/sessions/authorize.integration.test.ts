import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { aConsole } from "@/lib/testing/console-for-tests";
import { hangUp, json, page } from "@/lib/testing/recording-upstream";
import { settings } from "../settings";
import { authorize } from "./authorize";
import { WRONG_PASSWORDS_MAX } from "./sign-in-throttle";
import { secretsOf } from "./session";
import { createView, keepViews, removeForgottenViews } from "../views/views";
import { findSession } from "./vault";

let console: Awaited<ReturnType<typeof aConsole>>;
beforeAll(async () => {
  console = await aConsole();
});
afterAll(() => console.close());

const GIVEN = { account: " acme ", user: "bob", password: "a password" };

type TokenRole = { id: string; name: string };

function aToken(roles: TokenRole[], life_ms = 3_600_000) {
  const domain = { id: "d1", name: "acme" };
  return {
    methods: ["password"],
    issued_at: new Date().toISOString(),
    expires_at: new Date(Date.now() + life_ms).toISOString(),
    user: { id: "u1", name: "bob", domain },
    domain,
    roles,
  };
}

function aTokenAnswer(roles: string[] = ["ticket_adm"], life_ms?: number) {
  const token = aToken(
    roles.map((id) => ({ id, name: id })),
    life_ms,
  );
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

test("who signs in keeps their saved views", async () => {
  const owner = { domain_id: "d1", user_id: "u1" };
  await createView(owner, "tickets", { name: "mine", search: "", is_default: false });
  await keepViews(owner, new Date(0));
  console.upstream.answersWith(aTokenAnswer());
  await authorize(GIVEN, new Headers());
  settings().TICKET_SERVICE = "remote";
  expect(await removeForgottenViews(new Date())).toBe(0);
  settings().TICKET_SERVICE = "embedded";
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

test("roles of an identity service with ids of its own are known by their names", async () => {
  const roles = [
    { id: "0", name: "te_admin" },
    { id: "9", name: "Ticket Group Operator" },
    { id: "3", name: "other" },
  ];
  console.upstream.answersWith(json(201, { token: aToken(roles) }, { "x-subject-token": "the-token" }));
  const session = await findSession((await authorize(GIVEN, new Headers())).sid);
  const role_ids = ["te_admin", "ticket_group_operator", "3"];
  expect(session).toMatchObject({ is_account: true, is_group_operator: true, role_ids });
});

describe("an operator of groups before a remote identity service", () => {
  beforeEach(() => {
    settings().TICKET_SERVICE = "remote";
  });
  afterEach(() => {
    settings().TICKET_SERVICE = "embedded";
  });

  test.each([
    ["tells the groups", json(200, { groups: [] }), true],
    ["refuses to tell them", json(403, { error: { code: 403, message: "no", title: "Forbidden" } }), false],
    ["knows no such operation", json(404, { error: { code: 404, message: "no", title: "Not Found" } }), false],
    ["fails", page(500, "<h1>broken</h1>"), true],
  ])("is one where it %s", async (_, answer, is_group_operator) => {
    console.upstream.answersWith(aTokenAnswer(["ticket_adm", "ticket_group_operator"]), answer);
    const session = await findSession((await authorize(GIVEN, new Headers())).sid);
    expect(session).toMatchObject({ is_group_operator });
    const [, asked] = console.upstream.asked;
    expect(asked).toMatchObject({ url: "/v3/users/u1/groups", headers: { "x-auth-token": "the-token" } });
  });

  test("who is none is not asked about", async () => {
    console.upstream.answersWith(aTokenAnswer(["ticket_adm"]));
    await authorize(GIVEN, new Headers());
    expect(console.upstream.asked).toHaveLength(1);
  });
});

test("a token of 5,000 characters is kept whole, and out of the cookie", async () => {
  const token = "M".repeat(5000);
  console.upstream.answersWith(json(201, { token: aToken([]) }, { "x-subject-token": token }));
  const content = await authorize(GIVEN, new Headers());
  expect(JSON.stringify(content)).not.toContain("MM");
  const session = await findSession(content.sid);
  expect(session && secretsOf(session).token).toBe(token);
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

test("many wrong passwords from one address are stopped here, whoever they are for; others and right ones go on", async () => {
  const from = (address: string) => new Headers({ "x-forwarded-for": address });
  console.upstream.answersWith(aTokenAnswer());
  for (let sign_in = 0; sign_in < 2; sign_in += 1) await authorize(GIVEN, from("192.0.2.1"));
  console.upstream.answersWith(json(401, { error: { code: 401, message: "no", title: "Unauthorized" } }));
  const guesses = Array.from({ length: WRONG_PASSWORDS_MAX + 5 }, (_, index) =>
    authorize({ ...GIVEN, user: `user-${index}` }, from("192.0.2.1")).catch(({ message }: Error) => message),
  );
  const told = await Promise.all(guesses);
  expect(told.filter((message) => message === "IAM.401")).toHaveLength(WRONG_PASSWORDS_MAX);
  expect(told.filter((message) => /^IAM\.429 \d+$/.test(String(message)))).toHaveLength(5);
  expect(console.upstream.asked).toHaveLength(WRONG_PASSWORDS_MAX);
  await expect(authorize(GIVEN, from("192.0.2.2"))).rejects.toThrow("IAM.401");
});
