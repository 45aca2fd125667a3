/** A ticket on one sheet: from the menu, with its whole history, printed or kept as a file; and its words quoted in an answer. */
import { readFile } from "node:fs/promises";
import { aTicketIn } from "../../lib/testing/ticket-for-tests";
import { expect, expectNoAxeViolations, LANGUAGES, test } from "../fixtures";

for (const language of LANGUAGES)
  test(`a ticket is printed and saved with its history (${language})`, async ({ pageOf, person, texts }) => {
    const [bob, sam, t] = [await person("bob"), await person("sam"), await texts(language)];
    const number = await aTicketIn(1, bob, sam);
    await bob.put(`/v2/servicerequest/cases/${number}/contact-info`, { remind_mail: "bob.builder@acme.example" });
    await bob.post(`/v2/servicerequest/cases/${number}/message`, { message: { content: "<b>It</b> still fails" } });
    const page = await pageOf("bob", { language, theme: language === "zh-CN" ? "dark" : "light" });
    await page.addInitScript(() => {
      window.print = () => document.documentElement.setAttribute("data-printed", "yes");
    });
    await page.goto(`/tickets/${number}`);
    await page.getByRole("button", { name: t("ticket.actions.more") }).click();
    await page.getByRole("menuitem", { name: t("ticket.actions.print") }).click();
    const sheet = page.locator("#ticket-sheet");
    await expect(sheet).toContainText("<b>It</b> still fails");
    await expect(sheet).toContainText("@acme.example");
    await expect(sheet).not.toContainText("bob.builder");
    await expectNoAxeViolations(page);
    await page.getByRole("button", { name: t("ticket_print.print"), exact: true }).click();
    await expect(page.locator("html")).toHaveAttribute("data-printed", "yes");
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: t("ticket_print.save") }).click(),
    ]);
    expect(download.suggestedFilename()).toBe(`${number}.html`);
    const saved = await readFile(await download.path(), "utf8");
    expect(saved).toContain("&lt;b&gt;It&lt;/b&gt; still fails");
    expect(saved).not.toContain("<script");
    await page.setViewportSize({ width: 375, height: 800 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(375);
  });

test("the sheet of somebody else's ticket does not exist", async ({ pageOf, person }) => {
  const number = await aTicketIn(0, await person("bob"), await person("sam"));
  for (const name of ["erin", "carol"] as const) {
    const page = await pageOf(name);
    await page.goto(`/tickets/${number}/print`);
    await expect(page.getByRole("article")).toHaveCount(0);
    await expect(page.getByText(number)).toHaveCount(0);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  }
});

test("a message is quoted above the answer", async ({ pageOf, person, texts }) => {
  const [bob, sam, t] = [await person("bob"), await person("sam"), await texts("en-US")];
  const number = await aTicketIn(1, bob, sam);
  await sam.post(`/desk/v1/cases/${number}/messages`, { content: "Which image do you use?" });
  const page = await pageOf("bob");
  await page.goto(`/tickets/${number}`);
  const asked = page.getByRole("article").filter({ hasText: "Which image do you use?" }).last();
  await asked.getByRole("button", { name: t("conversation.quote") }).click();
  await expect(
    page.getByLabel(t("conversation.composer.label"), { exact: true }).and(page.locator("textarea")),
  ).toHaveValue("> Which image do you use?\n\n");
});
