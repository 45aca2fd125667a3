/** What the details of a ticket show, to whom, and without reloading. */
import { aTicket, aTicketIn } from "../../lib/testing/ticket-for-tests";
import { expect, expectNoAxeViolations, inWords, LANGUAGES, LOOKS, test } from "../fixtures";

const WITHIN_SECONDS = { timeout: 12_000 };

for (const language of LANGUAGES) {
  test(`the ticket of another company does not exist (${language})`, async ({ pageOf, person, texts }) => {
    const [number, t] = [await aTicket(await person("bob")), await texts(language)];
    for (const name of ["erin", "carol"] as const) {
      const page = await pageOf(name, { language });
      await page.goto(`/tickets/${number}`);
      await expect(page.getByText(t("states.ticket_missing.sentence"))).toBeVisible();
      await expect(page.getByText("web-1")).toHaveCount(0);
      await page.getByRole("link", { name: t("states.ticket_missing.to_list") }).click();
      await expect(page).toHaveURL("/tickets");
    }
    const desk = await pageOf("sam", { language });
    await desk.goto("/desk/TS-0");
    await expect(desk.getByText(t("states.ticket_missing.sentence"))).toBeVisible();
    await expect(desk.getByRole("button", { name: t("ui.retry") })).toHaveCount(0);
    await desk.getByRole("link", { name: t("states.ticket_missing.to_queue") }).click();
    await expect(desk).toHaveURL("/desk");
  });

  test(`words and moves of the other side appear within seconds, without reloading (${language})`, async ({
    pageOf,
    person,
    texts,
  }) => {
    const [bob, sam, t] = [await person("bob"), await person("sam"), await texts(language)];
    const number = await aTicket(bob);
    const page = await pageOf("bob", { language });
    await page.goto(`/tickets/${number}`);
    await expect(page.getByText(t("states.ticket_meaning.0"))).toBeVisible();
    await sam.post(`/desk/v1/cases/${number}/claim`);
    await sam.post(`/desk/v1/cases/${number}/messages`, { content: "Which image do you use?", await_feedback: true });
    await expect(page.getByText("Which image do you use?")).toBeVisible(WITHIN_SECONDS);
    await expect(page.getByText(t("states.ticket_meaning.17"))).toBeVisible(WITHIN_SECONDS);
    await page.getByRole("button", { name: t("ticket.actions.answer") }).click();
    await page.keyboard.type("Ubuntu 22.04");
    await page.keyboard.press("Control+Enter");
    await expect(page.getByText(t("states.ticket_meaning.1"))).toBeVisible(WITHIN_SECONDS);
    await expect(page.getByRole("list", { name: t("ticket.life.label") })).toContainText(t("ticket.life.asked"));
  });
}

test("the operation log tells who did what", async ({ pageOf, person }) => {
  const number = await aTicketIn(2, await person("bob"), await person("sam"));
  const page = await pageOf("bob");
  await page.goto(`/tickets/${number}`);
  await page.getByText("Operation log").click();
  const log = page.getByRole("list", { name: "Operation log" });
  await expect(log.getByRole("listitem")).toHaveCount(3);
  await expect(log.getByRole("listitem").first()).toContainText("Gave the result");
  await expect(log.getByRole("listitem").last()).toContainText("Create");
});

for (const look of LOOKS)
  test(`the details have no accessibility faults (${inWords(look)})`, async ({ pageOf, person, texts }) => {
    const t = await texts(look.language);
    const number = await aTicketIn(2, await person("bob"), await person("sam"));
    const page = await pageOf("bob", look);
    await page.goto(`/tickets/${number}`);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expectNoAxeViolations(page);
    await page.getByRole("button", { name: t("ticket.actions.confirm") }).click();
    await expect(page.getByRole("radiogroup").first()).toBeVisible();
    await expectNoAxeViolations(page);
  });
