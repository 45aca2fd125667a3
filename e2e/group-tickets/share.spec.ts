/** Tickets of a group: seen and handled by its operators, associated with each other, hidden from everybody else. */
import { randomUUID } from "node:crypto";
import { aTicket, aTicketIn, statusOf } from "../../lib/testing/ticket-for-tests";
import { expect, expectNoAxeViolations, LANGUAGES, test } from "../fixtures";

const aWord = () => `w${randomUUID().slice(0, 10)}`;

for (const language of LANGUAGES)
  test(`a colleague's ticket is found, opened and deleted through the group, with the submitter named (${language})`, async ({
    pageOf,
    person,
    texts,
  }) => {
    const [carol, sam, t, word] = [await person("carol"), await person("sam"), await texts(language), aWord()];
    const number = await aTicketIn(4, carol, sam, { simple_description: `Of carol ${word}` });
    const page = await pageOf("bob", { language });
    await page.goto(`/tickets?app_key=${word}`);
    await expect(page.getByText(t("tickets.empty.nothing_matches"))).toBeVisible();
    await page.goto(`/group-tickets?app_key=${word}`);
    await page.getByRole("link", { name: `Of carol ${word}` }).click();
    await expect(page).toHaveURL(new RegExp(`/group-tickets/${number}\\?group_id=`));
    await expect(page.getByRole("heading", { name: t("ticket.relations.advanced") })).toBeVisible();
    await expect(async () => {
      await page.getByRole("button", { name: t("ticket.actions.more") }).click({ timeout: 2000 });
      await page.getByRole("menuitem", { name: t("ticket.actions.delete") }).click({ timeout: 2000 });
    }).toPass();
    const dialog = page.getByRole("dialog");
    await expect(dialog.getByText(t("ticket_actions.of_colleague", { name: "carol" }))).toBeVisible();
    await dialog.getByRole("button", { name: t("ticket_actions.delete.confirm") }).click();
    await expect(page).toHaveURL(/\/group-tickets\?group_id=/);
    await expect(statusOf(carol, number)).rejects.toThrow("OSM.01010015");
  });

test("tickets of the group are associated and parted again, on both sides", async ({ pageOf, person }) => {
  const [bob, carol, word] = [await person("bob"), await person("carol"), aWord()];
  const own = await aTicket(bob, { simple_description: `One ${word}` });
  const other = await aTicket(carol, { simple_description: `Other ${word}` });
  const page = await pageOf("bob");
  await page.goto(`/group-tickets/${own}`);
  await expect(async () => {
    await page.getByRole("button", { name: "Associate a ticket" }).click({ timeout: 2000 });
    await expect(page.getByRole("dialog")).toBeVisible({ timeout: 5000 });
  }).toPass();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("searchbox").fill(other);
  await dialog.getByRole("radio", { name: new RegExp(other) }).check();
  await expectNoAxeViolations(page);
  await dialog.getByRole("button", { name: "Associate", exact: true }).click();
  await page
    .getByRole("list", { name: "Associated tickets" })
    .getByRole("link", { name: `Other ${word}` })
    .click();
  await expect(page).toHaveURL(new RegExp(`/group-tickets/${other}`));
  await page.getByRole("button", { name: `Remove the association with ${own}` }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Remove", exact: true }).click();
  await expect(page.getByText("No ticket is associated with this one.")).toBeVisible();
});

test("who operates no group is told what is missing and has no way in", async ({ pageOf }) => {
  const page = await pageOf("dave");
  await page.goto("/group-tickets");
  await expect(page.getByText(/You belong to no group that shares tickets/)).toBeVisible();
  await expect(page.getByRole("link", { name: "Same-Group Tickets" })).toHaveCount(0);
});

for (const theme of ["light", "dark"] as const)
  test(`the list of a group has no accessibility faults (${theme})`, async ({ pageOf }) => {
    const page = await pageOf("bob", { theme });
    await page.goto("/group-tickets");
    await expect(page.getByRole("table")).toBeVisible();
    await expectNoAxeViolations(page);
  });
