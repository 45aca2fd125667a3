/** A ticket's whole life in two browsers: submitted with a screenshot, answered, solved, confirmed and scored; nobody loads a page again. */
import { statusOf } from "../../lib/testing/ticket-for-tests";
import { expect, LANGUAGES, test, type Page } from "../fixtures";
import { pasteScreenshot } from "../submit/clipboard";
import { openForm, WORDS } from "../submit/words";
import type { Texts } from "../texts-in";

const WITHOUT_RELOAD = { timeout: 15_000 };
const SYMPTOM = { "en-US": "SSH to web-1 is refused since the reboot", "zh-CN": "重启后SSH登录web-1被拒绝" };
const QUESTION = { "en-US": "Which port does sshd listen on?", "zh-CN": "sshd监听哪个端口？" };
const ANSWER = { "en-US": "It listens on 2222.", "zh-CN": "监听2222端口。" };
const RESULT = { "en-US": "The security group now allows 2222.", "zh-CN": "安全组已放通2222端口。" };
const PROBLEM = { "en-US": ["ecs", "ecs-login"], "zh-CN": ["flexus", "flexus-login"] } as const;

async function submit(page: Page, language: keyof typeof WORDS, t: Texts): Promise<string> {
  const words = WORDS[language];
  const [product, problem] = PROBLEM[language];
  await openForm(page, product, problem);
  await page.getByLabel(words.symptom).fill(SYMPTOM[language]);
  await pasteScreenshot(page.getByLabel(words.symptom));
  await page.getByLabel(words.loginMethod).selectOption({ index: 1 });
  await page.getByLabel(words.startTime).fill("2026-01-31T09:30");
  await page.getByLabel(words.system).selectOption({ index: 1 });
  await page.getByLabel(words.ecsId).fill("9f3b-77aa");
  await page.getByRole("combobox", { name: words.region }).fill("cn-north-4");
  await page.getByRole("option", { name: words.beijing }).click();
  const agree = page.getByRole("checkbox", { name: words.agree });
  if (await agree.isVisible()) await agree.check();
  await expect(page.getByText(t("attachments.status", { done: 1, total: 1 }))).toBeAttached();
  await page.getByRole("button", { name: words.submit, exact: true }).click();
  const heading = page.getByRole("heading", { level: 1, name: words.submitted });
  await expect(heading).toBeVisible();
  return /TS-\d+/.exec(await heading.innerText())?.[0] ?? "";
}

async function confirmAndScore(page: Page, t: Texts, number: string): Promise<void> {
  await page.getByRole("button", { name: t("ticket.actions.confirm") }).click();
  const dialog = page.getByRole("dialog", { name: t("ticket.close.title_confirm", { number }) });
  const best = dialog
    .getByRole("radiogroup")
    .first()
    .getByRole("radio", { name: t("ticket.score.stars", { value: 5 }) });
  await best.check({ force: true });
  await dialog.getByRole("button", { name: t("ticket.close.confirm") }).click();
  await expect(page.getByText(t("ticket.close.done", { number }))).toBeVisible();
}

for (const language of LANGUAGES)
  test(`a ticket lives from the form to its score (${language})`, async ({ pageOf, person, texts }) => {
    test.setTimeout(120_000);
    const [carol, t] = [await person("carol"), await texts(language)];
    const customer = await pageOf("carol", { language });
    const desk = await pageOf("sam", { language });
    const number = await submit(customer, language, t);
    await customer.goto(`/tickets/${number}`);
    await expect(customer.getByText(SYMPTOM[language]).first()).toBeVisible();
    await expect(
      customer.getByRole("article").first().getByRole("img").or(customer.getByText(/\.png/)).first(),
    ).toBeVisible();

    await desk.goto(`/desk/${number}`);
    await desk.getByRole("button", { name: t("desk.acts.claim.action") }).click();
    const reply = desk.getByLabel(t("desk.reply.label"), { exact: true }).last();
    await reply.fill(QUESTION[language]);
    await desk.getByRole("button", { name: t("conversation.composer.send_and_wait") }).click();
    await expect(customer.getByText(QUESTION[language])).toBeVisible(WITHOUT_RELOAD);
    expect(await statusOf(carol, number)).toBe(17);

    await customer.getByLabel(t("conversation.composer.label"), { exact: true }).last().fill(ANSWER[language]);
    await customer.getByRole("button", { name: t("conversation.composer.send"), exact: true }).click();
    await expect(desk.getByText(ANSWER[language])).toBeVisible(WITHOUT_RELOAD);

    await desk.getByRole("button", { name: t("desk.acts.resolve.action") }).click();
    const result = desk.getByRole("dialog", { name: t("desk.acts.resolve.title") });
    await result.getByRole("textbox", { name: t("desk.acts.resolve.resolution") }).fill(RESULT[language]);
    await result.getByRole("button", { name: t("desk.acts.resolve.action") }).click();
    await expect(customer.getByText(RESULT[language]).first()).toBeVisible(WITHOUT_RELOAD);

    await confirmAndScore(customer, t, number);
    expect(await statusOf(carol, number)).toBe(3);
  });
