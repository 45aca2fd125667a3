/** The settings as one story: the account makes a user, the user signs in, makes the password their own and proves a contact. */
import { randomUUID } from "node:crypto";
import { expect, expectNoAxeViolations, expectNoEnglish, LANGUAGES, test } from "../fixtures";

const PAGES = ["", "/security", "/contacts", "/team", "/audit"];

for (const theme of ["light", "dark"] as const)
  test(`every page of the settings can be used by everybody (${theme})`, async ({ pageOf }) => {
    const page = await pageOf("alice", { theme });
    for (const path of PAGES) {
      await page.goto(`/settings${path}`);
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      await expectNoAxeViolations(page);
    }
  });

for (const language of LANGUAGES)
  test(`the account makes a user, who signs in and makes the password their own (${language})`, async ({
    pageOf,
    browser,
    texts,
  }) => {
    const t = await texts(language);
    const name = `nora-${randomUUID().slice(0, 8)}`;
    const page = await pageOf("alice", { language });
    await page.goto("/settings/team");
    await page.getByRole("button", { name: t("team.create_user"), exact: true }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByLabel(t("team.user_name")).fill(name);
    await dialog.getByRole("button", { name: t("team.generate") }).click();
    await dialog.getByRole("button", { name: t("team.create_user") }).click();
    await expect(dialog.getByText(t("team.given_once"))).toBeVisible();
    const first = (await dialog.locator("code").textContent()) ?? "";
    await dialog.getByRole("button", { name: t("team.noted") }).click();
    await expect(page.getByText(name, { exact: true })).toBeVisible();
    if (language === "zh-CN") await expectNoEnglish(page);

    const context = await browser.newContext({ baseURL: process.env["E2E_BASE_URL"] ?? "", locale: language });
    const own = await context.newPage();
    await own.goto("/sign-in?from=/settings/security");
    await own.getByLabel(t("sign_in.account"), { exact: true }).fill("acme");
    await own.getByLabel(t("sign_in.user"), { exact: true }).fill(name);
    await own.getByLabel(t("sign_in.password"), { exact: true }).fill(first);
    await own.getByRole("button", { name: t("sign_in.submit"), exact: true }).click();
    await expect(own.getByText(t("settings_security.sessions.this_one"), { exact: true })).toBeVisible();
    const field = (key: string) => own.getByLabel(t(`settings_security.password.${key}`)).and(own.locator("input"));
    await field("original").fill(first);
    for (const key of ["password", "again"]) await field(key).first().fill("Harbour-lights-9");
    await own.getByLabel(t("settings_security.password.again")).and(own.locator("input")).fill("Harbour-lights-9");
    await own.getByRole("button", { name: t("settings_security.password.save") }).click();
    await expect(own.getByText(t("settings_security.password.done"))).toBeVisible();
    await expect(own.getByText(t("settings_security.sessions.this_one"), { exact: true })).toBeVisible();
    if (language === "zh-CN") await expectNoEnglish(own);
    await context.close();

    await page.getByRole("button", { name: t("team.menu_of", { name }) }).click();
    await page.getByRole("menuitem", { name: t("team.acts.delete") }).click();
    await page
      .getByRole("dialog")
      .getByRole("button", { name: t("team.acts.delete") })
      .click();
    await expect(page.getByText(t("team.delete_done", { name }))).toBeVisible();
  });
