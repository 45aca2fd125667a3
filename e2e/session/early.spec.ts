/** On a slow line the page is there before its code. What a person does meanwhile counts. */
import { aTicket } from "../../lib/testing/ticket-for-tests";
import { expect, test, type Page } from "../fixtures";

/** The code of the page comes only when it is let go. */
async function withLateCode(page: Page, address: string): Promise<() => void> {
  let letGo = () => {};
  const held = new Promise<void>((resolve) => (letGo = resolve));
  await page.route("**/_next/static/**/*.js", async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(address, { waitUntil: "commit" });
  return letGo;
}

test("words written, a file chosen and a dialog asked for before the code has come are not lost", async ({
  pageOf,
  person,
}) => {
  const number = await aTicket(await person("bob"));
  const page = await pageOf("bob");
  const letGo = await withLateCode(page, `/tickets/${number}`);
  const field = page.getByLabel("Message", { exact: true }).last();
  await field.fill("It fails since noon");
  await page
    .getByLabel("Choose files")
    .setInputFiles({ name: "log.txt", mimeType: "text/plain", buffer: Buffer.from("at noon") });
  await page.getByRole("button", { name: "Cancel ticket" }).click();
  letGo();
  const dialog = page.getByRole("dialog");
  await expect(dialog).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByText("1 of 1 files uploaded")).toBeAttached();
  await page.getByRole("button", { name: "Send", exact: true }).click();
  await expect(page.getByRole("article").getByText("It fails since noon")).toBeVisible();
  await expect(page.getByRole("link", { name: "Download log.txt" }).first()).toBeVisible();
});

test("who signs in before the code has come is signed in, and the address never holds the password", async ({
  browser,
}) => {
  const context = await browser.newContext({ baseURL: process.env["E2E_BASE_URL"] ?? "" });
  const page = await context.newPage();
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  const letGo = await withLateCode(page, "/sign-in");
  const password = process.env["E2E_PASSWORD"] ?? "";
  await page.getByLabel("Account", { exact: true }).fill("acme");
  await page.getByLabel("User name", { exact: true }).fill("bob");
  await page.getByLabel("Password", { exact: true }).fill(password);
  await page.keyboard.press("Enter");
  letGo();
  await page.waitForURL("**/overview");
  expect(asked.join("\n")).not.toContain(password);
  await context.close();
});
