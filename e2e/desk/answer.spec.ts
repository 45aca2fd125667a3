/** An engineer takes a ticket and talks to its customer; both see it without loading the page again. */
import { randomUUID } from "node:crypto";
import { aTicket, statusOf } from "../../lib/testing/ticket-for-tests";
import { expect, LANGUAGES, test } from "../fixtures";

const aWord = () => `w${randomUUID().slice(0, 10)}`;
const WITHOUT_RELOAD = { timeout: 15_000 };

for (const language of LANGUAGES) {
  test(`an engineer takes, answers and asks back, and the customer sees it at once (${language})`, async ({
    pageOf,
    person,
    texts,
  }) => {
    const [bob, t, word] = [await person("bob"), await texts(language), aWord()];
    const number = await aTicket(bob, { simple_description: `Cannot log in ${word}` });
    const customer = await pageOf("bob", { language });
    await customer.goto(`/tickets/${number}`);
    const desk = await pageOf("sam", { language });
    await desk.goto(`/desk?search=${word}`);
    await desk.getByRole("link", { name: word }).click();
    await desk.getByRole("button", { name: t("desk.acts.claim.action") }).click();
    await expect(customer.getByText(t("conversation.events.1001", { name: "sam" }))).toBeVisible(WITHOUT_RELOAD);

    const answer = desk.getByLabel(t("desk.reply.label"), { exact: true }).last();
    await answer.fill(`Looking into it ${word}`);
    await answer.press("Control+Enter");
    await expect(desk.getByRole("article").getByText(`Looking into it ${word}`)).toBeVisible();
    await expect(customer.getByText(`Looking into it ${word}`)).toBeVisible(WITHOUT_RELOAD);

    await answer.fill(`Which image is it? ${word}`);
    await desk.getByRole("button", { name: t("conversation.composer.send_and_wait") }).click();
    await expect(customer.getByText(`Which image is it? ${word}`)).toBeVisible(WITHOUT_RELOAD);
    await expect(customer.getByText(t("states.ticket.17")).first()).toBeVisible(WITHOUT_RELOAD);
    expect(await statusOf(bob, number)).toBe(17);

    await customer.getByLabel(t("conversation.composer.label"), { exact: true }).last().fill(`Debian ${word}`);
    await customer.getByRole("button", { name: t("conversation.composer.send"), exact: true }).click();
    await expect(desk.getByText(`Debian ${word}`)).toBeVisible(WITHOUT_RELOAD);
    expect(await statusOf(bob, number)).toBe(1);
  });
}

test("an internal note never reaches the customer", async ({ pageOf, person }) => {
  const [bob, word] = [await person("bob"), aWord()];
  const number = await aTicket(bob);
  const desk = await pageOf("sam");
  await desk.goto(`/desk/${number}`);
  await desk.getByRole("form", { name: "Internal note" }).getByRole("textbox").fill(`Known fault ${word}`);
  await desk.getByRole("button", { name: "Add note" }).click();
  await expect(desk.getByRole("article", { name: "Internal note" })).toContainText(word);
  const customer = await pageOf("bob");
  await customer.goto(`/tickets/${number}`);
  await expect(customer.getByRole("heading", { name: "Cannot log in to web-1" })).toBeVisible();
  await expect(customer.getByText(word)).toHaveCount(0);
  const answer = await bob.get(`/v2/servicerequest/cases/${number}`);
  expect(JSON.stringify(answer.body)).not.toContain(word);
});

test("a ticket is taken over from a colleague only after asking", async ({ pageOf, person }) => {
  const [bob, uma] = [await person("bob"), await person("uma")];
  const number = await aTicket(bob);
  await uma.post(`/desk/v1/cases/${number}/claim`);
  const desk = await pageOf("sam");
  await desk.goto(`/desk/${number}`);
  await expect(desk.getByText("Take the ticket to answer it.")).toBeVisible();
  const dialog = desk.getByRole("dialog", { name: "Take this ticket over from uma?" });
  await expect(async () => {
    await desk.keyboard.press("c");
    await expect(dialog).toBeVisible({ timeout: 500 });
  }).toPass();
  await dialog.getByRole("button", { name: "Take over" }).click();
  await expect(desk.getByText("Held by: You")).toBeVisible();
});

test("the result given on the desk asks the customer for their word", async ({ pageOf, person }) => {
  const [bob, sam, word] = [await person("bob"), await person("sam"), aWord()];
  const number = await aTicket(bob);
  await sam.post(`/desk/v1/cases/${number}/claim`);
  const desk = await pageOf("sam");
  await desk.goto(`/desk/${number}`);
  await desk.getByRole("button", { name: "Give the result" }).click();
  const dialog = desk.getByRole("dialog", { name: "Give the result" });
  await dialog.getByRole("button", { name: "Give the result" }).click();
  await expect(dialog.getByText("Write the result for the customer.")).toBeVisible();
  await dialog.getByRole("textbox", { name: "Result" }).fill(`Port 22 was closed ${word}`);
  await dialog.getByRole("button", { name: "Give the result" }).click();
  await expect(desk.getByRole("article").getByText(`Port 22 was closed ${word}`)).toBeVisible();
  expect(await statusOf(bob, number)).toBe(2);
});
