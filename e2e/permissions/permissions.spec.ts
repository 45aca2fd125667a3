/** The ticket policy and single rights: switched by the account, felt by its users. In the company of erin, whose other people have the right anyway. */
import { expect, expectNoAxeViolations, expectNoEnglish, LANGUAGES } from "../fixtures";
import { test } from "../new-person";

const POLICY = "/v2/servicerequest/privileges/privilege-policy";

/** There is one policy, so one after the other. */
test.describe("the ticket policy", () => {
  test.describe.configure({ mode: "serial" });
  test.afterEach(async ({ person }) => {
    await (await person("erin")).put(POLICY, { is_on: false });
  });

  for (const language of LANGUAGES)
    test(`with the policy on a user submits only with the right that the account gives (${language})`, async ({
      newPerson,
      pageOf,
      texts,
    }) => {
      const t = await texts(language);
      const somebody = await newPerson({ mayAlwaysSubmit: false });
      const { name } = somebody;
      const [page, theirs] = [await pageOf("erin", { language }), await somebody.page({ language })];
      await page.goto("/settings/permissions");
      const policy = page.getByRole("switch", { name: t("permissions.policy.label") });
      await expect(policy).not.toBeChecked();
      await policy.click();
      const question = page.getByRole("dialog", { name: t("permissions.policy.ask_title") });
      await expect(question).toContainText(name);
      await question.getByRole("button", { name: t("ui.cancel") }).click();
      await expect(policy).not.toBeChecked();
      await policy.click();
      await question.getByRole("button", { name: t("permissions.policy.confirm") }).click();
      await expect(page.getByText(t("permissions.policy.switched_on"))).toBeVisible();
      await expect(policy).toBeChecked();

      await theirs.goto("/tickets/new");
      await expect(theirs.getByRole("alert").getByText("Ticket Administrator")).toBeVisible();
      await expect(theirs.getByRole("combobox")).toHaveCount(0);
      if (language === "zh-CN") for (const one of [page, theirs]) await expectNoEnglish(one);

      await page.getByRole("searchbox", { name: t("permissions.users.search") }).fill(name);
      const row = page.getByRole("row").filter({ hasText: name });
      await row.getByRole("button", { name: t("permissions.users.give_submit", { name }) }).click();
      await expect(page.getByText(t("permissions.users.given_submit", { name }))).toBeVisible();
      await expect(row).toContainText(t("permissions.users.submit_given"));
      await theirs.reload();
      await expect(theirs.getByText("Ticket Administrator")).toHaveCount(0);

      await row.getByRole("button", { name: t("permissions.users.give_export", { name }) }).click();
      await row.getByRole("button", { name: t("permissions.users.take_export", { name }) }).click();
      await expect(page.getByText(t("permissions.users.taken_export", { name }))).toBeVisible();
      await policy.click();
      await expect(policy).not.toBeChecked();
    });
});

for (const language of LANGUAGES)
  test(`a change that the service refuses is not shown as done (${language})`, async ({
    newPerson,
    person,
    pageOf,
    texts,
  }) => {
    const t = await texts(language);
    const { name, caller } = await newPerson({ mayAlwaysSubmit: false });
    const page = await pageOf("erin", { language });
    await page.goto("/settings/permissions");
    await page.getByRole("searchbox", { name: t("permissions.users.search") }).fill(name);
    await (await person("erin")).remove(`/v3/users/${caller.user_id}`);
    await page.getByRole("button", { name: t("permissions.users.give_export", { name }) }).click();
    await expect(page.getByText(t("permissions.users.refused", { name, sentence: "" }).trim())).toBeVisible();
    await expect(page.getByText(t("permissions.users.no_match"))).toBeVisible();
  });

for (const theme of ["light", "dark"] as const)
  test(`permissions have no accessibility faults, changed or read (${theme})`, async ({ pageOf }) => {
    const page = await pageOf("alice", { theme });
    await page.goto("/settings/permissions");
    await expect(page.getByRole("table", { name: "Users" })).toBeVisible();
    await expectNoAxeViolations(page);
    const read = await pageOf("dave", { theme, width: 375 });
    await read.goto("/settings/permissions");
    await expect(read.getByRole("switch")).toBeDisabled();
    await expectNoAxeViolations(read);
  });
