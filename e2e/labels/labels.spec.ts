/** Labels: made, put on a ticket, renamed, deleted with the number of tickets told. */
import { randomUUID } from "node:crypto";
import { aTicket } from "../../lib/testing/ticket-for-tests";
import { expect, expectNoAxeViolations, LANGUAGES, test } from "../fixtures";

const aName = () => `L${randomUUID().slice(0, 8)}`;

for (const language of LANGUAGES)
  test(`a label is made, put on a ticket, renamed and deleted (${language})`, async ({ pageOf, person, texts }) => {
    const [t, name, renamed] = [await texts(language), aName(), aName()];
    const number = await aTicket(await person("bob"));
    const page = await pageOf("bob", { language });
    await page.goto("/labels");
    const dialog = page.getByRole("dialog");
    await expect(async () => {
      await page
        .getByRole("button", { name: t("labels.create") })
        .first()
        .click({ timeout: 2000 });
      await expect(dialog).toBeVisible({ timeout: 5000 });
    }).toPass();
    await dialog.getByRole("textbox", { name: t("labels.form.name") }).fill(name);
    await dialog.getByRole("textbox", { name: t("labels.form.other") }).fill("blue");
    await dialog.getByRole("button", { name: t("labels.save.create") }).click();
    await expect(dialog.getByText(t("labels.form.color_wrong"))).toBeVisible();
    await dialog.getByRole("radio", { name: t("labels.form.colors.4"), exact: true }).check({ force: true });
    await dialog.getByRole("button", { name: t("labels.save.create") }).click();
    await expect(page.getByText(t("labels.save.created", { name }))).toBeVisible();

    await page.goto(`/tickets/${number}`);
    await expect(async () => {
      await page.getByRole("button", { name: t("ticket.facts.set_labels") }).click({ timeout: 2000 });
      await dialog.getByRole("checkbox", { name }).check({ timeout: 5000 });
    }).toPass();
    await dialog.getByRole("button", { name: t("labels.dialog.confirm") }).click();
    await expect(page.getByRole("complementary").getByText(name)).toBeVisible();

    await page.goto("/labels");
    await page.getByRole("button", { name: t("labels.edit", { name }) }).click();
    await dialog.getByRole("textbox", { name: t("labels.form.name") }).fill(renamed);
    await dialog.getByRole("button", { name: t("labels.save.save") }).click();
    await page.getByRole("button", { name: t("labels.delete", { name: renamed }) }).click();
    await expect(dialog.getByText(t("labels.remove.consequence", { count: 1 }))).toBeVisible();
    await dialog.getByRole("button", { name: t("labels.remove.confirm") }).click();
    await expect(page.getByText(t("labels.remove.done", { name: renamed }))).toBeVisible();
    await expect(page.getByRole("button", { name: t("labels.edit", { name: renamed }) })).toHaveCount(0);
  });

for (const theme of ["light", "dark"] as const)
  test(`the page of labels has no accessibility faults (${theme})`, async ({ pageOf }) => {
    const page = await pageOf("bob", { theme });
    await page.goto("/labels");
    await expect(page.getByRole("table")).toBeVisible();
    await expectNoAxeViolations(page);
  });
