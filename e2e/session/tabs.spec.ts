/** Tabs of one browser share a session: what changes in one shows in the others, and nobody acts in another person's name. */
import { aTicket } from "../../lib/testing/ticket-for-tests";
import { expect, expectNoEnglish, LANGUAGES } from "../fixtures";
import { test } from "../new-person";
import { signInCookies } from "../sign-in-cookies";

for (const language of LANGUAGES) {
  test(`what is done in one tab shows in the other before it would ask by itself (${language})`, async ({
    newPerson,
    texts,
  }) => {
    const [somebody, t] = [await newPerson(), await texts(language)];
    const number = await aTicket(somebody.caller);
    const page = await somebody.page({ language });
    const other = await page.context().newPage();
    await other.goto("/tickets");
    const row = other.getByRole("row", { name: number });
    await expect(row).toContainText(t("states.ticket.0"));
    await page.goto(`/tickets/${number}`);
    await page.getByRole("button", { name: t("ticket.actions.cancel") }).click();
    await page
      .getByRole("dialog")
      .getByRole("button", { name: t("ticket_actions.cancel.confirm") })
      .click();
    await expect(row).toContainText(t("states.ticket.4"), { timeout: 8000 });
  });

  test(`when somebody else signs in in another tab, nothing is shown or sent in their name, and nothing typed is lost (${language})`, async ({
    pageOf,
    person,
    playwright,
    texts,
  }) => {
    const t = await texts(language);
    const number = await aTicket(await person("bob"));
    const page = await pageOf("bob", { language });
    await page.goto(`/tickets/${number}`);
    const field = page.getByLabel(t("conversation.composer.label"), { exact: true }).last();
    await field.fill("Words of bob");
    await page.context().addCookies(await signInCookies(playwright, "acme", "alice"));
    await page.getByRole("button", { name: t("conversation.composer.send"), exact: true }).click();
    const dialog = page.getByRole("dialog", { name: t("shell.session_ended.title") });
    const again = page.getByRole("button", { name: t("shell.session_ended.submit"), exact: true });
    await expect(dialog.or(again).first()).toBeVisible();
    if (!(await dialog.isVisible())) await again.click();
    await expect(field).toHaveValue("Words of bob");
    if (language === "zh-CN") await expectNoEnglish(page);
    await dialog.getByLabel(t("sign_in.password"), { exact: true }).fill(process.env["E2E_PASSWORD"] ?? "");
    await dialog.getByRole("button", { name: t("shell.session_ended.submit"), exact: true }).click();
    await expect(dialog).toBeHidden();
    await page.getByRole("button", { name: t("conversation.composer.send"), exact: true }).click();
    await expect(page.getByRole("article", { name: /bob/ }).getByText("Words of bob")).toBeVisible();
  });
}
