/** What engineers wrote over all tickets: read, answered and marked in one place. */
import { aTicketIn, CASES, DESK } from "../../lib/testing/ticket-for-tests";
import { expect, expectNoAxeViolations, LANGUAGES } from "../fixtures";
import { test } from "../new-person";

for (const language of LANGUAGES)
  test(`messages are read and answered without leaving the page (${language})`, async ({
    newPerson,
    person,
    texts,
  }) => {
    const [somebody, sam, t] = [await newPerson(), await person("sam"), await texts(language)];
    const [one, other] = [await aTicketIn(17, somebody.caller, sam), await aTicketIn(1, somebody.caller, sam)];
    await sam.post(`${DESK}/${other}/messages`, { content: "The log is clean." });
    const page = await somebody.page({ language });
    await page.clock.install();
    await page.goto("/messages");
    const list = page.getByRole("list", { name: t("messages.list") });
    await expect(list.getByRole("listitem")).toHaveCount(2);
    await expect(page).toHaveTitle(new RegExp(`^\\(2\\) ${t("messages.title")}`));
    await list.getByRole("button", { name: /Which image\?/ }).click();
    const answer = page.getByRole("form", { name: t("conversation.composer.label") }).getByRole("textbox");
    await answer.fill("Ubuntu 22.04");
    await expect(page).toHaveTitle(new RegExp(`^\\(1\\) ${t("messages.title")}`));
    await answer.press("Control+Enter");
    await expect(page.getByText(t("messages.answered", { number: one }))).toBeVisible();
    const { body } = await somebody.caller.get<{ status: number }>(`${CASES}/${one}/status`);
    expect(body.status).toBe(1);
    await page.getByRole("button", { name: t("messages.mark_all") }).click();
    await expect(page).toHaveTitle(new RegExp(`^${t("messages.title")}`));
    await page.reload();
    await expect(page.getByText(t("messages.empty.unread"))).toBeVisible();
    await sam.post(`${DESK}/${other}/messages`, { content: "One more thing." });
    await page.clock.fastForward(10_000);
    await expect(list.getByText("One more thing.")).toBeVisible();
    await page.getByRole("button", { name: t("messages.filters.all"), exact: true }).click();
    await page.getByRole("combobox", { name: t("messages.filters.ticket") }).selectOption(other);
    await expect(list.getByRole("listitem")).toHaveCount(2);
    await expect(page).toHaveURL(`/messages?show=all&ticket=${other}`);
  });

for (const theme of ["light", "dark"] as const)
  test(`the messages have no accessibility faults, opened or not (${theme})`, async ({ pageOf }) => {
    const page = await pageOf("alice", { theme, width: theme === "dark" ? 375 : 1440 });
    await page.goto("/messages?show=all");
    const first = page.getByRole("list", { name: "Messages of engineers" }).getByRole("button").first();
    await expect(first).toBeVisible();
    await expectNoAxeViolations(page);
    await first.click();
    await expect(page.getByRole("link", { name: "Open the whole ticket" })).toBeVisible();
    await expectNoAxeViolations(page);
  });
