/** Whatever the browser receives, keeps or sends, a token of the ticket service is not in it. */
import { expect, test } from "../fixtures";

/** The form of the service's tokens: an account and 256 bits. */
const TOKEN = /[0-9a-f]{32}\.[A-Za-z0-9_-]{43}/;

test("no answer, header, page, storage or address holds a token", async ({ signedIn, person }) => {
  const { page, context } = await signedIn("bob");
  expect((await person("bob")).token).toMatch(TOKEN);
  const seen: string[] = [];
  page.on("request", (request) =>
    seen.push(request.url(), JSON.stringify(request.headers()), request.postData() ?? ""),
  );
  const bodies: Promise<void>[] = [];
  page.on("response", (response) => {
    seen.push(JSON.stringify(response.headers()));
    bodies.push(
      response.text().then(
        (text) => void seen.push(text),
        () => undefined,
      ),
    );
  });
  for (const path of ["/tickets", "/tickets/new", "/tickets?app_key=web"]) {
    await page.goto(path);
    await page.waitForLoadState("networkidle");
    seen.push(
      await page.content(),
      await page.evaluate(() => JSON.stringify([localStorage, sessionStorage, document.cookie])),
    );
  }
  await Promise.all(bodies);
  seen.push(JSON.stringify(await context.cookies()));
  expect(seen.length).toBeGreaterThan(20);
  expect(seen.filter((text) => TOKEN.test(text))).toEqual([]);
});

test("the session cookie is out of reach for scripts and other sites", async ({ signedIn }) => {
  const { context } = await signedIn("bob");
  const session = (await context.cookies()).find((cookie) => cookie.name.includes("ticket_session"));
  expect(session).toMatchObject({ httpOnly: true, sameSite: "Lax" });
});
