/** An engineer works on a customer's host without seeing what was handed over; the customer watches, reads it again and ends it. */
import { randomBytes } from "node:crypto";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { anAuthorization, detailsOf, AUTHORIZATIONS } from "../../lib/testing/authorization-for-tests";
import { anSshHost } from "../../lib/testing/ssh-host-for-tests";
import { aTicketIn } from "../../lib/testing/ticket-for-tests";
import { expect, expectNoAxeViolations, expectNoOverflow, LANGUAGES, test } from "../fixtures";

for (const language of LANGUAGES)
  test(`an engineer logs in without the secret, every command and file is seen, and cancelling ends it (${language})`, async ({
    pageOf,
    person,
    texts,
  }) => {
    test.slow();
    const [bob, sam, t] = [await person("bob"), await person("sam"), await texts(language)];
    const folder = await mkdtemp(join(tmpdir(), "tickets-host-"));
    await writeFile(join(folder, "app.log"), "started\nfailed\n");
    const secret = randomBytes(12).toString("base64url");
    const host = await anSshHost({ name: "root", password: secret }, folder);
    const number = await aTicketIn(1, bob, sam);
    const details = [{ host: "127.0.0.1", port: host.port, instance_name: "web-1" }];
    const id = await anAuthorization(sam, number, { details });
    const [auth_detail_id] = await detailsOf(bob, id);
    const auth_detail_list = [{ auth_detail_id, account: "root", password: secret }];
    await bob.put(`${AUTHORIZATIONS}/${id}`, { auth_detail_list });

    const desk = await pageOf("sam", { language, theme: language === "en-US" ? "light" : "dark" });
    const customer = await pageOf("bob", { language });
    const seen: string[] = [];
    desk.on(
      "response",
      (response) =>
        void response.text().then(
          (text) => seen.push(text),
          () => undefined,
        ),
    );
    await desk.goto(`/desk/${number}`);
    const request = desk.getByRole("article", { name: t("authorization_actions.ways.ssh_password") });
    await request
      .getByRole("button", { name: t("desk_access.request.session_item", { name: `web-1 (127.0.0.1:${host.port})` }) })
      .click();
    const dialog = desk.getByRole("dialog");
    await dialog.getByRole("button", { name: t("desk_access.session.confirm") }).click();
    await expect(dialog.getByText(t("form.reason.required"))).toBeVisible();
    await dialog.getByRole("textbox").fill("To read why the app fails");
    await dialog.getByRole("button", { name: t("desk_access.session.confirm") }).click();

    const terminal = desk.getByRole("region", { name: t("host_session.terminal") });
    await expect(terminal).toContainText("web-1$");
    await desk.keyboard.type("cat app.log\n");
    await expect(terminal).toContainText("failed");
    await expectNoAxeViolations(desk);
    await expectNoOverflow(desk);

    await customer.goto(`/authorizations/${id}`);
    const looks = customer.getByRole("list", { name: t("authorizations.looks.title") });
    await expect(looks).toContainText(t("authorizations.looks.logged_in"));
    await expect(looks).toContainText("To read why the app fails");
    const login = customer.getByRole("group").filter({ hasText: "sam" });
    await login.locator("summary").click();
    const commands = customer.getByRole("list", { name: t("authorizations.commands.title") });
    await expect(commands).toContainText("web-1$ cat app.log");

    await desk.keyboard.press("F6");
    await desk.getByRole("button", { name: t("host_session.files.title") }).click();
    const files = desk.getByRole("list", { name: t("host_session.files.title") });
    const arriving = desk.waitForEvent("download");
    await files.getByRole("button", { name: t("host_session.files.fetch", { name: "app.log" }) }).click();
    expect(await readFile(await (await arriving).path(), "utf8")).toBe("started\nfailed\n");
    const sent = { name: "mend.sh", mimeType: "text/plain", buffer: Buffer.from("echo mended") };
    await desk.locator("input[type=file]").setInputFiles(sent);
    await expect(files.getByText("mend.sh")).toBeVisible();
    expect(await readFile(join(folder, "mend.sh"), "utf8")).toBe("echo mended");

    await desk.locator("input[type=file]").setInputFiles({ ...sent, buffer: Buffer.from("echo better") });
    await dialog.getByRole("button", { name: t("host_session.files.replace"), exact: true }).click();
    await expect(async () => expect(await readFile(join(folder, "mend.sh"), "utf8")).toBe("echo better")).toPass();

    await desk.reload();
    await expect(terminal).toContainText("cat app.log");
    await expect(desk.getByRole("textbox", { name: t("host_session.terminal") })).toBeFocused();
    await desk.context().setOffline(true);
    await desk.keyboard.type("echo on$((40+2))ce\n");
    await expect(desk.getByText(t("host_session.trouble"))).toBeVisible();
    await desk.context().setOffline(false);
    await expect(terminal).toContainText("on42ce");
    await expect(desk.getByText(t("host_session.trouble"))).toHaveCount(0);
    await expect(terminal.getByRole("listitem").filter({ hasText: "on42ce" })).toHaveCount(1);
    await expect(commands).toContainText("echo on$((40+2))ce");
    await expect(customer.getByRole("list", { name: t("authorizations.transfers.title") })).toContainText("mend.sh");
    await customer.getByRole("button", { name: t("authorization_actions.actions.cancel") }).click();
    await customer
      .getByRole("dialog")
      .getByRole("button", { name: t("authorization_actions.cancel.confirm") })
      .click();
    await expect(desk.getByText(t("host_session.ends.over"))).toBeVisible();
    await customer.reload();
    await expect(login).toContainText(t("authorizations.sessions.ends.over"));
    await login.locator("summary").click();
    const transfers = customer.getByRole("list", { name: t("authorizations.transfers.title") });
    await expect(transfers).toContainText("mend.sh");
    await expect(transfers).toContainText("app.log");

    expect(seen.join()).not.toContain(secret);
    host.close();
    await rm(folder, { recursive: true });
  });
