/** The main job of a customer by keyboard alone: from the sign-in to the score, from the ticket on in Chinese. The engineer's part is done by the API. */
import { DESK, statusOf } from "../../lib/testing/ticket-for-tests";
import { expect, expectNoEnglish, type Page } from "../fixtures";
import { test } from "../new-person";
import { WORDS } from "../submit/words";
import type { Texts } from "../texts-in";
import { expectFocusKept, expectFocusSeen, goTo, press, write } from "./hands";

const words = WORDS["en-US"];
const SYMPTOM = "SSH to web-1 is refused since the reboot";
const ANSWER = "It listens on 2222.";

async function signIn(page: Page, name: string): Promise<void> {
  await page.goto("/sign-in");
  await expect(page.getByRole("button", { name: "Sign in" })).toBeEnabled();
  await write(page, page.getByRole("textbox", { name: "Account" }), "globex");
  await write(page, page.getByRole("textbox", { name: "User name" }), name);
  await write(page, page.getByLabel("Password", { exact: true }), process.env["E2E_PASSWORD"] ?? "");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: "Overview" })).toBeVisible();
}

async function chooseProblem(page: Page): Promise<void> {
  await press(page, page.getByRole("link", { name: "Submit a ticket" }).first());
  const search = page.getByRole("combobox", { name: words.search });
  await goTo(page, search);
  await page.keyboard.type(words.ecs);
  await expect(page.getByRole("option", { name: words.ecs }).first()).toBeVisible();
  await page.keyboard.press("Enter");
  const problems = page.getByRole("list", { name: "Problem types" });
  await expect(problems.getByRole("link").first()).toBeFocused();
  await expectFocusSeen(page);
  await press(page, problems.getByRole("link", { name: words.problem }));
  await press(page, page.getByRole("link", { name: words.goCreate }));
}

async function fillIn(page: Page): Promise<void> {
  await write(page, page.getByLabel(words.symptom), SYMPTOM);
  await goTo(page, page.getByLabel(words.loginMethod));
  await page.keyboard.press("ArrowDown");
  await goTo(page, page.getByLabel(words.startTime));
  await page.keyboard.type("013120260930AM");
  await expect(page.getByLabel(words.startTime)).toHaveValue("2026-01-31T09:30");
  await goTo(page, page.getByLabel(words.system));
  await page.keyboard.press("ArrowDown");
  await write(page, page.getByRole("combobox", { name: words.region }), "cn-north-4");
  await expect(page.getByRole("option", { name: words.beijing })).toBeVisible();
  await page.keyboard.press("Enter");
  await write(page, page.getByLabel(words.ecsId), "9f3b-77aa");
  await goTo(page, page.getByRole("checkbox", { name: words.agree }));
  await page.keyboard.press("Space");
}

async function submit(page: Page): Promise<string> {
  await press(page, page.getByRole("button", { name: words.submit, exact: true }));
  const heading = page.getByRole("heading", { level: 1, name: words.submitted });
  await expect(heading).toBeVisible();
  const number = /TS-\d+/.exec(await heading.innerText())?.[0] ?? "";
  await press(page, page.getByRole("link", { name: "Open the ticket" }));
  await expect(page.getByRole("heading", { level: 1, name: SYMPTOM })).toBeVisible();
  return number;
}

async function readChinese(page: Page): Promise<void> {
  const url = process.env["E2E_BASE_URL"] ?? "";
  await page.context().addCookies([{ name: "language", value: "zh-CN", url }]);
  await page.reload();
}

async function answer(page: Page, t: Texts): Promise<void> {
  const actions = page.getByRole("group", { name: t("ticket.actions.label") });
  await press(page, actions.getByRole("button", { name: t("ticket.actions.answer") }));
  const field = page.getByLabel(t("conversation.composer.label"), { exact: true }).last();
  await expect(field).toBeFocused();
  await page.keyboard.type(ANSWER);
  await page.keyboard.press("Control+Enter");
  await expect(page.getByRole("article").getByText(ANSWER)).toBeVisible();
  await expect(field).toBeFocused();
}

async function confirmAndScore(page: Page, number: string, t: Texts): Promise<void> {
  const actions = page.getByRole("group", { name: t("ticket.actions.label") });
  const button = actions.getByRole("button", { name: t("ticket.actions.confirm") });
  await press(page, button, "Shift+Tab");
  const dialog = page.getByRole("dialog", { name: t("ticket.close.title_confirm", { number }) });
  const stars = dialog.getByRole("radiogroup").first();
  await expect(stars).toBeVisible();
  await expectFocusSeen(page);
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  await expect(button).toBeFocused();
  await page.keyboard.press("Enter");
  await goTo(page, stars.getByRole("radio").first());
  await page.keyboard.press("ArrowRight");
  await expectFocusSeen(page);
  await expect(stars.getByRole("radio", { name: t("ticket.score.stars", { value: 2 }) })).toBeChecked();
  await press(page, dialog.getByRole("button", { name: t("ticket.actions.confirm") }));
  await expect(dialog).toBeHidden();
  await expect(page.getByText(t("states.ticket.3")).first()).toBeVisible();
  await expect(button).toBeHidden();
  await expectFocusKept(page);
  await page.keyboard.press("Tab");
  await expectFocusSeen(page);
}

test("a ticket is submitted, answered, confirmed and scored by keyboard alone", async ({
  browser,
  newPerson,
  person,
  texts,
}) => {
  test.setTimeout(120_000);
  const [{ name, caller }, sam, t] = [await newPerson(), await person("sam"), await texts("zh-CN")];
  const baseURL = process.env["E2E_BASE_URL"] ?? "";
  const context = await browser.newContext({ baseURL, locale: "en-US", viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  await signIn(page, name);
  await chooseProblem(page);
  await fillIn(page);
  const number = await submit(page);
  await readChinese(page);

  await sam.post(`${DESK}/${number}/claim`);
  await sam.post(`${DESK}/${number}/messages`, { content: "Which port does sshd listen on?", await_feedback: true });
  await expect(page.getByText("Which port does sshd listen on?")).toBeVisible();
  await expectNoEnglish(page);
  await answer(page, t);

  await sam.post(`${DESK}/${number}/resolve`, { resolution: "The security group now allows 2222." });
  await expect(page.getByText("The security group now allows 2222.").first()).toBeVisible();
  await confirmAndScore(page, number, t);
  expect(await statusOf(caller, number)).toBe(3);
  await context.close();
});
