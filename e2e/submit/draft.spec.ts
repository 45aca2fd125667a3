import type { Page, PlaywrightWorkerArgs } from "@playwright/test";
import { expect, test } from "../fixtures";
import { signInCookies } from "../sign-in-cookies";
import { LANGUAGES, WORDS, formAddress, openForm } from "./words";

/** A draft belongs to a user and a problem: journeys that run side by side have users of their own. */
const WRITER = { "en-US": "carol", "zh-CN": "alice" } as const;
const PROBLEM = { "en-US": "ecs-start", "zh-CN": "ecs-create" } as const;

/** A picture of one point, as a screenshot on the clipboard. */
const POINT = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

async function pasteScreenshot(page: Page, label: RegExp) {
  await page.getByLabel(label).evaluate((field, point) => {
    const bytes = Uint8Array.from(atob(point), (character) => character.charCodeAt(0));
    const clipboard = new DataTransfer();
    clipboard.items.add(new File([bytes], "image.png", { type: "image/png" }));
    field.dispatchEvent(new ClipboardEvent("paste", { clipboardData: clipboard, bubbles: true, cancelable: true }));
  }, POINT);
}

/** A session of this test alone: the shared one must not end. */
async function signInAlone(page: Page, playwright: PlaywrightWorkerArgs["playwright"], user: string) {
  await page.context().addCookies(await signInCookies(playwright, "acme", user));
}

async function signOut(page: Page) {
  const { csrfToken } = (await (await page.request.get("/api/auth/csrf")).json()) as { csrfToken: string };
  const headers = { origin: new URL(page.url()).origin };
  const answer = await page.request.post("/api/auth/signout", { form: { csrfToken, json: "true" }, headers });
  expect(answer.ok()).toBe(true);
}

for (const language of LANGUAGES) {
  const words = WORDS[language];

  test(`a draft survives reload and signing out, with its pasted screenshot (${language})`, async ({
    signedIn,
    playwright,
  }) => {
    const { page } = await signedIn("bob", { language });
    await signInAlone(page, playwright, "bob");
    await openForm(page, "ecs", PROBLEM[language]);
    await page.getByLabel(words.symptom).fill("Refused since the reboot");
    await pasteScreenshot(page, words.symptom);
    await expect(page.getByText(/screenshot-\d{8}-\d{4}\.png/).first()).toBeVisible();
    await expect(page.getByText(words.saved)).toBeVisible();
    await page.reload();
    await expect(page.getByLabel(words.symptom)).toHaveValue("Refused since the reboot");
    await signOut(page);
    await page.goto(formAddress("ecs", PROBLEM[language]));
    await expect(page).toHaveURL(/\/sign-in\?from=/);
    await signInAlone(page, playwright, "bob");
    await page.goto(formAddress("ecs", PROBLEM[language]));
    await expect(page.getByLabel(words.symptom)).toHaveValue("Refused since the reboot");
    await expect(page.getByText(/screenshot-\d{8}-\d{4}\.png/).first()).toBeVisible();
  });
}

test("what was typed just before a reload is not lost", async ({ signedIn }) => {
  const { page } = await signedIn("carol");
  await openForm(page, "ecs", "ecs-start");
  await page.getByLabel(/^Symptom/).fill("Typed at the last moment");
  await page.reload();
  await expect(page.getByLabel(/^Symptom/)).toHaveValue("Typed at the last moment");
});

for (const language of LANGUAGES) {
  test(`a session that ends while a ticket is written is opened again over the page, and nothing is lost (${language})`, async ({
    signedIn,
    playwright,
    texts,
  }) => {
    const { page } = await signedIn(WRITER[language], { language });
    const [words, t] = [WORDS[language], await texts(language)];
    await signInAlone(page, playwright, WRITER[language]);
    await openForm(page, "ecs", "ecs-consult");
    await page.getByRole("button", { name: t("ticket_form.problem.write_freely") }).click();
    const field = page.getByRole("textbox", { name: t("ticket_form.problem.description") });
    await expect(page.getByText(words.saved)).toBeVisible();
    await signOut(page);
    await field.fill("Which image is the newest?");
    const dialog = page.getByRole("dialog", { name: t("shell.session_ended.title") });
    await dialog.getByLabel(t("sign_in.password"), { exact: true }).fill("not the password");
    await dialog.getByRole("button", { name: t("shell.session_ended.submit"), exact: true }).click();
    await expect(dialog.getByText(t("sign_in.refused.wrong"))).toBeVisible();
    await dialog.getByLabel(t("sign_in.password"), { exact: true }).fill(process.env["E2E_PASSWORD"] ?? "");
    await dialog.getByRole("button", { name: t("shell.session_ended.submit"), exact: true }).click();
    await expect(dialog).toBeHidden();
    await expect(field).toHaveValue("Which image is the newest?");
    const agree = page.getByRole("checkbox", { name: words.agree });
    await expect(async () => {
      if (await agree.isVisible()) await agree.check({ timeout: 1000 });
    }).toPass();
    await page.getByRole("button", { name: words.submit, exact: true }).click();
    await expect(page).toHaveURL(/\/tickets\/new\/done\//);
  });
}

test("two windows do not overwrite each other unasked", async ({ signedIn }) => {
  const { page } = await signedIn("carol");
  await openForm(page, "ecs", "ecs-perf");
  const other = await page.context().newPage();
  await other.goto(formAddress("ecs", "ecs-perf"));
  await other.getByLabel(/^Symptom/).fill("From the other window");
  await expect(other.getByText(/Draft saved/)).toBeVisible();
  await page.getByLabel(/^Symptom/).fill("From this window");
  await expect(page.getByText("This draft was changed in another window")).toBeVisible();
  await page.getByRole("button", { name: "Load the other one" }).click();
  await expect(page.getByLabel(/^Symptom/)).toHaveValue("From the other window");
});

test("leaving asks first only while saving fails", async ({ signedIn }) => {
  const { page } = await signedIn("alice");
  await openForm(page, "ecs", "ecs-create");
  await page.route("**/api/drafts/**", (route) =>
    route.request().method() === "PUT" ? route.abort() : route.continue(),
  );
  await page.getByLabel(/^Symptom/).fill("Cannot be saved");
  await expect(page.getByText("The draft is not saved. We keep trying.")).toBeVisible();
  await page.getByRole("link", { name: "Another product" }).click();
  await page
    .getByRole("dialog", { name: "Leave without saving?" })
    .getByRole("button", { name: "Keep writing" })
    .click();
  await expect(page.getByLabel(/^Symptom/)).toHaveValue("Cannot be saved");
});

test("a draft thrown away is gone", async ({ signedIn }) => {
  const { page } = await signedIn("alice");
  await openForm(page, "ecs", "ecs-start");
  await page.getByLabel(/^Symptom/).fill("To be thrown away");
  await page.getByRole("button", { name: "Throw away draft" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Throw away draft" }).click();
  await expect(page.getByLabel(/^Symptom/)).toHaveValue("");
  await page.reload();
  await expect(page.getByLabel(/^Symptom/)).toHaveValue("");
});
