/** What the account and a group operator do beside tickets of their own, by keyboard alone. */
import { randomUUID } from "node:crypto";
import { aTicket } from "../../lib/testing/ticket-for-tests";
import { expect, test } from "../fixtures";
import { expectFocusKept, press, write } from "./hands";

test("a user is made, given a right, and deleted by keyboard alone", async ({ pageOf, texts }) => {
  test.setTimeout(120_000);
  const [page, t, name] = [await pageOf("erin"), await texts("en-US"), `k-${randomUUID().slice(0, 8)}`];
  const dialog = page.getByRole("dialog");
  await page.goto("/settings/team");

  await test.step("made", async () => {
    await press(page, page.getByRole("button", { name: t("team.create_user") }));
    await write(page, dialog.getByLabel(t("team.user_name")), name);
    await press(page, dialog.getByRole("button", { name: t("team.generate") }));
    await press(page, dialog.getByRole("button", { name: t("team.create_user") }));
    await press(page, dialog.getByRole("button", { name: t("team.noted") }));
    await expect(page.getByText(name, { exact: true })).toBeVisible();
    await expectFocusKept(page);
  });

  await test.step("given a right, which is taken back", async () => {
    await page.goto("/settings/permissions");
    await write(page, page.getByRole("searchbox", { name: t("permissions.users.search") }), name);
    await press(page, page.getByRole("button", { name: t("permissions.users.give_export", { name }) }));
    await press(page, page.getByRole("button", { name: t("permissions.users.take_export", { name }) }), "Shift+Tab");
    await expect(page.getByText(t("permissions.users.taken_export", { name }))).toBeVisible();
    await expectFocusKept(page);
  });

  await test.step("deleted", async () => {
    await page.goto("/settings/team");
    await press(page, page.getByRole("button", { name: t("team.menu_of", { name }) }));
    await press(page, page.getByRole("menuitem", { name: t("team.acts.delete") }), "ArrowDown");
    await press(page, dialog.getByRole("button", { name: t("team.acts.delete") }));
    await expect(page.getByText(t("team.delete_done", { name }))).toBeVisible();
    await expect(page.getByText(name, { exact: true })).toBeHidden();
    await expectFocusKept(page);
  });
});

test("a colleague's ticket is found and opened by keyboard alone", async ({ pageOf, person, texts }) => {
  const [carol, t, word] = [await person("carol"), await texts("zh-CN"), `k${randomUUID().slice(0, 10)}`];
  await aTicket(carol, { simple_description: `Of carol ${word}` });
  const page = await pageOf("bob", { language: "zh-CN" });
  await page.goto("/group-tickets");
  await write(page, page.getByRole("main").getByRole("searchbox").first(), word);
  await page.keyboard.press("Enter");
  await press(page, page.getByRole("link", { name: `Of carol ${word}` }));
  await expect(page.getByRole("heading", { name: t("ticket.relations.advanced") })).toBeVisible();
});
