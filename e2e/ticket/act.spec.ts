/** Ending a ticket, sending it back, and changing what belongs to it. */
import { aTicket, aTicketIn, CASES, statusOf } from "../../lib/testing/ticket-for-tests";
import { expect, LANGUAGES, test } from "../fixtures";

type Detail = {
  incident_detail_info: {
    judgement: string;
    incident_satisfaction: { satisfaction_id: number; satisfaction_value: number }[];
    ext_info?: { remind_mail?: string };
  };
};

for (const language of LANGUAGES) {
  test(`a result is confirmed and scored in one step, and cannot be scored again (${language})`, async ({
    pageOf,
    person,
    texts,
  }) => {
    const [bob, sam, t] = [await person("bob"), await person("sam"), await texts(language)];
    const number = await aTicketIn(2, bob, sam);
    const page = await pageOf("bob", { language });
    await page.goto(`/tickets/${number}`);
    await page.getByRole("button", { name: t("ticket.actions.confirm") }).click();
    const dialog = page.getByRole("dialog", { name: t("ticket.close.title_confirm", { number }) });
    const groups = dialog.getByRole("radiogroup");
    await groups
      .nth(0)
      .getByRole("radio", { name: t("ticket.score.stars", { value: 2 }) })
      .check({ force: true });
    await groups
      .nth(2)
      .getByRole("radio", { name: t("ticket.score.stars", { value: 5 }) })
      .check({ force: true });
    await dialog.getByRole("checkbox", { name: t("ticket.score.reasons.slow") }).check();
    await dialog.getByRole("textbox", { name: t("ticket.score.comment") }).fill("Works now.");
    await dialog.getByRole("button", { name: t("ticket.close.confirm") }).click();
    await expect(page.getByText(t("ticket.close.done", { number }))).toBeVisible();
    await expect(page.getByRole("list", { name: t("ticket.life.label") })).toContainText(t("ticket.life.completed"));
    await expect(page.getByRole("button", { name: t("ticket.actions.score") })).toHaveCount(0);
    const { incident_detail_info: seen } = (await bob.get<Detail>(`${CASES}/${number}`)).body;
    expect(seen.judgement).toBe(`${t("ticket.score.reasons.slow")}\nWorks now.`);
    expect(seen.incident_satisfaction).toHaveLength(2);
  });

  test(`a result that does not solve it goes back to the engineer with the reason (${language})`, async ({
    pageOf,
    person,
    texts,
  }) => {
    const [bob, sam, t] = [await person("bob"), await person("sam"), await texts(language)];
    const number = await aTicketIn(2, bob, sam);
    const page = await pageOf("bob", { language });
    await page.goto(`/tickets/${number}`);
    await page.getByRole("button", { name: t("ticket.actions.reject") }).click();
    const dialog = page.getByRole("dialog", { name: t("ticket.reject.title", { number }) });
    await dialog.getByRole("button", { name: t("ticket.reject.confirm") }).click();
    await expect(dialog.getByText(t("ticket.reject.required"))).toBeVisible();
    expect(await statusOf(bob, number)).toBe(2);
    await dialog.getByRole("textbox").fill("Port 22 is open, the login still times out.");
    await dialog.getByRole("button", { name: t("ticket.reject.confirm") }).click();
    await expect(dialog).toBeHidden();
    await expect(page.getByText("Port 22 is open, the login still times out.")).toBeVisible();
    await expect(page.getByText(t("states.ticket_meaning.1"))).toBeVisible();
  });
}

test("a completed ticket is scored from the list's link, once", async ({ pageOf, person }) => {
  const bob = await person("bob");
  const number = await aTicketIn(3, bob, await person("sam"));
  const page = await pageOf("bob");
  await page.goto(`/tickets/${number}?do=score`);
  const dialog = page.getByRole("dialog", { name: `Score ${number}` });
  await expect(dialog.getByRole("button", { name: "Send scores" })).toBeDisabled();
  await dialog.getByRole("radiogroup").first().getByRole("radio", { name: "5 stars" }).check({ force: true });
  await dialog.getByRole("button", { name: "Send scores" }).click();
  await expect(dialog).toBeHidden();
  await expect(page).toHaveURL(`/tickets/${number}`);
  await page.goto(`/tickets/${number}?do=score`);
  await expect(page.getByRole("heading", { name: "Satisfaction" })).toBeVisible();
  await expect(dialog).toBeHidden();
});

test("the contact is changed and shown masked, and copies are stopped", async ({ pageOf, person }) => {
  const extension_map = { remindCCEmail: "cy@acme.example" };
  const number = await aTicket(await person("bob"), { remind_mail: "bob@acme.example", extension_map });
  const page = await pageOf("bob");
  await page.goto(`/tickets/${number}`);
  await expect(page.getByText("b***@acme.example")).toBeVisible();
  await page.getByRole("button", { name: "Change", exact: true }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("button", { name: "Change contact" }).click();
  await expect(dialog.getByText("Enter what is to be changed.")).toBeVisible();
  await dialog.getByRole("textbox", { name: "E-mail" }).fill("operations");
  await dialog.getByRole("button", { name: "Change contact" }).click();
  await expect(dialog.getByText("This is not a valid e-mail address.")).toBeVisible();
  await dialog.getByRole("textbox", { name: "E-mail" }).fill("operations@acme.example");
  await dialog.getByRole("button", { name: "Change contact" }).click();
  await expect(page.getByText("o***@acme.example")).toBeVisible();
  await page.getByRole("button", { name: "Change", exact: true }).click();
  await dialog.getByRole("checkbox", { name: "Send no more copies" }).check();
  await expect(dialog.getByRole("textbox", { name: "Copies to" })).toBeHidden();
  await dialog.getByRole("button", { name: "Change contact" }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByText("c***@acme.example")).toBeHidden();
  await expect(page.getByText("o***@acme.example")).toBeVisible();
});

test("a deleted ticket leads back to the list and is gone", async ({ pageOf, person }) => {
  const number = await aTicketIn(4, await person("bob"), await person("sam"));
  const page = await pageOf("bob");
  await page.goto(`/tickets/${number}`);
  await page.getByRole("button", { name: "More actions" }).click();
  await page.getByRole("menuitem", { name: "Delete" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Delete" }).click();
  await expect(page).toHaveURL("/tickets");
  await page.goto(`/tickets/${number}`);
  await expect(page.getByText("This ticket does not exist or you cannot see it.")).toBeVisible();
});
