/** Contacts of a new ticket where the account demands proof: refused, proved by code, offered next time; and the ticket that is open already. */
import { randomUUID } from "node:crypto";
import { codeInOutbox } from "../code-in-outbox";
import { expect, expectNoAxeViolations, expectNoEnglish, LANGUAGES } from "../fixtures";
import { test } from "../new-person";
import { openForm, WORDS } from "./words";

const POLICY = "/v2/servicerequest/verifycodes/policy";

/** There is one such policy of the account, so one after the other. */
test.describe.configure({ mode: "serial" });

for (const language of LANGUAGES)
  test(`a contact is proved while the ticket is written, and is offered for the next one (${language})`, async ({
    newPerson,
    person,
    texts,
  }) => {
    const [erin, somebody, t] = [await person("erin"), await newPerson(), await texts(language)];
    const words = WORDS[language];
    await erin.put(POLICY, { is_demanded: true });
    try {
      const mail = `ann-${randomUUID().slice(0, 8)}@globex.example`;
      const page = await somebody.page({ language });
      await openForm(page, "ecs", "ecs-consult");
      await page.getByRole("button", { name: t("ticket_form.problem.write_freely") }).click();
      await page
        .getByRole("textbox", { name: t("ticket_form.problem.description") })
        .fill("Which flavour suits a build server?");
      const agree = page.getByRole("checkbox", { name: words.agree });
      if (await agree.isVisible()) await agree.check();
      await page.getByRole("checkbox", { name: t("ticket_form.contact.by_mail") }).click();
      await page.getByLabel(t("ticket_form.contact.mail")).fill(mail);
      const submit = page.getByRole("button", { name: words.submit, exact: true });
      await submit.click();
      await expect(page.getByLabel(t("ticket_form.contact.mail"))).toHaveAccessibleDescription(
        t("ticket_form.errors.not_verified"),
      );

      await page.getByRole("button", { name: t("contact_proof.send") }).click();
      const box = page.getByLabel(new RegExp(`^${t("contact_proof.code")}`));
      await expect(page.getByRole("button", { name: t("contact_proof.again") })).toBeDisabled();
      await expectNoAxeViolations(page);
      const code = await codeInOutbox(mail);
      await box.fill(code === "000000" ? "000001" : "000000");
      await box.press("Enter");
      await expect(page.getByText(t("contact_proof.wrong", { left: 4 }))).toBeVisible();
      await expect(box).toHaveValue("");
      await box.fill(code);
      await box.press("Enter");
      await expect(page.getByText(/^a.*@globex\.example$/)).toBeVisible();
      await submit.click();
      const heading = page.getByRole("heading", { level: 1, name: words.submitted });
      await expect(heading).toBeVisible();
      const number = /TS-\d+/.exec((await heading.textContent()) ?? "")?.[0] ?? "";

      await openForm(page, "ecs", "ecs-consult");
      await expect(page.getByRole("link", { name: number })).toBeVisible();
      await page.getByRole("checkbox", { name: t("ticket_form.contact.by_mail") }).click();
      await page.getByRole("button", { name: /@globex\.example$/ }).click();
      await expect(page.getByLabel(t("ticket_form.contact.mail"))).toHaveCount(0);
      await page.getByRole("button", { name: t("contact_proof.another") }).click();
      await expect(page.getByLabel(t("ticket_form.contact.mail"))).toBeVisible();
      await expectNoAxeViolations(page);
      if (language === "zh-CN") await expectNoEnglish(page);
    } finally {
      await erin.put(POLICY, { is_demanded: false });
    }
  });
