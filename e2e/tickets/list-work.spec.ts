/** Working with the list as a whole: saved views, columns, several tickets at once, export, keys. */
import { randomUUID } from "node:crypto";
import { aTicket, aTicketIn, statusOf } from "../../lib/testing/ticket-for-tests";
import { expect, expectNoAxeViolations, LANGUAGES } from "../fixtures";
import { test } from "../new-person";

const aWord = () => `w${randomUUID().slice(0, 10)}`;

for (const language of LANGUAGES)
  test(`filters are saved under a name, the list opens with them, and they are thrown away (${language})`, async ({
    newPerson,
    texts,
  }) => {
    const t = await texts(language);
    const page = await (await newPerson()).page({ language });
    const [word, name] = [aWord(), aWord()];
    await page.goto(`/tickets?app_key=${word}&created=last_month`);
    const menu = page.getByRole("button", { name: t("tickets.views.label"), exact: true });
    const dialog = page.getByRole("dialog", { name: t("tickets.views.save_title") });
    await expect(async () => {
      await menu.click({ timeout: 2000 });
      await page.getByRole("menuitem", { name: t("tickets.views.save") }).click({ timeout: 2000 });
      await expect(dialog).toBeVisible({ timeout: 5000 });
    }).toPass();
    await dialog.getByRole("textbox").fill(name);
    await dialog.getByRole("checkbox").check();
    await dialog.getByRole("button", { name: t("tickets.views.save_confirm") }).click();
    await expect(page.getByText(t("tickets.views.saved", { name }))).toBeVisible();

    await page.goto("/tickets");
    await expect(page).toHaveURL(`/tickets?app_key=${word}&created=last_month`);
    await page.getByRole("button", { name: t("tickets.views.label_of", { name }) }).click();
    await page.getByRole("menuitem", { name: t("tickets.views.manage") }).click();
    const all = page.getByRole("dialog", { name: t("tickets.views.manage_title") });
    await all.getByRole("button", { name: t("tickets.views.remove", { name }) }).click();
    await all.getByRole("button", { name: t("tickets.views.remove_confirm"), exact: true }).click();
    await expect(all.getByText(t("tickets.views.none"))).toBeVisible();
    await page.goto("/tickets");
    await expect(page).toHaveURL("/tickets");
  });

test("several tickets are deleted after a question, and one that it does not fit is named and stays", async ({
  pageOf,
  person,
}) => {
  const [bob, sam, word] = [await person("bob"), await person("sam"), aWord()];
  const ended = await aTicketIn(4, bob, sam, { simple_description: `Ended ${word}` });
  const open = await aTicket(bob, { simple_description: `Open ${word}` });
  const page = await pageOf("bob");
  await page.goto(`/tickets?app_key=${word}`);
  await expect(async () => {
    await page.keyboard.press("j");
    await expect(page.getByRole("link", { name: `Open ${word}` })).toBeFocused({ timeout: 500 });
  }).toPass();
  await page.keyboard.press("x");
  await page.keyboard.press("j");
  await page.keyboard.press("x");
  const bar = page.getByRole("region", { name: "Chosen tickets" });
  await expect(bar.getByText("2 tickets chosen")).toBeVisible();
  await bar.getByRole("button", { name: "Delete" }).click();
  const dialog = page.getByRole("dialog");
  await expect(dialog.getByRole("listitem").filter({ hasText: open })).toContainText(
    /only completed, canceled or invalid/,
  );
  await dialog.getByRole("button", { name: "Delete 1 ticket" }).click();
  await expect(dialog.getByText("1 done, 0 refused, 0 left as they were.")).toBeVisible();
  await expect(dialog.getByRole("listitem")).toContainText(ended);
  await dialog.getByRole("button", { name: "Close" }).last().click();
  await expect(page.getByRole("link", { name: `Ended ${word}` })).toHaveCount(0);
  await expect(bar.getByText("1 ticket chosen")).toBeVisible();
  expect(await statusOf(bob, open)).toBe(0);
});

test("the account exports what its filters match, who lacks the right is told who gives it", async ({
  pageOf,
  person,
}) => {
  const word = aWord();
  await aTicket(await person("bob"), { simple_description: `Exported ${word}` });
  const page = await pageOf("alice");
  await page.goto(`/tickets?app_key=${word}`);
  await expect(async () => {
    await page.getByRole("button", { name: "Export", exact: true }).click({ timeout: 2000 });
    await expect(page.getByRole("dialog", { name: "Export tickets" })).toBeVisible({ timeout: 5000 });
  }).toPass();
  const file = page.waitForEvent("download");
  await page.getByRole("button", { name: "Export 1 ticket" }).click();
  expect((await file).suggestedFilename()).toMatch(/^tickets-.*\.xlsx$/);
  await expect(page.getByText("1 ticket was exported.")).toBeVisible();

  const other = await pageOf("bob");
  await other.goto(`/tickets?app_key=${word}`);
  await expect(async () => {
    await other.getByRole("button", { name: "Export", exact: true }).click({ timeout: 2000 });
    await expect(other.getByText("You do not have the right to export tickets.")).toBeVisible({ timeout: 5000 });
  }).toPass();
  await expect(other.getByRole("button", { name: "Export 1 ticket" })).toBeDisabled();
});

for (const theme of ["light", "dark"] as const)
  test(`chosen rows, keys and columns have no accessibility faults (${theme})`, async ({ pageOf, person }) => {
    const word = aWord();
    await aTicket(await person("bob"), { simple_description: `Chosen ${word}` });
    const page = await pageOf("bob", { theme });
    await page.goto(`/tickets?app_key=${word}&has_unread=false`);
    await expect(async () => {
      await page.getByRole("checkbox", { name: /^Choose TS-/ }).check({ timeout: 2000 });
      await expect(page.getByRole("region", { name: "Chosen tickets" })).toBeVisible({ timeout: 2000 });
    }).toPass();
    await expectNoAxeViolations(page);
    await page.getByRole("button", { name: "Choose columns" }).click();
    await page.getByRole("dialog").getByRole("checkbox", { name: "Age" }).check();
    await expectNoAxeViolations(page);
    await page.getByRole("button", { name: "Done" }).click();
    await expect(page.getByRole("columnheader", { name: "Age", exact: true })).toBeVisible();
    await page.reload();
    await expect(page.getByRole("columnheader", { name: "Age", exact: true })).toBeVisible();
  });
