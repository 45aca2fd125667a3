/** An engineer's round by keyboard alone, in Chinese: from the queue to the result. */
import { randomUUID } from "node:crypto";
import { aTicket, statusOf } from "../../lib/testing/ticket-for-tests";
import { expect, expectNoEnglish, test } from "../fixtures";
import { expectFocusKept, press, write } from "./hands";

test("a ticket is found, taken, answered, asked access for and resolved by keyboard alone", async ({
  pageOf,
  person,
  texts,
}) => {
  const t = await texts("zh-CN");
  test.setTimeout(120_000);
  const [bob, word] = [await person("bob"), `k${randomUUID().slice(0, 10)}`];
  const number = await aTicket(bob, { simple_description: `The lamp is dark ${word}` });
  const desk = await pageOf("sam", { language: "zh-CN" });
  const dialog = desk.getByRole("dialog");
  await desk.goto(`/desk?search=${word}`);

  await test.step("taken from the queue", async () => {
    await press(desk, desk.getByRole("link", { name: word }));
    await press(desk, desk.getByRole("button", { name: t("desk.acts.claim.action"), exact: true }));
    await expect(desk.getByText(t("desk.assigned_to", { name: t("desk.queue.mine") }))).toBeVisible();
    await expectFocusKept(desk);
  });

  await test.step("answered", async () => {
    await write(desk, desk.getByLabel(t("desk.reply.label"), { exact: true }).last(), `Which lamp? ${word}`);
    await desk.keyboard.press("Control+Enter");
    await expect(desk.getByRole("article").getByText(`Which lamp? ${word}`)).toBeVisible();
    await expectFocusKept(desk);
  });

  await test.step("access is asked for", async () => {
    await press(desk, desk.getByRole("button", { name: t("desk_access.ask.action") }), "Shift+Tab");
    await write(desk, dialog.getByRole("textbox", { name: t("desk_access.ask.fields.host") }), "198.51.100.7");
    await write(desk, dialog.getByRole("textbox", { name: t("desk_access.ask.why") }), "To look at the lamp");
    await press(desk, dialog.getByRole("button", { name: t("desk_access.ask.confirm") }));
    await expect(dialog).toHaveCount(0);
    await expectFocusKept(desk);
  });

  await test.step("resolved", async () => {
    await press(desk, desk.getByRole("button", { name: t("desk.acts.resolve.action") }), "Shift+Tab");
    await write(desk, dialog.getByRole("textbox", { name: t("desk.acts.resolve.resolution") }), "The bulb was changed");
    await press(desk, dialog.getByRole("button", { name: t("desk.acts.resolve.action") }));
    await expect(desk.getByRole("article").getByText("The bulb was changed")).toBeVisible();
    await expectFocusKept(desk);
    expect(await statusOf(bob, number)).toBe(2);
    await expectNoEnglish(desk);
  });
});
