/** An engineer asks for access, reads what was given for half a minute and on record, and can no longer once it is taken back. */
import { randomBytes } from "node:crypto";
import { anAuthorization, grant } from "../../lib/testing/authorization-for-tests";
import { aTicketIn } from "../../lib/testing/ticket-for-tests";
import { expect, expectNoAxeViolations, LANGUAGES, test } from "../fixtures";

const WITHOUT_RELOAD = { timeout: 15_000 };
const ADDRESS = "198.51.100.7";

for (const language of LANGUAGES)
  test(`access is asked for, given, read for half a minute on record, and ends when canceled (${language})`, async ({
    pageOf,
    person,
    texts,
  }) => {
    test.slow();
    const [bob, sam, t] = [await person("bob"), await person("sam"), await texts(language)];
    await bob.post("/v2/servicerequest/agreements/3/signed");
    const secret = randomBytes(12).toString("base64url");
    const number = await aTicketIn(1, bob, sam);
    const [desk, colleague, customer] = [
      await pageOf("sam", { language }),
      await pageOf("uma", { language }),
      await pageOf("bob", { language }),
    ];
    await desk.clock.install();
    await desk.goto(`/desk/${number}`);
    const ways = { name: t("authorization_actions.ways.ssh_password") };

    await desk.getByRole("button", { name: t("desk_access.ask.action") }).click();
    const dialog = desk.getByRole("dialog");
    const ask = dialog.getByRole("button", { name: t("desk_access.ask.confirm") });
    await ask.click();
    await expect(dialog.getByText(t("form.ask.host_required"))).toBeVisible();
    await expect(dialog.getByText(t("form.auth_describe.required"))).toBeVisible();
    await dialog.getByRole("textbox", { name: t("desk_access.ask.fields.host") }).fill(ADDRESS);
    await dialog.getByRole("textbox", { name: t("desk_access.ask.why") }).fill("To read the auth log");
    await ask.click();
    await expect(dialog).toHaveCount(0);
    const request = desk.getByRole("article", ways);
    await expect(request).toContainText(t("states.authorization.0"));
    await expect(desk.getByText(t("conversation.events.1008", { name: "sam" }))).toBeVisible();

    await customer.goto(`/tickets/${number}`);
    const permit = customer.getByRole("article", ways);
    await permit.getByRole("button", { name: t("authorization_actions.actions.give") }).click();
    const give = customer.getByRole("dialog");
    await give.getByRole("textbox", { name: t("authorization_actions.give.secret.account") }).fill("root");
    await give.locator("input[type=password]").fill(secret);
    await give.getByRole("button", { name: t("authorization_actions.give.confirm") }).click();
    await expect(give).toHaveCount(0);

    const read = { name: t("desk_access.request.reveal_item", { name: ADDRESS }) };
    await expect(request).toContainText(t("desk_access.request.given", { name: "bob" }), WITHOUT_RELOAD);
    await expect(request.getByRole("meter")).toBeVisible();
    await request.getByRole("button", read).click();
    const show = dialog.getByRole("button", { name: t("desk_access.reveal.confirm") });
    await expect(dialog.getByText(t("desk_access.reveal.seen_title"))).toBeVisible();
    await show.click();
    await expect(dialog.getByText(t("form.reason.required"))).toBeVisible();
    await dialog.getByRole("textbox").fill("To log in and read the log");
    await show.click();
    await expect(dialog.getByText(secret)).toBeVisible();
    await expect(dialog.getByText("root", { exact: true })).toBeVisible();
    await desk.clock.fastForward(15_000);
    await expect(dialog.getByText(secret)).toBeVisible();
    await desk.clock.fastForward(15_000);
    await expect(dialog.getByText(t("desk_access.reveal.gone"))).toBeVisible();
    expect(await desk.content()).not.toContain(secret);
    const stored = await desk.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]));
    expect(stored).not.toContain(secret);
    await dialog
      .getByRole("button", { name: t("desk_access.reveal.close") })
      .last()
      .click();

    await colleague.goto(`/desk/${number}`);
    await colleague.getByRole("article", ways).getByRole("button", read).click();
    await colleague.getByRole("dialog").getByRole("textbox").fill("Out of interest");
    await colleague
      .getByRole("dialog")
      .getByRole("button", { name: t("desk_access.reveal.confirm") })
      .click();
    await expect(colleague.getByText(t("desk_access.reveal.refused.not_whitelisted"))).toBeVisible();
    expect(await colleague.content()).not.toContain(secret);

    await permit.getByRole("link", ways).click();
    const looks = customer.getByRole("list", { name: t("authorizations.looks.title") });
    await expect(looks).toContainText("To log in and read the log");
    await expect(looks).toContainText("Out of interest");

    await request.getByRole("button", read).click();
    await dialog.getByRole("textbox").fill("Once more");
    await customer.getByRole("button", { name: t("authorization_actions.actions.cancel") }).click();
    await customer
      .getByRole("dialog")
      .getByRole("button", { name: t("authorization_actions.cancel.confirm") })
      .click();
    await expect(customer.getByText(t("authorizations.given.erased"))).toBeVisible();
    await show.click();
    await expect(dialog.getByText(t("desk_access.reveal.refused.over"))).toBeVisible();
    await dialog.getByRole("button", { name: t("desk_access.reveal.leave") }).click();
    await expect(request).toContainText(t("desk_access.request.canceled"), WITHOUT_RELOAD);
    await expect(request.getByRole("button", read)).toHaveCount(0);
  });

test("a request that waits is taken back after asking, and a reason of a rejection is read", async ({
  pageOf,
  person,
}) => {
  const [bob, sam] = [await person("bob"), await person("sam")];
  const number = await aTicketIn(1, bob, sam);
  const rejected = await anAuthorization(sam, number, { visit_type_id: "2" });
  await bob.put(`/v2/servicerequest/authorizations/${rejected}/action?action_id=reject`, {
    reject_reason: "We run it ourselves",
  });
  await anAuthorization(sam, number);
  const desk = await pageOf("sam");
  await desk.goto(`/desk/${number}`);
  await expect(desk.getByText("Rejected by bob: We run it ourselves").first()).toBeVisible();
  const request = desk.getByRole("article", { name: "SSH with password" });
  await request.getByRole("button", { name: "Take back" }).click();
  const dialog = desk.getByRole("dialog");
  await expect(dialog).toContainText("sees that you took the request back");
  await dialog.getByRole("button", { name: "Take back" }).click();
  await expect(dialog).toHaveCount(0);
  await expect(request).toContainText("Recalled");
  await expect(request.getByRole("button")).toHaveCount(0);
});

test("confidential information is read from the ticket, and goes at once when it is hidden", async ({
  pageOf,
  person,
}) => {
  const [bob, sam] = [await person("bob"), await person("sam")];
  const secret = randomBytes(12).toString("base64url");
  const number = await aTicketIn(1, bob, sam, { extends_map: { confidential_info: secret } });
  const desk = await pageOf("sam");
  await desk.goto(`/desk/${number}`);
  await desk.getByRole("button", { name: "Read Confidential information" }).click();
  const dialog = desk.getByRole("dialog");
  await dialog.getByRole("textbox").fill("To find the transfer");
  await dialog.getByRole("button", { name: "Show it" }).click();
  await expect(dialog.getByText(secret)).toBeVisible();
  await dialog.getByRole("button", { name: "Hide now" }).click();
  await expect(dialog.getByText("It is no longer on this page.")).toBeVisible();
  expect(await desk.content()).not.toContain(secret);
});

test("messages before the newest hundred are shown when asked for", async ({ pageOf, person }) => {
  const [bob, sam] = [await person("bob"), await person("sam")];
  const number = await aTicketIn(1, bob, sam);
  for (let step = 1; step <= 102; step++)
    await bob.post(`/v2/servicerequest/cases/${number}/message`, { message: { content: `word ${step}.` } });
  const desk = await pageOf("sam");
  await desk.goto(`/desk/${number}`);
  await expect(desk.getByText("word 102.")).toBeVisible();
  await expect(desk.getByText("word 2.", { exact: true })).toHaveCount(0);
  await desk.getByRole("button", { name: "Load older messages" }).click();
  await expect(desk.getByText("word 2.", { exact: true })).toHaveCount(1);
  await expect(desk.getByRole("button", { name: "Load older messages" })).toHaveCount(0);
  await expect(desk.getByText("word 3.", { exact: true })).toBeInViewport();
});

for (const theme of ["light", "dark"] as const)
  test(`the access panel and its dialogs have no accessibility faults (${theme})`, async ({ pageOf, person }) => {
    const [bob, sam] = [await person("bob"), await person("sam")];
    const number = await aTicketIn(1, bob, sam);
    await anAuthorization(sam, number, { visit_type_id: "2" });
    const given = await anAuthorization(sam, number);
    await grant(bob, given);
    const desk = await pageOf("sam", { theme });
    await desk.goto(`/desk/${number}`);
    const dialog = desk.getByRole("dialog");
    await desk.getByRole("button", { name: "Ask for access" }).click();
    await dialog.getByRole("button", { name: "Add an item" }).click();
    await dialog.getByRole("button", { name: "Ask for access" }).click();
    await expect(dialog.getByText("Enter the address of the server.")).toHaveCount(2);
    await expectNoAxeViolations(desk);
    await desk.keyboard.press("Escape");
    await desk.getByRole("button", { name: "Take back" }).click();
    await expectNoAxeViolations(desk);
    await desk.keyboard.press("Escape");
    await desk.getByRole("button", { name: /^Read what was handed over/ }).click();
    await dialog.getByRole("textbox").fill("To log in");
    await expectNoAxeViolations(desk);
    await dialog.getByRole("button", { name: "Show it" }).click();
    await expect(dialog.getByText("Gone in").last()).toBeVisible();
    await expectNoAxeViolations(desk);
  });
