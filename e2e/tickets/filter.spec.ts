/** The list of tickets: filters, order and pages live in the address. */
import { randomUUID } from "node:crypto";
import type { Page } from "@playwright/test";
import { aTicket, aTicketIn } from "../../lib/testing/ticket-for-tests";
import { expect, LANGUAGES, test } from "../fixtures";

const aWord = () => `w${randomUUID().slice(0, 10)}`;

function rowsOf(page: Page) {
  return page
    .getByRole("table")
    .getByRole("row")
    .filter({ has: page.getByRole("link") });
}

for (const language of LANGUAGES) {
  test(`words and states narrow the list, stand in the address and go back with the back button (${language})`, async ({
    pageOf,
    person,
    texts,
  }) => {
    const [bob, sam, t] = [await person("bob"), await person("sam"), await texts(language)];
    const word = aWord();
    await aTicket(bob, { simple_description: `Waits ${word}` });
    const asked = await aTicketIn(17, bob, sam, { simple_description: `Asked ${word}` });
    const page = await pageOf("bob", { language });
    await page.goto("/tickets");
    await page
      .getByRole("search", { name: t("tickets.filter.search") })
      .getByRole("searchbox")
      .fill(word);
    await expect(rowsOf(page)).toHaveCount(2);
    await expect(page).toHaveURL(`/tickets?app_key=${word}`);
    await expect(page.getByText(t("tickets.filter.count", { count: 1 }))).toBeVisible();

    await page
      .getByRole("navigation", { name: t("tickets.tabs.label") })
      .getByRole("link")
      .first()
      .click();
    await expect(rowsOf(page)).toHaveCount(1);
    await expect(page).toHaveURL(`/tickets?status=2,17&app_key=${word}`);
    await expect(rowsOf(page)).toContainText(t("states.your_turn"));
    await expect(page.getByRole("link", { name: `Asked ${word}` })).toHaveAttribute("href", `/tickets/${asked}`);

    await page.goBack();
    await expect(rowsOf(page)).toHaveCount(2);
    await page.reload();
    await expect(rowsOf(page)).toHaveCount(2);
    await page.getByRole("button", { name: t("tickets.filter.clear"), exact: true }).click();
    await expect(page).toHaveURL("/tickets");
  });
}

test("nothing that matches says so and leads back to all tickets", async ({ pageOf }) => {
  const page = await pageOf("bob");
  await page.goto(`/tickets?app_key=${aWord()}`);
  await expect(page.getByText("No tickets match.")).toBeVisible();
  await page.getByRole("button", { name: "Reset filters" }).click();
  await expect(page).toHaveURL("/tickets");
  await expect(rowsOf(page).first()).toBeVisible();
});

test("a column's head sorts, and sorts the other way when pressed again", async ({ pageOf, person }) => {
  const bob = await person("bob");
  const word = aWord();
  await aTicket(bob, { simple_description: `First ${word}` });
  await aTicket(bob, { simple_description: `Second ${word}` });
  const page = await pageOf("bob");
  await page.goto(`/tickets?app_key=${word}`);
  await expect(rowsOf(page).first()).toContainText("Second");
  await page.getByRole("columnheader", { name: "Created" }).getByRole("button").click();
  await expect(page).toHaveURL(`/tickets?app_key=${word}&sort_dir=asc`);
  await expect(rowsOf(page).first()).toContainText("First");
  await expect(page.getByRole("columnheader", { name: "Created" })).toHaveAttribute("aria-sort", "ascending");
});

test("pages are walked through and remembered by the address", async ({ pageOf, person }) => {
  const bob = await person("bob");
  const word = aWord();
  for (let number = 1; number <= 11; number += 1) await aTicket(bob, { simple_description: `No ${number} ${word}` });
  const page = await pageOf("bob");
  await page.goto(`/tickets?app_key=${word}`);
  await expect(rowsOf(page)).toHaveCount(10);
  await page.getByRole("button", { name: "Next page" }).click();
  await expect(rowsOf(page)).toHaveCount(1);
  await expect(page).toHaveURL(`/tickets?app_key=${word}&page=2`);
  await page.getByRole("combobox", { name: "Per page" }).selectOption("20");
  await expect(rowsOf(page)).toHaveCount(11);
  await expect(page).toHaveURL(`/tickets?app_key=${word}&page_size=20`);
});

test("the account itself finds tickets by their submitter, a user is not offered that", async ({ pageOf, person }) => {
  const word = aWord();
  await aTicket(await person("bob"), { simple_description: `Of bob ${word}` });
  await aTicket(await person("carol"), { simple_description: `Of carol ${word}` });
  const page = await pageOf("alice");
  await page.goto(`/tickets?app_key=${word}`);
  await expect(rowsOf(page)).toHaveCount(2);
  await page.getByRole("button", { name: "Submitter" }).click();
  await page.getByRole("textbox", { name: "Name of the submitter" }).fill("carol");
  await page.keyboard.press("Enter");
  await expect(rowsOf(page)).toHaveCount(1);
  await expect(rowsOf(page)).toContainText("Of carol");
  const other = await pageOf("bob");
  await other.goto("/tickets");
  await expect(other.getByRole("button", { name: "Created", exact: true }).first()).toBeVisible();
  await expect(other.getByRole("button", { name: "Submitter" })).toHaveCount(0);
});

test("j and k walk through the rows, Enter opens one, and typing is left alone", async ({ pageOf, person }) => {
  const bob = await person("bob");
  const word = aWord();
  await aTicket(bob, { simple_description: `Older ${word}` });
  const newer = await aTicket(bob, { simple_description: `Newer ${word}` });
  const page = await pageOf("bob");
  await page.goto(`/tickets?app_key=${word}`);
  await expect(rowsOf(page)).toHaveCount(2);
  await expect(async () => {
    await page.keyboard.press("k");
    await expect(page.getByRole("link", { name: `Newer ${word}` })).toBeFocused({ timeout: 500 });
  }).toPass();
  await page.keyboard.press("j");
  await expect(page.getByRole("link", { name: `Older ${word}` })).toBeFocused();
  const search = page.getByRole("search", { name: "Search by number or words" }).getByRole("searchbox");
  await search.press("End");
  await search.press("k");
  await expect(search).toHaveValue(`${word}k`);
  await search.press("Backspace");
  await page.getByRole("link", { name: `Older ${word}` }).focus();
  await page.keyboard.press("k");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(`/tickets/${newer}`);
});
