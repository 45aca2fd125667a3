/** What can be done from the list of tickets. */
import { randomUUID } from "node:crypto";
import { aTicket, aTicketIn, statusOf } from "../../lib/testing/ticket-for-tests";
import { expect, expectNoAxeViolations, expectNoOverflow, inWords, LANGUAGES, LOOKS, test } from "../fixtures";

const aWord = () => `w${randomUUID().slice(0, 10)}`;

for (const language of LANGUAGES) {
  test(`urging twice says when the next urge is possible (${language})`, async ({ pageOf, person, texts }) => {
    const [bob, t] = [await person("bob"), await texts(language)];
    const number = await aTicket(bob);
    const page = await pageOf("bob", { language });
    await page.goto(`/tickets?app_key=${number}`);
    const dialog = page.getByRole("dialog", { name: t("ticket_actions.urge.title", { number }) });
    const openUrge = async () => {
      await page.keyboard.press("Escape");
      await expect(dialog).toBeHidden({ timeout: 2000 });
      await page.getByRole("button", { name: t("tickets.actions.label", { number }) }).click({ timeout: 2000 });
      await page.getByRole("menuitem", { name: t("tickets.actions.urge") }).click({ timeout: 2000 });
      await expect(dialog).toBeVisible({ timeout: 2000 });
    };
    await expect(openUrge).toPass({ timeout: 20_000 });
    await dialog.getByRole("textbox").fill("The shop is closed until this works.");
    await dialog.getByRole("button", { name: t("ticket_actions.urge.confirm") }).click();
    await expect(page.getByText(t("ticket_actions.urge.done", { number }))).toBeVisible();
    await expect(dialog).toBeHidden();
    const [told = ""] = t("ticket_actions.urge.too_early", { time: "@" }).split("@");
    await expect(async () => {
      await openUrge();
      await expect(dialog.getByText(told)).toBeVisible({ timeout: 2000 });
    }).toPass({ timeout: 20_000 });
    await expect(dialog.getByRole("button", { name: t("ticket_actions.urge.confirm") })).toBeDisabled();
  });

  test(`a ticket nobody accepted can be canceled, and then deleted (${language})`, async ({
    pageOf,
    person,
    texts,
  }) => {
    const [bob, t] = [await person("bob"), await texts(language)];
    const number = await aTicket(bob);
    const page = await pageOf("bob", { language });
    await page.goto(`/tickets?app_key=${number}`);
    const choose = async (key: string) => {
      await page.getByRole("button", { name: t("tickets.actions.label", { number }) }).click();
      await page.getByRole("menuitem", { name: t(key) }).click();
    };
    await choose("tickets.actions.cancel");
    await page
      .getByRole("dialog")
      .getByRole("button", { name: t("ticket_actions.cancel.confirm") })
      .click();
    await expect(page.getByRole("table").getByText(t("states.ticket.4"))).toBeVisible();
    expect(await statusOf(bob, number)).toBe(4);
    await choose("tickets.actions.delete");
    await page
      .getByRole("dialog")
      .getByRole("button", { name: t("ticket_actions.delete.confirm") })
      .click();
    await expect(page.getByText(t("tickets.empty.nothing_matches"))).toBeVisible();
  });
}

test("a ticket that was accepted meanwhile is not shown as canceled", async ({ pageOf, person }) => {
  const [bob, sam] = [await person("bob"), await person("sam")];
  const number = await aTicket(bob);
  const page = await pageOf("bob");
  await page.goto(`/tickets?app_key=${number}`);
  await page.getByRole("button", { name: `Actions for ${number}` }).click();
  await page.getByRole("menuitem", { name: "Cancel ticket" }).click();
  await sam.post(`/desk/v1/cases/${number}/claim`);
  await page.getByRole("dialog").getByRole("button", { name: "Cancel ticket" }).click();
  await expect(page.getByRole("dialog").getByText(/changed meanwhile/)).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("table").getByText("Processing")).toBeVisible();
  expect(await statusOf(bob, number)).toBe(1);
});

test("only what is legal in a state is offered", async ({ pageOf, person }) => {
  const number = await aTicketIn(17, await person("bob"), await person("sam"));
  const page = await pageOf("bob");
  await page.goto(`/tickets?app_key=${number}`);
  await page.getByRole("button", { name: `Actions for ${number}` }).click();
  const items = page.getByRole("menuitem");
  await expect(items).toHaveText(["Open", "Close: solved", "Set labels", "Copy number", "Create a similar ticket"]);
});

test("what the other side did appears in the list by itself", async ({ pageOf, person }) => {
  const [bob, sam] = [await person("bob"), await person("sam")];
  const number = await aTicket(bob);
  const page = await pageOf("bob");
  await page.clock.install();
  await page.goto(`/tickets?app_key=${number}`);
  await expect(page.getByRole("table").getByText("Assigned")).toBeVisible();
  await sam.post(`/desk/v1/cases/${number}/claim`);
  await page.clock.fastForward(15_000);
  await expect(page.getByRole("table").getByText("Processing")).toBeVisible();
});

for (const look of LOOKS)
  test(`the list has no accessibility faults (${inWords(look)})`, async ({ pageOf }) => {
    const page = await pageOf("alice", look);
    await page.goto(`/tickets?app_key=${aWord()}`);
    await expectNoAxeViolations(page);
    await page.goto("/tickets");
    await expect(page.getByRole("table")).toBeVisible();
    await expectNoAxeViolations(page);
    await expectNoOverflow(page, [768]);
  });
