import { encode } from "next-auth/jwt";
import { beforeAll, expect, test } from "vitest";
import { cookieContent, sessionCookieName, sessionIdIn } from "./cookie";

const AUTH_SECRET = "a secret of the session cookie, long enough";
const NAMES = { user_name: "bob", domain_name: "acme", is_engineer: false, is_account: false };

beforeAll(() => {
  Object.assign(process.env, {
    AUTH_SECRET,
    DATABASE_URL: "postgresql://nobody@localhost/none",
    MASTER_KEY_FILE: "/nowhere/master.key",
    OSM_ENDPOINT: "http://127.0.0.1:1",
    IAM_ENDPOINT: "http://127.0.0.1:1",
  });
});

const sent = async (secret: string, headers: Record<string, string> = {}) => {
  const value = await encode({ token: cookieContent("acme-id.sid", NAMES), secret, maxAge: 60 });
  const name = sessionCookieName(headers["x-forwarded-proto"] === "https");
  return { value, headers: new Headers({ ...headers, cookie: `theme=dark; ${name}=${value}` }) };
};

test("the cookie holds the session's id and names for display, and nothing else", () => {
  const content = cookieContent("acme-id.sid", { ...NAMES, token: "secret" } as typeof NAMES);
  expect(Object.keys(content).toSorted()).toEqual(["domain_name", "is_account", "is_engineer", "sid", "user_name"]);
});

test("the cookie shows nothing of what it holds", async () => {
  const { value } = await sent(AUTH_SECRET);
  const visible = value.split(".").map((part) => Buffer.from(part, "base64url").toString("latin1"));
  expect(visible.join()).not.toMatch(/acme|bob|sid/);
});

test("the session's id comes back out of our own cookie", async () => {
  expect(await sessionIdIn((await sent(AUTH_SECRET)).headers)).toBe("acme-id.sid");
  expect(await sessionIdIn((await sent(AUTH_SECRET, { "x-forwarded-proto": "https" })).headers)).toBe("acme-id.sid");
});

test("a cookie sealed with another secret, changed or empty is no session", async () => {
  const { value, headers } = await sent("another secret of another console, also long");
  expect(await sessionIdIn(headers)).toBeUndefined();
  expect(await sessionIdIn(new Headers({ cookie: `ticket_session=${value.slice(0, -2)}xx` }))).toBeUndefined();
  expect(await sessionIdIn(new Headers({ cookie: "ticket_session=" }))).toBeUndefined();
  expect(await sessionIdIn(new Headers())).toBeUndefined();
});

test("behind https only the cookie that https set counts", async () => {
  const { value } = await sent(AUTH_SECRET);
  const headers = new Headers({ "x-forwarded-proto": "https", cookie: `ticket_session=${value}` });
  expect(await sessionIdIn(headers)).toBeUndefined();
});
