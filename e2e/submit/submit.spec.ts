import type { Page } from "@playwright/test";
import { expect, expectNoAxeViolations, expectNoOverflow, inWords, LOOKS, test } from "../fixtures";
import { pasteText } from "./clipboard";
import { LANGUAGES, WORDS, openForm } from "./words";

const PROBLEM = { "en-US": "ecs-login", "zh-CN": "flexus-login" } as const;
const PRODUCT = { "en-US": "ecs", "zh-CN": "flexus" } as const;

async function accept(page: Page, label: RegExp) {
  const agree = page.getByRole("checkbox", { name: label });
  if (await agree.isVisible()) await agree.check();
}

for (const language of LANGUAGES) {
  const words = WORDS[language];

  test(`a guided ticket is submitted, with its promised answer (${language})`, async ({ signedIn }) => {
    const { page } = await signedIn("bob", { language });
    await openForm(page, PRODUCT[language], PROBLEM[language]);
    await page.getByLabel(words.symptom).fill("Connection refused since the reboot");
    await page.getByLabel(words.loginMethod).selectOption({ index: 1 });
    await page.getByLabel(words.startTime).fill("2026-01-31T09:30");
    await page.getByLabel(words.system).selectOption({ index: 1 });
    await page.getByLabel(words.ecsId).fill("9f3b-77aa");
    await page.getByRole("combobox", { name: words.region }).fill("cn-north-4");
    await page.getByRole("option", { name: words.beijing }).click();
    await expect(page.getByRole("region", { name: words.engineerReads })).toContainText(
      "Connection refused since the reboot",
    );
    await accept(page, words.agree);
    await page.getByRole("button", { name: words.submit, exact: true }).click();
    await expect(page.getByRole("heading", { level: 1, name: words.submitted })).toBeVisible();
    await expect(page.getByText(words.promise)).toBeVisible();
    await expectNoAxeViolations(page);
    await openFormAgain(page, PRODUCT[language], PROBLEM[language]);
    await expect(page.getByLabel(words.symptom)).toHaveValue("");
  });

  test(`what is wrong stands next to its field, and the focus goes to the first (${language})`, async ({
    signedIn,
  }) => {
    const { page } = await signedIn("dave", { language });
    await openForm(page, "ecs", "ecs-login");
    await page.getByRole("button", { name: words.submit, exact: true }).click();
    const symptom = page.getByLabel(words.symptom);
    await expect(symptom).toBeFocused();
    await expect(symptom).toHaveAccessibleDescription(new RegExp(words.enterSymptom));
    await expect(page.getByRole("combobox", { name: words.region })).toHaveAccessibleDescription(words.chooseRegion);
    await page.getByRole("button", { name: words.chooseRegion }).click();
    await expect(page.getByRole("combobox", { name: words.region })).toBeFocused();
    await expectNoAxeViolations(page);
  });
}

for (const look of LOOKS)
  test(`the form can be used by everybody (${inWords(look)})`, async ({ pageOf }) => {
    const page = await pageOf("alice", look);
    await openForm(page, "ecs", "ecs-perf");
    await expectNoAxeViolations(page);
  });

async function openFormAgain(page: Page, product: string, problem: string) {
  await page.goto(`/tickets/new/${product}/${problem}/form`);
}

test("a ticket on a phone keeps to the width of the screen", async ({ signedIn }) => {
  const { page } = await signedIn("alice", { width: 375, height: 800 });
  for (const address of ["/tickets/new", "/tickets/new?product=ecs", "/tickets/new/ecs/ecs-network/form"]) {
    await page.goto(address);
    await expect(page.getByRole("heading", { level: 2 }).first()).toBeVisible();
    await expectNoOverflow(page);
  }
});

test("a secret is moved to the confidential box before the ticket leaves", async ({ signedIn }) => {
  const { page } = await signedIn("bob");
  await openForm(page, "ecs", "ecs-consult");
  await page.getByRole("button", { name: "Write freely instead" }).click();
  await page.getByLabel(/^Problem description/).fill("I log in with password: Summer!2026x and it fails.");
  await accept(page, WORDS["en-US"].agree);
  await page.getByRole("button", { name: "Submit", exact: true }).click();
  const dialog = page.getByRole("dialog", { name: "This looks like sensitive data" });
  const sent = page.waitForRequest(
    (request) => request.method() === "POST" && request.url().endsWith("/servicerequest/cases"),
  );
  await dialog.getByRole("button", { name: "Continue" }).click();
  const body = (await sent).postDataJSON() as { simple_description: string; extends_map: Record<string, string> };
  expect(body.simple_description).not.toContain("Summer!2026x");
  expect(body.extends_map["confidential_info"]).toContain("Summer!2026x");
});

test("a log that no field takes goes along as a file, searched like a chosen one", async ({ signedIn }) => {
  const { page } = await signedIn("bob");
  await openForm(page, "ecs", "ecs-perf");
  const symptom = page.getByLabel(/^Symptom/);
  await pasteText(symptom, `${"connection refused\n".repeat(5000)}password = Summer!2026x\n`);
  await expect(
    page.getByText(/^The pasted text has 95,024 characters.* file pasted-text-\d{8}-\d{4}\.txt\.$/),
  ).toBeVisible();
  await expect(symptom).toHaveValue("");
  const dialog = page.getByRole("dialog", { name: /^pasted-text-.* seems to hold sensitive data$/ });
  await expect(dialog).toContainText("Line 5,001");
  await dialog.getByRole("button", { name: "Continue" }).click();
  await expect(page.getByText("1 of 1 files uploaded")).toBeAttached();
});
