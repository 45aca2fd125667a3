/** The one journey through the sign-in form; all others bring their cookie. */
import { expect, expectNoAxeViolations, LANGUAGES, test, type Language, type Page } from "../fixtures";
import { textsIn } from "../texts-in";

async function openSignIn(page: Page, language: Language, from = ""): Promise<void> {
  const url = process.env["E2E_BASE_URL"] ?? "";
  await page.context().addCookies([{ name: "language", value: language, url }]);
  await page.goto(`/sign-in${from}`);
}

async function fillIn(page: Page, language: Language, password: string): Promise<void> {
  const t = await textsIn(language);
  await page.getByLabel(t("sign_in.account"), { exact: true }).fill("acme");
  await page.getByLabel(t("sign_in.user"), { exact: true }).fill("carol");
  await page.getByLabel(t("sign_in.password"), { exact: true }).fill(password);
  await page.getByRole("button", { name: t("sign_in.submit"), exact: true }).click();
}

for (const language of LANGUAGES) {
  test(`a person signs in, reads, and signs out (${language})`, async ({ page }) => {
    const t = await textsIn(language);
    await openSignIn(page, language);
    await expectNoAxeViolations(page);
    await fillIn(page, language, process.env["E2E_PASSWORD"] ?? "");
    await expect(page).toHaveURL("/overview");
    await page.getByRole("button", { name: t("shell.account.label", { user: "carol" }) }).click();
    await page.getByRole("menuitem", { name: t("shell.account.sign_out") }).click();
    await expect(page).toHaveURL(/\/sign-in/);
    await page.goto("/tickets");
    await expect(page).toHaveURL(/\/sign-in/);
  });

  test(`a wrong password is told in words, and all but the password stays (${language})`, async ({ page }) => {
    const t = await textsIn(language);
    await openSignIn(page, language);
    await fillIn(page, language, "not the password");
    await expect(page.getByText(t("sign_in.refused.wrong"))).toBeVisible();
    await expect(page.getByLabel(t("sign_in.account"), { exact: true })).toHaveValue("acme");
    await expect(page.getByLabel(t("sign_in.password"), { exact: true })).toHaveValue("");
    await fillIn(page, language, process.env["E2E_PASSWORD"] ?? "");
    await expect(page).toHaveURL("/overview");
  });
}

test("an ended session leads to sign-in and back to the same address with its filters", async ({ page }) => {
  await openSignIn(page, "en-US");
  await page.goto("/tickets?app_key=web");
  await expect(page).toHaveURL(/\/sign-in\?from=/);
  await fillIn(page, "en-US", process.env["E2E_PASSWORD"] ?? "");
  await expect(page).toHaveURL("/tickets?app_key=web");
});

test("language and appearance are changed in place and kept", async ({ pageOf }) => {
  const page = await pageOf("bob");
  await page.goto("/tickets");
  await page.getByRole("button", { name: /Language/ }).click();
  await page.getByRole("menuitemradio", { name: "简体中文" }).click();
  await expect(page.locator("html")).toHaveAttribute("lang", "zh-CN");
  await page.reload();
  await expect(page.locator("html")).toHaveAttribute("lang", "zh-CN");
});
