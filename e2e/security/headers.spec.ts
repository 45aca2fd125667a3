/** Every page that there is, read from the folder of routes, answers with the headers that keep other sites and foreign scripts out. */
import { readdirSync } from "node:fs";
import type { APIRequestContext, APIResponse } from "@playwright/test";
import { expect, test } from "../fixtures";
import { signInCookies } from "../sign-in-cookies";

const SAMPLES: Record<string, string> = { "[id]": "TS-1", "[product]": "ecs", "[problem]": "ecs-login" };

/** `(console)/tickets/[id]/page.tsx` is `/tickets/TS-1`. */
function addressOf(file: string): string {
  const steps = file.split("/").slice(0, -1);
  return `/${steps.flatMap((step) => (/^\(.*\)$/.test(step) ? [] : [SAMPLES[step] ?? step])).join("/")}`;
}

const PAGES = readdirSync("app", { recursive: true, encoding: "utf8" })
  .filter((file) => /(^|\/)page\.tsx$/.test(file))
  .map(addressOf);

function rulesOf(answer: APIResponse): Map<string, string> {
  const policy = answer.headers()["content-security-policy"] ?? "";
  return new Map(policy.split("; ").map((rule) => [rule.split(" ")[0] ?? "", rule]));
}

async function expectGuarded(request: APIRequestContext, address: string): Promise<string> {
  const answer = await request.get(address, { maxRedirects: 0 });
  const rules = rulesOf(answer);
  const scripts = rules.get("script-src") ?? "";
  expect(scripts, address).toMatch(/'nonce-[\w+/=]{22,}'/);
  expect(scripts, address).not.toMatch(/unsafe-inline|unsafe-eval|\*|https?:/);
  expect(rules.get("default-src"), address).toBe("default-src 'self'");
  expect(rules.get("worker-src"), address).toBe("worker-src 'self'");
  expect(rules.get("frame-ancestors"), address).toBe("frame-ancestors 'none'");
  expect(rules.get("base-uri"), address).toBe("base-uri 'none'");
  expect(rules.get("object-src"), address).toBe("object-src 'none'");
  expectCommon(answer, address);
  const nonce = /'nonce-([^']+)'/.exec(scripts)?.[1] ?? "";
  const openings = (await answer.text()).match(/<script[^>]*>/g) ?? [];
  for (const opening of openings.filter((one) => !one.includes(`nonce="${nonce}"`)))
    expect(opening, address).toMatch(/type="application\/(ld\+)?json"/);
  return nonce;
}

function expectCommon(answer: APIResponse, address: string): void {
  const headers = answer.headers();
  expect(headers, address).toMatchObject({ "x-content-type-options": "nosniff", "x-frame-options": "DENY" });
  expect(headers, address).toMatchObject({ "referrer-policy": "same-origin" });
  expect(headers["permissions-policy"], address).toContain("camera=()");
  expect(headers["strict-transport-security"], address).toBeUndefined();
  expect(headers["x-powered-by"], address).toBeUndefined();
}

test("every page has a policy with a nonce of its own, signed in or not", async ({ playwright, signedIn }) => {
  expect(PAGES.length).toBeGreaterThan(20);
  const nobody = await playwright.request.newContext({ baseURL: process.env["E2E_BASE_URL"] ?? "" });
  const customer = (await signedIn("alice")).context.request;
  const engineer = (await signedIn("sam")).context.request;
  const nonces: string[] = [];
  for (const address of [...PAGES, "/nowhere"])
    for (const reader of [nobody, address.startsWith("/desk") ? engineer : customer])
      nonces.push(await expectGuarded(reader, address));
  expect(new Set(nonces).size).toBe(nonces.length);
  await nobody.dispose();
});

test("routes answer as data, also where there is none", async ({ signedIn }) => {
  const { request } = (await signedIn("alice")).context;
  for (const address of [
    "/api/health",
    "/api/sessions",
    "/api/osm/v2/servicerequest/cases",
    "/api/auth/csrf",
    "/api/nowhere",
  ]) {
    const answer = await request.get(address);
    expect(rulesOf(answer).get("default-src"), address).toBe("default-src 'none'");
    expect(rulesOf(answer).get("frame-ancestors"), address).toBe("frame-ancestors 'none'");
    expect(answer.headers()["cache-control"], address).toBe("no-store");
    expectCommon(answer, address);
  }
});

test("behind https browsers are told to stay with it, and the cookies are for https alone", async ({ playwright }) => {
  const baseURL = process.env["E2E_BASE_URL"] ?? "";
  const extraHTTPHeaders = { "x-forwarded-proto": "https" };
  const secure = await playwright.request.newContext({ baseURL, extraHTTPHeaders });
  for (const address of ["/sign-in", "/api/health"])
    expect((await secure.get(address)).headers()["strict-transport-security"]).toBe("max-age=31536000");
  const cookies = (await secure.get("/api/auth/csrf")).headers()["set-cookie"] ?? "";
  expect(cookies).toMatch(/__Host-ticket_csrf=[^;]+; Path=\/; HttpOnly; Secure; SameSite=Lax/);
  await secure.dispose();
});

test("signing in again gives another session, and the one before is dead", async ({ playwright }) => {
  const baseURL = process.env["E2E_BASE_URL"] ?? "";
  const sessions = async (cookie: string) => {
    const caller = await playwright.request.newContext({ baseURL, extraHTTPHeaders: { cookie } });
    const answer = await caller.get("/api/sessions");
    await caller.dispose();
    return answer.status();
  };
  const said = (cookies: Awaited<ReturnType<typeof signInCookies>>) =>
    cookies.map(({ name, value }) => `${name}=${value}`).join("; ");
  const first = said(await signInCookies(playwright, "acme", "dave"));
  expect(await sessions(first)).toBe(200);
  const door = await playwright.request.newContext({ baseURL, extraHTTPHeaders: { origin: baseURL, cookie: first } });
  const { csrfToken } = (await (await door.get("/api/auth/csrf")).json()) as { csrfToken: string };
  const password = process.env["E2E_PASSWORD"] ?? "";
  const form = { account: "acme", user: "dave", password, csrfToken, json: "true", callbackUrl: "/" };
  const again = await door.post("/api/auth/callback/credentials", { form });
  const given = /ticket_session=([^;]+)/.exec(again.headers()["set-cookie"] ?? "")?.[1] ?? "";
  expect(first).not.toContain(given);
  expect(await sessions(`ticket_session=${given}`)).toBe(200);
  expect(await sessions(first)).toBe(401);
  await door.dispose();
});
