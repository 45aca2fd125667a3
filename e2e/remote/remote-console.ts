/** A console of its own before the service of the other journeys, as before a remote one: other port, other database, a middleman between. */
import type { Browser, Page } from "@playwright/test";
import { startApp, type RunningApp } from "../../lib/launcher/bench/running-app";
import { aMiddleman, type Middleman } from "../../lib/testing/middleman";
import type { Language } from "../fixtures";
import type { NewPerson } from "../new-person";
import { textsIn } from "../texts-in";

export type RemoteConsole = { app: RunningApp; between: Middleman; stop: () => Promise<void> };

export async function startRemoteConsole(): Promise<RemoteConsole> {
  const between = await aMiddleman(process.env["E2E_SERVICE_URL"] ?? "");
  const endpoints = { OSM_ENDPOINT: between.url, IAM_ENDPOINT: between.url };
  const app = await startApp({ ...endpoints, UPSTREAM_TIMEOUT_SECONDS: "6" });
  const stop = async () => {
    await app.stop();
    await between.close();
  };
  return { app, between, stop };
}

/** By the form, as the person would. */
export async function signInThere(
  browser: Browser,
  { app }: RemoteConsole,
  { name }: NewPerson,
  language: Language,
): Promise<Page> {
  const t = await textsIn(language);
  const context = await browser.newContext({ baseURL: app.console, locale: language, timezoneId: "Asia/Shanghai" });
  const page = await context.newPage();
  await page.goto("/");
  await page.getByLabel(t("sign_in.account"), { exact: true }).fill("globex");
  await page.getByLabel(t("sign_in.user"), { exact: true }).fill(name);
  await page.getByLabel(t("sign_in.password"), { exact: true }).fill(process.env["E2E_PASSWORD"] ?? "");
  await page.getByRole("button", { name: t("sign_in.submit"), exact: true }).click();
  await page.waitForURL("/overview");
  return page;
}
