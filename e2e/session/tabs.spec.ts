/** Tabs of one browser share a session: what changes in one shows in the others, and nobody acts in another person's name. */
import { aTicket } from "../../lib/testing/ticket-for-tests";
import { expect } from "../fixtures";
import { test } from "../new-person";
import { signInCookies } from "../sign-in-cookies";

test("what is done in one tab shows in the other before it would ask by itself", async ({ newPerson }) => {
  const somebody = await newPerson();
  const number = await aTicket(somebody.caller);
  const page = await somebody.page();
  const other = await page.context().newPage();
  await other.goto("/tickets");
  const row = other.getByRole("row", { name: number });
  await expect(row).toContainText("Assigned");
  await page.goto(`/tickets/${number}`);
  await page.getByRole("button", { name: "Cancel ticket" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Cancel ticket" }).click();
  await expect(row).toContainText("Canceled", { timeout: 4000 });
});

test("when somebody else signs in in another tab, nothing is shown or sent in their name, and nothing typed is lost", async ({
  pageOf,
  person,
  playwright,
}) => {
  const number = await aTicket(await person("bob"));
  const page = await pageOf("bob");
  await page.goto(`/tickets/${number}`);
  const field = page.getByLabel("Message", { exact: true }).last();
  await field.fill("Words of bob");
  await page.context().addCookies(await signInCookies(playwright, "acme", "alice"));
  await page.getByRole("button", { name: "Send", exact: true }).click();
  const dialog = page.getByRole("dialog", { name: "Your session has ended" });
  const again = page.getByRole("button", { name: "Sign in", exact: true });
  await expect(dialog.or(again).first()).toBeVisible();
  if (!(await dialog.isVisible())) await again.click();
  await expect(field).toHaveValue("Words of bob");
  await dialog.getByLabel("Password", { exact: true }).fill(process.env["E2E_PASSWORD"] ?? "");
  await dialog.getByRole("button", { name: "Sign in", exact: true }).click();
  await expect(dialog).toBeHidden();
  await page.getByRole("button", { name: "Send", exact: true }).click();
  await expect(page.getByRole("article", { name: /bob/ }).getByText("Words of bob")).toBeVisible();
});
