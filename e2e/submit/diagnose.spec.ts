/** One-click diagnosis before a ticket: started, told check by check, judged, and kept. */
import { expect, expectNoAxeViolations, LANGUAGES } from "../fixtures";
import { test } from "../new-person";

for (const language of LANGUAGES)
  test(`a server is diagnosed, judged, and found again (${language})`, async ({ newPerson, texts }) => {
    const [somebody, t] = [await newPerson(), await texts(language)];
    const page = await somebody.page({ language, theme: language === "zh-CN" ? "dark" : "light" });
    await page.goto("/tickets/new/ecs/ecs-login");
    const panel = page.getByRole("region", { name: t("diagnosis.title") });
    const start = panel.getByRole("button", { name: t("diagnosis.start") });
    await expect(start).toBeDisabled();
    await panel.getByLabel(t("diagnosis.fields.eip")).fill("169.254.169.254");
    await start.click();
    await expect(panel.getByText(t("diagnosis.outcome.unavailable"), { exact: true })).toBeVisible();
    await expect(panel.getByRole("list", { name: t("diagnosis.checks") }).getByRole("listitem")).toHaveCount(4);
    await panel.getByRole("button", { name: t("diagnosis.helpful.no"), exact: true }).click();
    await expect(panel.getByText(t("diagnosis.helpful.thanks"))).toBeVisible();
    await expectNoAxeViolations(page);
    await page.reload();
    await panel.getByText(t("diagnosis.earlier", { count: 1 })).click();
    const runs = panel.getByRole("list", { name: t("diagnosis.earlier_label") });
    await expect(runs).toContainText(t("diagnosis.helpful.was_not"));
    await runs.getByRole("button", { name: t("diagnosis.show") }).click();
    await expect(panel.getByRole("list", { name: t("diagnosis.checks") })).toContainText(t("diagnosis.mark.not_run"));
  });

test("a database is asked for by its id", async ({ newPerson, texts }) => {
  const [somebody, t] = [await newPerson(), await texts("en-US")];
  const page = await somebody.page();
  await page.goto("/tickets/new/rds/rds-conn");
  await page.getByLabel(t("diagnosis.fields.instance")).fill("not an id");
  await page.getByRole("button", { name: t("diagnosis.start") }).click();
  await expect(page.getByText(t("diagnosis.wrong.instance"))).toBeVisible();
});
