/** Secrets in messages and files are caught before they leave the browser. */
import { aTicket } from "../../lib/testing/ticket-for-tests";
import { expect, LANGUAGES, test, type Page } from "../fixtures";

const SECRET = "Tr0ub4dor&3-zebra";

/** Everything that goes to the console from now on, except for drafts, which are sealed and belong to their author. */
function watchSent(page: Page): string[] {
  const sent: string[] = [];
  page.on("request", (request) => {
    if (!request.url().includes("/api/drafts/")) sent.push(`${request.url()} ${request.postData() ?? ""}`);
  });
  return sent;
}

type Sent = { message_list: { content: string; has_confidential?: boolean }[] };

for (const language of LANGUAGES) {
  test(`a password in a message is moved to the confidential box (${language})`, async ({ pageOf, person, texts }) => {
    const [bob, t] = [await person("bob"), await texts(language)];
    const number = await aTicket(bob);
    const page = await pageOf("bob", { language });
    await page.goto(`/tickets/${number}`);
    const field = page.getByLabel(t("conversation.composer.label"), { exact: true }).last();
    await field.fill(`It still fails. password: ${SECRET}`);
    await expect(page.getByText(t("masking.hint", { kinds: t("masking.kind.password") }))).toBeVisible();
    await field.press("Control+Enter");
    const dialog = page.getByRole("dialog", { name: t("masking.dialog.title") });
    await expect(dialog).toBeVisible();
    await expect(dialog).not.toContainText(SECRET);
    await expect(dialog.getByRole("radio", { name: t("masking.action.move"), exact: true })).toBeChecked();
    await dialog.getByRole("button", { name: t("masking.dialog.apply") }).click();
    await expect(page.getByText(t("conversation.confidential"))).toBeVisible();
    await expect(page.getByText(SECRET)).toHaveCount(0);
    const { body } = await bob.get<Sent>(`/v2/servicerequest/cases/${number}/messages`);
    expect(JSON.stringify(body)).not.toContain(SECRET);
    expect(body.message_list.at(-1)?.has_confidential).toBe(true);
  });
}

test("a password that is masked never leaves the browser, one that is kept does", async ({ pageOf, person }) => {
  const bob = await person("bob");
  const number = await aTicket(bob);
  const page = await pageOf("bob");
  await page.goto(`/tickets/${number}`);
  const field = page.getByLabel("Message", { exact: true }).last();
  const dialog = page.getByRole("dialog", { name: "This looks like sensitive data" });
  const sent = watchSent(page);
  await field.fill(`password: ${SECRET}`);
  await field.press("Control+Enter");
  await dialog.getByRole("radio", { name: "Mask", exact: true }).check();
  await dialog.getByRole("button", { name: "Continue" }).click();
  await expect(page.getByRole("article").getByText("password: ••••••")).toBeVisible();
  expect(sent.join("\n")).not.toContain(SECRET);
  await field.fill("password: winter-Garden-77");
  await field.press("Control+Enter");
  await dialog.getByRole("radio", { name: "Keep", exact: true }).check();
  await dialog.getByRole("button", { name: "Continue" }).click();
  await expect(page.getByRole("article").getByText("password: winter-Garden-77")).toBeVisible();
});

test("a password in a text file is shown masked with its line, and a masked copy goes up", async ({
  pageOf,
  person,
}) => {
  const bob = await person("bob");
  const number = await aTicket(bob);
  const page = await pageOf("bob");
  await page.goto(`/tickets/${number}`);
  const sent = watchSent(page);
  const buffer = Buffer.from(`host = web-1\nport = 22\npassword = ${SECRET}\n`);
  await page.getByLabel("Choose files").setInputFiles({ name: "app.log", mimeType: "text/plain", buffer });
  const dialog = page.getByRole("dialog", { name: "app.log seems to hold sensitive data" });
  await expect(dialog.getByText("Line 3")).toBeVisible();
  await expect(dialog).not.toContainText(SECRET);
  await dialog.getByRole("button", { name: "Continue" }).click();
  await expect(page.getByText("1 of 1 files uploaded")).toBeAttached();
  await page.getByRole("button", { name: "Send", exact: true }).click();
  const link = page.getByRole("link", { name: "Download app.log" }).first();
  await expect(link).toBeVisible();
  const [download] = await Promise.all([page.waitForEvent("download"), link.click()]);
  const stream = await download.createReadStream();
  const content = Buffer.concat(await stream.toArray()).toString("utf8");
  expect(content).toContain("host = web-1");
  expect(content).not.toContain(SECRET);
  expect(sent.join("\n")).not.toContain(SECRET);
});

/** The connection breaks after the page has come and before anything else is fetched. */
async function withoutRest(page: Page, address: string): Promise<{ mend: () => void }> {
  let isBroken = false;
  await page.addInitScript(() => Object.assign(window, { requestIdleCallback: () => 0 }));
  await page.route("**/_next/static/**", (route) => (isBroken ? route.abort() : route.continue()));
  await page.goto(address);
  isBroken = true;
  return { mend: () => (isBroken = false) };
}

test("what cannot be searched for secrets is not sent, and is kept", async ({ pageOf, person }) => {
  const number = await aTicket(await person("bob"));
  const page = await pageOf("bob");
  const connection = await withoutRest(page, `/tickets/${number}`);
  const sent = watchSent(page);
  const field = page.getByLabel("Message", { exact: true }).last();
  await field.fill(`password: ${SECRET}`);
  await field.press("Control+Enter");
  const unchecked = page.getByRole("dialog", { name: "Nothing was sent yet" });
  await unchecked.getByRole("button", { name: "Back to the text" }).click();
  await expect(field).toHaveValue(`password: ${SECRET}`);
  await field.press("Control+Enter");
  await expect(unchecked).toBeVisible();
  connection.mend();
  await unchecked.getByRole("button", { name: "Retry" }).click();
  const dialog = page.getByRole("dialog", { name: "This looks like sensitive data" });
  await dialog.getByRole("radio", { name: "Mask", exact: true }).check();
  await dialog.getByRole("button", { name: "Continue" }).click();
  await expect(page.getByRole("article").getByText("password: ••••••")).toBeVisible();
  expect(sent.join("\n")).not.toContain(SECRET);
});

test("a file that is too large is refused before it is sent", async ({ pageOf, person }) => {
  const number = await aTicket(await person("bob"));
  const page = await pageOf("bob");
  await page.goto(`/tickets/${number}`);
  await expect(page.getByText("Up to 10 files of 4 MB each")).toBeVisible();
  const sent = watchSent(page);
  const buffer = Buffer.alloc(5 * 1024 * 1024, 97);
  await page.getByLabel("Choose files").setInputFiles({ name: "big.log", mimeType: "text/plain", buffer });
  await expect(page.getByText("big.log is too large: 4 MB at most.")).toBeVisible();
  expect(sent.filter((one) => one.includes("/accessorys"))).toEqual([]);
});
