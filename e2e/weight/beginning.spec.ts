/** How a page begins in a browser: one whole picture, and React taking it over in several tasks instead of one. */
import { expect, test } from "../fixtures";

test("the first picture waits for the end of the page, which comes before its data", async ({ pageOf }) => {
  const page = await pageOf("bob");
  const html = await (await page.request.get("/tickets")).text();
  const places = ['rel="expect" href="#page-end" blocking="render"', "<main", "</main>", 'id="page-end"', "__next_f"];
  const found = places.map((place) => html.indexOf(place));
  expect(found).not.toContain(-1);
  expect(found.toSorted((one, other) => one - other)).toEqual(found);
});

test("the modules of a page begin in another task than its data are read in", async ({ pageOf }) => {
  const page = await pageOf("bob");
  await page.addInitScript(() => {
    const later = window.setTimeout.bind(window);
    const isTaken = () => Object.keys(document).some((key) => key.startsWith("_reactListening"));
    const seen: boolean[] = [];
    Object.assign(window, { seen });
    /* The first timers of the page are those of its beginning: each tells whether React had it before. */
    window.setTimeout = ((work: () => void, ...rest: [number?]) =>
      later(
        () => {
          seen.push(isTaken());
          work();
        },
        ...rest,
      )) as typeof window.setTimeout;
  });
  await page.goto("/tickets");
  await expect.poll(() => page.evaluate(() => (window as unknown as { seen: boolean[] }).seen)).toContain(true);
  const seen = await page.evaluate(() => (window as unknown as { seen: boolean[] }).seen);
  expect(seen.indexOf(true)).toBeGreaterThanOrEqual(2);
});
