/** The ticket policy and single rights: switched by the account, felt by its users. In the company of erin, whose other people have the right anyway. */
import { expect, expectNoAxeViolations } from "../fixtures";
import { test } from "../new-person";

const POLICY = "/v2/servicerequest/privileges/privilege-policy";

test.describe("the ticket policy", () => {
  test.afterEach(async ({ person }) => {
    await (await person("erin")).put(POLICY, { is_on: false });
  });

  test("with the policy on a user submits only with the right that the account gives", async ({
    newPerson,
    pageOf,
  }) => {
    const somebody = await newPerson({ mayAlwaysSubmit: false });
    const { name } = somebody;
    const [page, theirs] = [await pageOf("erin"), await somebody.page()];
    await page.goto("/settings/permissions");
    const policy = page.getByRole("switch", { name: "Only people with permission may submit tickets" });
    await expect(policy).not.toBeChecked();
    await policy.click();
    const question = page.getByRole("dialog", { name: "Switch the ticket policy on?" });
    await expect(question).toContainText(name);
    await question.getByRole("button", { name: "Cancel" }).click();
    await expect(policy).not.toBeChecked();
    await policy.click();
    await question.getByRole("button", { name: "Switch it on" }).click();
    await expect(page.getByText("The ticket policy is on.")).toBeVisible();
    await expect(policy).toBeChecked();

    await theirs.goto("/tickets/new");
    await expect(theirs.getByRole("alert").getByText("Ticket Administrator")).toBeVisible();
    await expect(theirs.getByRole("searchbox", { name: /product/i })).toHaveCount(0);

    await page.getByRole("searchbox", { name: "Search users or groups" }).fill(name);
    const row = page.getByRole("row").filter({ hasText: name });
    await row.getByRole("button", { name: `Give ${name} the right to submit` }).click();
    await expect(page.getByText(`${name} may submit tickets.`)).toBeVisible();
    await expect(row).toContainText("Yes, given by you");
    await theirs.reload();
    await expect(theirs.getByText("Ticket Administrator")).toHaveCount(0);

    await row.getByRole("button", { name: `Give ${name} the right to export` }).click();
    await row.getByRole("button", { name: `Take the right to export back from ${name}` }).click();
    await expect(page.getByText(`The right to export was taken back from ${name}.`)).toBeVisible();
    await policy.click();
    await expect(policy).not.toBeChecked();
  });
});

test("a change that the service refuses is not shown as done", async ({ newPerson, person, pageOf }) => {
  const { name, caller } = await newPerson({ mayAlwaysSubmit: false });
  const page = await pageOf("erin");
  await page.goto("/settings/permissions");
  await page.getByRole("searchbox", { name: "Search users or groups" }).fill(name);
  await (await person("erin")).remove(`/v3/users/${caller.user_id}`);
  await page.getByRole("button", { name: `Give ${name} the right to export` }).click();
  await expect(page.getByText(`Nothing was changed for ${name}.`)).toBeVisible();
  await expect(page.getByText("No user or group has this name.")).toBeVisible();
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
