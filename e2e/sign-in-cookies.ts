/** Signs somebody in through the console's own door, without a browser, and keeps the cookies. */
import type { BrowserContext, PlaywrightWorkerArgs } from "@playwright/test";

export type Cookies = Awaited<ReturnType<BrowserContext["cookies"]>>;

export async function signInCookies(
  playwright: PlaywrightWorkerArgs["playwright"],
  account: string,
  user: string,
): Promise<Cookies> {
  const baseURL = process.env["E2E_BASE_URL"] ?? "";
  const door = await playwright.request.newContext({ baseURL, extraHTTPHeaders: { origin: baseURL } });
  const { csrfToken } = (await (await door.get("/api/auth/csrf")).json()) as { csrfToken: string };
  const password = process.env["E2E_PASSWORD"] ?? "";
  const form = { account, user, password, csrfToken, json: "true", callbackUrl: "/" };
  const answer = await door.post("/api/auth/callback/credentials", { form });
  if (!answer.ok()) throw new Error(`${user} could not sign in: ${answer.status()} ${await answer.text()}`);
  const { cookies } = await door.storageState();
  await door.dispose();
  return cookies;
}
