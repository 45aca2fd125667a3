import { expect, expectNoAxeViolations, test } from "../fixtures";
import { LANGUAGES, WORDS } from "./words";

for (const language of LANGUAGES) {
  const words = WORDS[language];

  test(`a product is found by its acronym and its problem chosen by keyboard alone (${language})`, async ({
    signedIn,
  }) => {
    const { page } = await signedIn("carol", { language });
    await page.goto("/tickets/new");
    const search = page.getByRole("combobox", { name: words.search });
    await expect(search).toBeFocused();
    await search.pressSequentially("ecs");
    await expect(page.getByRole("option", { name: words.ecs })).toHaveAttribute("aria-selected", "true");
    await search.press("Enter");
    await expect(page.getByRole("link", { name: words.problem })).toBeFocused();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("Enter");
    await expect(page.getByRole("link", { name: words.goCreate })).toBeVisible();
    await expect(page).toHaveURL(/\/tickets\/new\/ecs\/ecs-login$/);
  });

  test(`choosing and its answers can be used by everybody (${language})`, async ({ signedIn }) => {
    const { page } = await signedIn("carol", { language });
    for (const address of ["/tickets/new", "/tickets/new?product=ecs", "/tickets/new/ecs/ecs-login"]) {
      await page.goto(address);
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      await page.waitForLoadState("networkidle");
      await expectNoAxeViolations(page);
    }
  });
}

test("Chinese words find products while the console speaks English", async ({ signedIn }) => {
  const { page } = await signedIn("carol");
  await page.goto("/tickets/new");
  await page.getByRole("combobox", { name: "Search products" }).pressSequentially("弹性公网");
  await page.getByRole("option", { name: "Elastic IP" }).click();
  await expect(page).toHaveURL(/product=eip/);
});

test("a word that finds nothing says so and leads back to all products", async ({ signedIn }) => {
  const { page } = await signedIn("carol");
  await page.goto("/tickets/new");
  await page.getByRole("combobox", { name: "Search products" }).fill("zzzz");
  await expect(page.getByText("No product matches. Try another word.")).toBeVisible();
  await page.getByRole("button", { name: "Show all products" }).click();
  await expect(page.getByRole("link", { name: /^Elastic IP/ }).first()).toBeVisible();
});

test("a solved problem ends without a ticket", async ({ signedIn }) => {
  const { page } = await signedIn("carol");
  await page.goto("/tickets/new/ecs/ecs-login");
  await page.getByText("Checks before a remote desktop login").click();
  await expect(page.getByText(/3389/)).toBeVisible();
  await page.getByRole("button", { name: "Problem solved" }).click();
  await expect(page.getByText("Good to hear. No ticket was created.")).toBeVisible();
  await expect(page).toHaveURL(/\/tickets$/);
});

test("a problem without answers opens its form at once", async ({ signedIn }) => {
  const { page } = await signedIn("carol");
  await page.goto("/tickets/new/complaint/complaint-doc");
  await expect(page).toHaveURL(/\/tickets\/new\/complaint\/complaint-doc\/form$/);
});

test("a problem that does not exist is no page", async ({ signedIn }) => {
  const { page } = await signedIn("carol");
  await page.goto("/tickets/new/ecs/no-such-problem");
  await expect(page.getByRole("heading", { level: 1, name: "Page not found" })).toBeVisible();
});

test("the product asked about last is offered first next time", async ({ signedIn }) => {
  const { page } = await signedIn("erin");
  await page.goto("/tickets/new?product=kafka");
  await page.getByRole("list", { name: "Problem types" }).getByRole("link").first().click();
  await expect(page).toHaveURL(/\/tickets\/new\/kafka\//);
  await expect(async () => {
    await page.goto("/tickets/new");
    const recent = page.getByRole("region", { name: "Last used" });
    await expect(recent.getByRole("link", { name: "DMS for Kafka" })).toBeVisible({ timeout: 2000 });
  }).toPass();
});
