/** The console before a service that is not its own, through a middleman that fails: nothing typed is lost, nothing is done twice, and what the service lacks is not drawn. */
import { aTicketIn, CASES, DESK } from "../../lib/testing/ticket-for-tests";
import { expect, expectNoAxeViolations, expectNoEnglish, LANGUAGES } from "../fixtures";
import { test } from "../new-person";
import { signInThere, startRemoteConsole, type RemoteConsole } from "./remote-console";

type Said = { message_list: { content?: string }[] };

let remote: RemoteConsole;
test.beforeAll(async () => {
  remote = await startRemoteConsole();
});
test.afterAll(() => remote.stop());

/** There is one console before one middleman, so one after the other. */
test.describe.configure({ mode: "serial" });

for (const language of LANGUAGES)
  test(`a remote service is worked with, whatever happens between (${language})`, async ({
    browser,
    newPerson,
    person,
    texts,
  }) => {
    const [somebody, sam, t] = [await newPerson(), await person("sam"), await texts(language)];
    const { between, app } = remote;
    const id = await aTicketIn(1, somebody.caller, sam, { simple_description: "The door does not open" });
    const page = await signInThere(browser, remote, somebody, language);
    const isMessage = (method: string, path: string) => method === "POST" && path.endsWith("/message");
    const timesSaid = async (words: string) => {
      const { body } = await somebody.caller.get<Said>(`${CASES}/${id}/messages`);
      return body.message_list.filter(({ content }) => content === words).length;
    };
    const write = page
      .getByRole("form", { name: t("conversation.composer.label") })
      .getByRole("textbox")
      .first();
    const paused = page.getByText(t("conversation.live.paused"));

    await test.step("nothing of a service is started beside the console", async () => {
      await expect(fetch(`${app.service}/healthz`)).rejects.toThrow();
    });

    await test.step("what the service lacks is not drawn", async () => {
      await expect(page.getByRole("link", { name: t("shell.navigation.tickets"), exact: true })).toBeVisible();
      await expect(page.getByRole("link", { name: t("shell.navigation.messages") })).toHaveCount(0);
      await expect(page.getByText(t("overview.last_words.title"))).toHaveCount(0);
      if (language === "en-US") await expectNoAxeViolations(page);
      else await expectNoEnglish(page);
      for (const address of ["/messages", "/settings/audit", "/desk"]) {
        await page.goto(address);
        await expect(page.getByRole("heading", { name: t("shell.not_found.title") })).toBeVisible();
      }
      between.spoil("forbidden", { matching: (_, path) => path.startsWith("/v3/") });
      await page.goto("/settings/team");
      await expect(page.getByText(t("team.remote"))).toBeVisible();
      await expect(page.getByRole("heading", { name: t("team.people") })).toHaveCount(0);
      between.heal();
    });

    await test.step("a silent service is told with the page, and what it says later takes the place of that", async () => {
      const row = page.getByRole("link", { name: id }).first();
      between.spoil("silence");
      await page.goto("/tickets");
      await expect(page.getByText(t("errors.UPSTREAM_504"))).toBeVisible({ timeout: 1500 });
      await expect(page.getByRole("button", { name: t("ui.retry"), exact: true })).toBeVisible();
      between.heal();
      await expect(row).toBeVisible({ timeout: 15_000 });
    });

    if (language === "en-US")
      await test.step("a page and a conversation that failed say so, and are there by themselves later", async () => {
        const failed = page.getByText(t("ui.failed.title"));
        between.spoil("away");
        await page.goto("/authorizations/none");
        await expect(failed).toBeVisible();
        between.heal();
        await expect(page.getByText(t("authorizations.missing.sentence"))).toBeVisible({ timeout: 15_000 });
        between.spoil("away", { matching: (_, path) => path.includes("/instant-messages/more") });
        await page.goto(`/tickets/${id}`);
        await expect(failed).toBeVisible();
        between.heal();
        await expect(failed).toBeHidden({ timeout: 15_000 });
        await expect(page.getByRole("region", { name: t("conversation.label") })).toBeVisible();
      });

    await test.step("the list leads to the ticket, and what an engineer writes arrives by itself", async () => {
      await page.goto("/tickets");
      await expect(page.getByRole("group", { name: t("tickets.filter.title") })).toBeVisible();
      await expect(page.getByRole("button", { name: t("tickets.filter.unread"), exact: true })).toHaveCount(0);
      await page.getByRole("link", { name: id }).first().click();
      await expect(write).toBeVisible();
      await sam.post(`${DESK}/${id}/messages`, { content: "Which door?" });
      await expect(page.getByText("Which door?")).toBeVisible();
    });

    await test.step("of a message whose answer is lost nobody says that it was not sent; it stays, and is sent exactly once", async () => {
      between.spoil("reset_after_work", { matching: isMessage });
      await write.fill("The one in the cellar");
      await write.press("Control+Enter");
      const sentence = t("errors.UPSTREAM_503");
      await expect(page.getByText(t("conversation.composer.unknown_elsewhere", { sentence }))).toBeVisible();
      await expect(write).toHaveValue("The one in the cellar");
      between.heal();
      await write.press("Control+Enter");
      await expect(write).toHaveValue("");
      await expect(page.getByText("The one in the cellar")).toBeVisible();
      expect(await timesSaid("The one in the cellar")).toBe(1);
    });

    await test.step("a refused token asks for the password over the page, and nothing typed is lost", async () => {
      await write.fill("It has no key");
      between.spoil("no_token", { times: 1 });
      const dialog = page.getByRole("dialog", { name: t("shell.session_ended.title") });
      await dialog.getByLabel(t("sign_in.password"), { exact: true }).fill(process.env["E2E_PASSWORD"] ?? "");
      await dialog.getByRole("button", { name: t("shell.session_ended.submit"), exact: true }).click();
      await expect(dialog).toBeHidden();
      await expect(write).toHaveValue("It has no key");
    });

    await test.step("a service that is gone is told, and found again when it is back", async () => {
      await between.down();
      await expect(paused).toBeVisible();
      await write.press("Control+Enter");
      await expect(page.getByText(t("errors.UPSTREAM_503"))).toBeVisible();
      await between.up();
      await expect(paused).toBeHidden();
      await write.press("Control+Enter");
      await expect(write).toHaveValue("");
      expect(await timesSaid("It has no key")).toBe(1);
    });
    await page.context().close();
  });
