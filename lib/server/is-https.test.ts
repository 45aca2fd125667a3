import { expect, test, vi } from "vitest";

const KNOWN = {
  AUTH_SECRET: "a secret of the session cookie, long enough",
  DATABASE_URL: "postgresql://nobody@localhost/none",
  MASTER_KEY_FILE: "/nowhere/master.key",
  OSM_ENDPOINT: "http://127.0.0.1:1",
  IAM_ENDPOINT: "http://127.0.0.1:1",
};

async function isSecure(CONSOLE_URL: string, proto?: string): Promise<boolean> {
  Object.assign(process.env, KNOWN, { CONSOLE_URL });
  vi.resetModules();
  const { isHttps } = await import("./is-https");
  return isHttps(new Headers(proto === undefined ? {} : { "x-forwarded-proto": proto }));
}

test("what the proxy before the console says of the browser counts, its first word when there were several", async () => {
  expect(await isSecure("", "https")).toBe(true);
  expect(await isSecure("", "https, http")).toBe(true);
  expect(await isSecure("", "http, https")).toBe(false);
  expect(await isSecure("")).toBe(false);
});

test("a console whose own address is https is for https alone", async () => {
  expect(await isSecure("https://tickets.example.com", "http")).toBe(true);
  expect(await isSecure("http://tickets.example.com")).toBe(false);
});
