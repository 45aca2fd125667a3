/** The queue of the desk: filters in the address, keys, and its looks. */
import { randomUUID } from "node:crypto";
import { aTicket } from "../../lib/testing/ticket-for-tests";
import { expect, expectNoAxeViolations, expectNoOverflow, inWords, LOOKS, test } from "../fixtures";

const aWord = () => `w${randomUUID().slice(0, 10)}`;

test("a new ticket appears in the queue by itself", async ({ pageOf, person }) => {
  const word = aWord();
  const desk = await pageOf("sam");
  await desk.clock.install();
  await desk.goto(`/desk?search=${word}`);
  await expect(desk.getByText("No ticket fits. Nobody is waiting here.")).toBeVisible();
  await aTicket(await person("bob"), { simple_description: `Disk is full ${word}` });
  await desk.clock.fastForward(5000);
  await expect(desk.getByRole("link", { name: word })).toBeVisible();
});

test("filters live in the address and survive opening a ticket", async ({ pageOf, person }) => {
  const [bob, sam, word] = [await person("bob"), await person("sam"), aWord()];
  const taken = await aTicket(bob, { simple_description: `Taken ${word}` });
  await sam.post(`/desk/v1/cases/${taken}/claim`);
  await aTicket(bob, { simple_description: `Free ${word}` });
  const desk = await pageOf("sam");
  await desk.goto("/desk");
  await desk.getByRole("searchbox", { name: "Search", exact: true }).fill(word);
  await expect(desk).toHaveURL(new RegExp(`search=${word}`));
  await desk.getByRole("button", { name: "Mine" }).click();
  await expect(desk.getByRole("link", { name: `Taken ${word}` })).toBeVisible();
  await expect(desk.getByRole("link", { name: `Free ${word}` })).toHaveCount(0);
  await desk.getByRole("link", { name: `Taken ${word}` }).click();
  await expect(desk).toHaveURL(`/desk/${taken}?queue=mine&search=${word}`);
  await desk.reload();
  await expect(desk.getByRole("link", { name: `Taken ${word}` })).toBeVisible();
});

test("the desk works by keyboard, and letters typed into a field are no commands", async ({ pageOf, person }) => {
  const [bob, word] = [await person("bob"), aWord()];
  await aTicket(bob, { simple_description: `First ${word}` });
  await aTicket(bob, { simple_description: `Second ${word}` });
  const desk = await pageOf("sam");
  await desk.goto(`/desk?search=${word}`);
  await expect(desk.getByRole("link", { name: `Second ${word}` })).toBeVisible();
  const rows = desk.locator("[data-queue-row]");
  await expect(async () => {
    await desk.keyboard.press("k");
    await expect(rows.first()).toBeFocused({ timeout: 500 });
  }).toPass();
  await desk.keyboard.press("j");
  await expect(desk.getByRole("link", { name: `Second ${word}` })).toBeFocused();
  await desk.keyboard.press("Enter");
  await expect(desk.getByRole("heading", { name: `Second ${word}` })).toBeVisible();
  await desk.keyboard.press("c");
  await expect(desk.getByText("Held by: You")).toBeVisible();
  await desk.keyboard.press("r");
  const answer = desk.getByLabel("Answer to the customer", { exact: true }).last();
  await expect(answer).toBeFocused();
  await desk.keyboard.type("cjnkr?");
  await expect(answer).toHaveValue("cjnkr?");
});

for (const look of LOOKS)
  test(`the desk has no accessibility faults and keeps to the screen (${inWords(look)})`, async ({
    pageOf,
    person,
  }) => {
    const number = await aTicket(await person("bob"));
    await (await person("sam")).post(`/desk/v1/cases/${number}/claim`);
    const desk = await pageOf("sam", look);
    for (const [address, sign] of [
      ["/desk", "[data-queue-row]"],
      [`/desk/${number}`, "article"],
    ] as const) {
      await desk.setViewportSize({ width: look.width, height: 900 });
      await desk.goto(address);
      await expect(desk.locator(sign).first()).toBeVisible();
      await expectNoAxeViolations(desk);
      await expectNoOverflow(desk, [768]);
    }
  });

test("the desk does not exist for customers", async ({ pageOf }) => {
  const page = await pageOf("bob");
  const answer = await page.goto("/desk");
  expect(answer?.status()).toBe(404);
});
