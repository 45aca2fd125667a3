/** The first page after signing in: what waits, how tickets stand, and the ways to everything. */
import { aTicket, aTicketIn } from "../../lib/testing/ticket-for-tests";
import { expect, expectNoAxeViolations, LANGUAGES } from "../fixtures";
import { test } from "../new-person";

for (const language of LANGUAGES)
  test(`a newcomer is led to a first ticket, and later to what waits for them (${language})`, async ({
    newPerson,
    person,
    texts,
  }) => {
    const [somebody, sam, t] = [await newPerson(), await person("sam"), await texts(language)];
    const page = await somebody.page({ language });
    await page.goto("/");
    await expect(page).toHaveURL("/overview");
    await expect(page.getByText(t("overview.new_account.sentence"))).toBeVisible();
    await expect(page.getByRole("link", { name: t("overview.new_account.action") }).first()).toBeVisible();
    await expectNoAxeViolations(page);
    const [asked, proposed] = [await aTicketIn(17, somebody.caller, sam), await aTicketIn(2, somebody.caller, sam)];
    await page.reload();
    const waiting = page.getByRole("region", { name: t("overview.waiting.title") });
    await expect(waiting.getByRole("listitem")).toHaveCount(2);
    await expect(waiting.getByText(t("overview.waiting.feedback"))).toBeVisible();
    await expect(
      waiting.getByRole("link", { name: t("overview.waiting.do_confirm_of", { number: proposed }) }),
    ).toBeVisible();
    await expect(page.getByRole("link", { name: t("shell.messages.label", { count: 2 }) })).toBeVisible();
    await expect(page).toHaveTitle(new RegExp(`^\\(2\\) ${t("overview.title")}`));
    await waiting.getByRole("link", { name: t("overview.waiting.do_feedback_of", { number: asked }) }).click();
    await expect(page).toHaveURL(`/tickets/${asked}`);
    await expect(page.getByRole("link", { name: t("shell.messages.label", { count: 1 }) })).toBeVisible();
    await expect(page).toHaveTitle(new RegExp(`^\\(1\\) .*${asked}`));
  });

test("each chart can be read as a table, and leads to its tickets", async ({ pageOf }) => {
  const page = await pageOf("alice");
  await page.goto("/overview");
  for (const title of ["Tickets by state", "Opened and finished by week", "Time to the first answer"]) {
    const panel = page.getByRole("region", { name: title });
    await panel.getByRole("button", { name: `Show as table: ${title}` }).click();
    await expect(panel.getByRole("table", { name: title })).toBeVisible();
  }
  await expect(page.getByRole("table", { name: "Opened and finished by week" }).getByRole("row")).toHaveCount(13);
  await page.getByRole("table", { name: "Tickets by state" }).getByRole("link", { name: "Processing" }).click();
  await expect(page).toHaveURL("/tickets?status=1");
});

for (const language of LANGUAGES)
  test(`what people come for is less than three presses away (${language})`, async ({ newPerson, texts }) => {
    const [somebody, t] = [await newPerson(), await texts(language)];
    const server = `web-${somebody.name}`;
    const number = await aTicket(somebody.caller, { simple_description: `${server} does not answer` });
    const page = await somebody.page({ language });
    await page.goto("/overview");
    const find = page.getByRole("search", { name: t("overview.find.title") });
    await find.getByLabel(t("overview.find.what")).fill(server);
    await find.getByRole("button", { name: t("overview.find.this_month") }).click();
    await expect(page).toHaveURL(`/tickets?app_key=${server}&created=this_month`);
    await expect(page.getByRole("row", { name: number })).toBeVisible();
    await page.goto("/overview");
    await find.getByLabel(t("overview.find.what")).fill(server);
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(`/tickets?app_key=${server}`);
    await page.goto("/overview");
    await page.getByRole("link", { name: t("overview.ways.export") }).click();
    await expect(page.getByRole("dialog", { name: t("tickets.export.title") })).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(page).toHaveURL("/tickets");
    await page.goto("/overview");
    await page.getByRole("link", { name: t("overview.ways.last_month") }).click();
    await expect(page).toHaveURL("/tickets?created=last_month");
  });

for (const theme of ["light", "dark"] as const)
  for (const width of [1440, 375])
    test(`the overview has no accessibility faults (${theme}, ${width})`, async ({ pageOf }) => {
      const page = await pageOf("alice", { theme, width });
      await page.goto("/overview");
      await expect(page.getByRole("region", { name: "Time to the first answer" })).toBeVisible();
      await expectNoAxeViolations(page);
    });
