/** What each page of the navigation is for, by keyboard alone, from one to the next. */
import { anAuthorization } from "../../lib/testing/authorization-for-tests";
import { aTicketIn } from "../../lib/testing/ticket-for-tests";
import { expect, expectNoEnglish, type Page } from "../fixtures";
import { test } from "../new-person";
import { expectFocusKept, goTo, press, write } from "./hands";

async function open(page: Page, name: RegExp, heading = name): Promise<void> {
  await press(page, page.locator("nav").getByRole("link", { name }), "Shift+Tab");
  await expect(page.getByRole("heading", { level: 1, name: heading })).toBeVisible();
}

test("tickets, authorizations, messages, labels and settings are worked with by keyboard alone", async ({
  newPerson,
  person,
  texts,
}) => {
  test.setTimeout(120_000);
  const [somebody, sam] = [await newPerson(), await person("sam")];
  const number = await aTicketIn(17, somebody.caller, sam, { simple_description: "The lamp is dark" });
  await anAuthorization(sam, number);
  const page = await somebody.page();
  const dialog = page.getByRole("dialog");
  await page.goto("/overview");
  await expect(page.getByRole("link", { name: "Messages, 1 unread" })).toBeVisible();

  await test.step("a chart is read as a table", async () => {
    await press(page, page.getByRole("button", { name: "Show as table: Tickets by state" }));
    await expect(page.getByRole("table", { name: "Tickets by state" })).toBeVisible();
    await expectFocusKept(page);
  });

  await test.step("the list is walked, narrowed and left for a ticket", async () => {
    await open(page, /My Service Tickets/);
    await page.keyboard.press("j");
    await expect(page.getByRole("link", { name: "The lamp is dark" })).toBeFocused();
    await page.keyboard.press("?");
    await expect(dialog).toBeVisible();
    await page.keyboard.press("Escape");
    await press(page, page.getByRole("button", { name: `Actions for ${number}` }));
    await press(page, page.getByRole("menuitem", { name: "Set labels" }), "ArrowDown");
    await expect(dialog).toBeVisible();
    await page.keyboard.press("Escape");
    await expectFocusKept(page);
  });

  await test.step("access is refused", async () => {
    await open(page, /My Authorizations/);
    await press(page, page.getByRole("main").getByRole("button", { name: "Reject" }));
    await write(page, dialog.getByLabel("Reason"), "I look myself");
    await press(page, dialog.getByRole("button", { name: "Reject", exact: true }));
    await expect(dialog).toBeHidden();
    await expect(page.getByRole("main").getByText("I look myself")).toBeVisible();
    await expectFocusKept(page);
  });

  await test.step("a message is read", async () => {
    await open(page, /Messages/);
    await press(page, page.getByRole("list", { name: "Messages of engineers" }).getByRole("button").first());
    await expect(page.getByRole("textbox", { name: "Message", exact: true })).toBeVisible();
    await expect(page.getByRole("link", { name: "Messages, none unread" })).toBeVisible();
    await expect(page.getByRole("button", { name: "Mark all as read" })).toHaveCount(0);
  });

  await test.step("a label is made and deleted", async () => {
    await open(page, /Labels/);
    await press(page, page.getByRole("button", { name: "Create a label" }).first());
    await write(page, dialog.getByRole("textbox", { name: "Name" }), somebody.name);
    await page.keyboard.press("Enter");
    await expect(dialog).toBeHidden();
    await press(page, page.getByRole("button", { name: `Delete ${somebody.name}` }));
    await press(page, dialog.getByRole("button", { name: /Delete/ }));
    await expect(page.getByRole("row", { name: somebody.name })).toHaveCount(0);
    await expectFocusKept(page);
  });

  await test.step("the look is changed", async () => {
    await open(page, /Settings/, /Profile and display/);
    await goTo(page, page.getByRole("radio", { name: "Light", exact: true }));
    await page.keyboard.press("ArrowDown");
    await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
    await expectFocusKept(page);
  });

  await test.step("the language is changed, and every page speaks it", async () => {
    const t = await texts("zh-CN");
    await goTo(page, page.getByRole("radio", { name: "English", exact: true }), "Shift+Tab");
    await page.keyboard.press("ArrowDown");
    await expect(page.locator("html")).toHaveAttribute("lang", "zh-CN");
    await expectFocusKept(page);
    for (const name of ["labels", "messages", "authorizations", "tickets"]) {
      await open(page, new RegExp(`^${t(`shell.navigation.${name}`)}`));
      await expectNoEnglish(page);
    }
  });
});
