/** Access is asked for, given, looked at on record, and taken back: the whole story, and its variants. */
import { randomBytes } from "node:crypto";
import {
  anAuthorization,
  AUTHORIZATIONS,
  DESK_AUTHORIZATIONS,
  detailsOf,
  grant,
} from "../../lib/testing/authorization-for-tests";
import type { Person } from "../../lib/testing/service-for-tests";
import { aTicketIn } from "../../lib/testing/ticket-for-tests";
import { expect, expectNoAxeViolations, LANGUAGES, test } from "../fixtures";

const secretOfNow = () => randomBytes(12).toString("base64url");

async function asked(bob: Person, sam: Person, over: Parameters<typeof anAuthorization>[2] = {}) {
  const number = await aTicketIn(1, bob, sam);
  return { number, id: await anAuthorization(sam, number, over) };
}

for (const language of LANGUAGES)
  test(`access is given in the ticket, each look is on record, and it ends at once when canceled (${language})`, async ({
    pageOf,
    person,
    texts,
  }) => {
    const [bob, sam, t] = [await person("bob"), await person("sam"), await texts(language)];
    const secret = secretOfNow();
    const { number, id } = await asked(bob, sam);
    const page = await pageOf("bob", { language });
    await page.goto(`/tickets/${number}`);
    const permit = page.getByRole("article", { name: t("authorization_actions.ways.ssh_password") });
    await expect(permit).toContainText(t("states.authorization.0"));
    await permit.getByRole("button", { name: t("authorization_actions.actions.give") }).click();

    const dialog = page.getByRole("dialog", { name: t("authorization_actions.ways.ssh_password") });
    const confirm = dialog.getByRole("button", { name: t("authorization_actions.give.confirm") });
    await expect(dialog.getByRole("textbox", { name: t("authorization_actions.give.secret.account") })).toBeVisible();
    await confirm.click();
    await expect(dialog.getByText(t("form.grant.password_required"))).toBeVisible();
    await dialog.getByRole("textbox", { name: t("authorization_actions.give.secret.account") }).fill("root");
    await dialog.locator("input[type=password]").fill(secret);
    await dialog.getByRole("radio", { name: t("authorization_actions.give.time.choices.2h") }).check();
    await expect(dialog.getByText(t("authorization_actions.give.last.stop"))).toBeVisible();
    const agreement = dialog.getByRole("checkbox");
    if ((await agreement.count()) > 0) await agreement.check();
    await confirm.click();
    await expect(dialog).toHaveCount(0);
    await expect(permit).toContainText(t("states.authorization.1"));

    const [detail] = await detailsOf(bob, id);
    const look = `${DESK_AUTHORIZATIONS}/${id}/details/${detail}/reveal`;
    const { body } = await sam.post<{ password?: string }>(look, { reason: "To read the auth log" });
    expect(body.password).toBe(secret);

    await permit.getByRole("link", { name: t("authorization_actions.ways.ssh_password") }).click();
    await expect(page.getByText("ro** ·")).toBeVisible();
    await expect(page.getByRole("list", { name: t("authorizations.looks.title") })).toContainText(
      "To read the auth log",
    );
    await expect(page.getByText(t("authorizations.sessions.empty"))).toBeVisible();
    expect(await page.content()).not.toContain(secret);

    await page.getByRole("button", { name: t("authorization_actions.actions.cancel") }).click();
    const sure = page.getByRole("dialog");
    await sure.getByRole("button", { name: t("authorization_actions.cancel.confirm") }).click();
    await expect(page.getByText(t("authorizations.details.remind_title"), { exact: true })).toBeVisible();
    await expect(page.getByText(t("authorizations.given.erased"))).toBeVisible();
    await expect(sam.post(look, { reason: "Once more" })).rejects.toThrow("OSM.01010018");
  });

test("a request is rejected with a reason, which the engineer reads", async ({ pageOf, person }) => {
  const [bob, sam] = [await person("bob"), await person("sam")];
  const { number, id } = await asked(bob, sam);
  const page = await pageOf("bob");
  await page.goto(`/authorizations?incident_id=${number}`);
  await page.getByRole("button", { name: "Reject" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("button", { name: "Reject" }).click();
  await expect(dialog.getByText("Give a reason.")).toBeVisible();
  await dialog.getByRole("textbox").fill("We run the commands ourselves.");
  await dialog.getByRole("button", { name: "Reject" }).click();
  await expect(page.getByText("Rejected by bob: We run the commands ourselves.")).toBeVisible();
  const { body } = await bob.get<{ status: number }>(`${AUTHORIZATIONS}/${id}`);
  expect(body.status).toBe(2);
});

test("a refused try loses nothing, and what was answered meanwhile is told", async ({ pageOf, person }) => {
  const [bob, sam] = [await person("bob"), await person("sam")];
  const { number, id } = await asked(bob, sam);
  await bob.post("/v2/servicerequest/agreements/3/signed");
  const page = await pageOf("bob");
  await page.goto(`/authorizations?incident_id=${number}`);
  await page.getByRole("button", { name: "Authorize" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("textbox", { name: "Account" }).fill("root");
  await dialog.locator("input[type=password]").fill(secretOfNow());
  await sam.post(`${DESK_AUTHORIZATIONS}/${id}/recall`);
  await dialog.getByRole("button", { name: "Confirm authorization" }).click();
  await expect(dialog.getByText("answered or taken back meanwhile")).toBeVisible();
  await expect(dialog.getByRole("textbox", { name: "Account" })).toHaveValue("root");
});

const WAYS = {
  "SSH with private key": { ids: ["1", "1", "2"], fields: ["Account", "Port", "Private key", "Passphrase"] },
  "RDP with password": { ids: ["1", "2", "1"], fields: ["Account", "Port", "Password"] },
  "VNC with password": { ids: ["1", "3", "1"], fields: ["Account", "Password"] },
  "SFTP with password": { ids: ["1", "5", "1"], fields: ["Account", "Port", "Password"] },
  "Console login, agency authorization": { ids: ["2", "4", "4"], fields: ["Agency"] },
  "Confidential information": { ids: ["3", "6", "5"], fields: ["Confidential information"] },
} as const;

test("each way of access has its own fields, and the wide one says that it is wide", async ({ pageOf, person }) => {
  const [bob, sam] = [await person("bob"), await person("sam")];
  const number = await aTicketIn(1, bob, sam);
  const host = [{ host: "198.51.100.7", instance_name: "web-1" }];
  const ask = ([resource_type_id, visit_type_id, content_type_id]: readonly [string, string, string]) =>
    anAuthorization(sam, number, {
      resource_type_id,
      visit_type_id,
      content_type_id,
      details: resource_type_id === "1" ? host : [],
    });
  for (const { ids } of Object.values(WAYS)) await ask(ids);
  await ask(["2", "4", "3"]);
  const page = await pageOf("bob");
  await page.goto(`/authorizations?incident_id=${number}`);
  for (const [way, { fields }] of Object.entries(WAYS)) {
    await page.getByRole("article", { name: way }).getByRole("button", { name: "Authorize" }).click();
    const dialog = page.getByRole("dialog");
    for (const field of fields) await expect(dialog.getByLabel(new RegExp(`^${field}`)).first()).toBeVisible();
    await expect(dialog.getByText("Test the connection")).toHaveCount(way.match(/SSH|RDP|SFTP|VNC/) ? 1 : 0);
    await dialog.getByRole("button", { name: "Not now" }).click();
  }
  const wide = page.getByRole("article", { name: "Console login, credential authorization" });
  await wide.getByRole("button", { name: "Authorize" }).click();
  await expect(page.getByRole("dialog").getByText("This is wide")).toBeVisible();
  await expect(page.getByRole("dialog").locator("input[type=password]")).toHaveCount(0);
});

test("access is given with the keyboard alone", async ({ pageOf, person }) => {
  const [bob, sam] = [await person("bob"), await person("sam")];
  const { number, id } = await asked(bob, sam);
  await bob.post("/v2/servicerequest/agreements/3/signed");
  const page = await pageOf("bob");
  await page.goto(`/authorizations?incident_id=${number}`);
  await page.getByRole("button", { name: "Authorize" }).focus();
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog");
  const account = dialog.getByRole("textbox", { name: "Account" });
  await expect(account).toBeVisible();
  for (let step = 0; step < 5 && !(await account.evaluate((field) => field === document.activeElement)); step++)
    await page.keyboard.press("Tab");
  await page.keyboard.type("root");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await page.keyboard.type(secretOfNow());
  await page.keyboard.press("Enter");
  await expect(dialog).toHaveCount(0);
  await expect(page.getByRole("article")).toContainText("Authorized");
  const { body } = await bob.get<{ status: number }>(`${AUTHORIZATIONS}/${id}`);
  expect(body.status).toBe(1);
});

test("a group operator answers a colleague's request; who is none has no such page", async ({ pageOf, person }) => {
  const [bob, sam] = [await person("bob"), await person("sam")];
  const { number } = await asked(bob, sam);
  const carol = await pageOf("carol");
  await carol.goto(`/authorizations?incident_id=${number}`);
  await expect(carol.getByText("No authorizations match.")).toBeVisible();
  await carol.getByRole("link", { name: "Group Authorizations" }).click();
  await expect(carol.getByRole("heading", { name: "Group Authorizations" })).toBeVisible();
  await carol.getByRole("searchbox", { name: "Ticket number" }).fill(number);
  await expect(carol.getByRole("article")).toHaveCount(1);
  await carol.getByRole("button", { name: "Reject" }).click();
  await carol.getByRole("dialog").getByRole("textbox").fill("Not today.");
  await carol.getByRole("dialog").getByRole("button", { name: "Reject" }).click();
  await expect(carol.getByText("Rejected by carol: Not today.")).toBeVisible();
  await carol.getByRole("article").getByRole("link", { name: "SSH with password" }).click();
  await expect(carol.getByText("carol rejected the request")).toBeVisible();

  const dave = await pageOf("dave");
  await dave.goto("/group-authorizations");
  await expect(dave.getByRole("heading", { name: "Page not found" })).toBeVisible();
  await expect(dave.getByRole("link", { name: "Group Authorizations" })).toHaveCount(0);
});

for (const theme of ["light", "dark"] as const)
  test(`list, dialog and details have no accessibility faults (${theme})`, async ({ pageOf, person }) => {
    const [bob, sam] = [await person("bob"), await person("sam")];
    const { number } = await asked(bob, sam);
    const given = await anAuthorization(sam, number);
    await grant(bob, given);
    const page = await pageOf("bob", { theme });
    await page.goto(`/authorizations?incident_id=${number}`);
    await page.getByRole("button", { name: "Authorize" }).click();
    await expect(page.getByRole("dialog").getByRole("textbox", { name: "Account" })).toBeVisible();
    await page.getByRole("dialog").getByRole("button", { name: "Confirm authorization" }).click();
    await expect(page.getByText("Enter the password.")).toBeVisible();
    await expectNoAxeViolations(page);
    await page.keyboard.press("Escape");
    await expectNoAxeViolations(page);
    await page.goto(`/authorizations/${given}`);
    await expect(page.getByText("No engineer has logged in so far.")).toBeVisible();
    await expectNoAxeViolations(page);
  });
