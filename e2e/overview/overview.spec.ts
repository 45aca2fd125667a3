/** The first page after signing in: what waits, how tickets stand, and the ways to everything. */
import { aTicketIn } from "../../lib/testing/ticket-for-tests";
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

test("tickets of last month about one server are three steps away", async ({ pageOf }) => {
  const page = await pageOf("alice");
  await page.goto("/overview");
  const find = page.getByRole("search", { name: "Find tickets" });
  await find.getByLabel("Number, words or the name of a server").fill("web-1");
  await find.getByLabel("Created").selectOption("Last month");
  await find.getByRole("button", { name: "Find" }).click();
  await expect(page).toHaveURL(/\/tickets\?app_key=web-1&created_from=\d{4}-\d\d-01&created_to=\d{4}-\d\d-\d\d$/);
  await expect(page.getByRole("heading", { name: "My Service Tickets" })).toBeVisible();
});

for (const theme of ["light", "dark"] as const)
  for (const width of [1440, 375])
    test(`the overview has no accessibility faults (${theme}, ${width})`, async ({ pageOf }) => {
      const page = await pageOf("alice", { theme, width });
      await page.goto("/overview");
      await expect(page.getByRole("region", { name: "Time to the first answer" })).toBeVisible();
      await expectNoAxeViolations(page);
    });
