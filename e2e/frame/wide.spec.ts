/** On a screen of 3840 pixels a page keeps to a column in the middle, and the desk's panes fill the screen. */
import { expect, test } from "../fixtures";

const WIDE = { width: 3840, height: 2160 };

test("on a very wide screen pages are a column in the middle, and the desk is panes", async ({ pageOf }) => {
  const page = await pageOf("bob", WIDE);
  await page.goto("/tickets");
  const main = await page.getByRole("main").boundingBox();
  const list = await page.getByRole("table").boundingBox();
  if (main === null || list === null) throw new Error("nothing is drawn");
  expect(list.width).toBeLessThan(1750);
  expect(Math.abs(list.x - main.x - (main.x + main.width - list.x - list.width))).toBeLessThan(4);
  const desk = await pageOf("sam", WIDE);
  await desk.goto("/desk");
  const panes = await desk.locator("[data-panes]").boundingBox();
  expect(panes?.width).toBe((await desk.getByRole("main").boundingBox())?.width);
});
