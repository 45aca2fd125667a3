/** A person with a keyboard and nothing else. At each stop the focus must be somewhere and must be seen. */
import type { Locator, Page } from "@playwright/test";
import { expect } from "../fixtures";

const STOPS_MAX = 120;

/** What is wrong with the focus; empty when it can be seen. */
function faultOfFocus(): string {
  const focused = document.activeElement;
  if (focused === null || focused === document.body) return "the focus is nowhere";
  const shows = (element: Element | null) => {
    if (element === null) return false;
    const { outlineStyle, outlineWidth, outlineColor, boxShadow } = getComputedStyle(element);
    const isOutlined = outlineStyle !== "none" && parseFloat(outlineWidth) > 0 && !/, 0\)$|\/ 0\)$/.test(outlineColor);
    return isOutlined || boxShadow !== "none";
  };
  if (shows(focused) || shows(focused.closest("label"))) return "";
  return `the focus cannot be seen on ${focused.outerHTML.slice(0, 160)}`;
}

export async function expectFocusSeen(page: Page): Promise<void> {
  expect(await page.evaluate(faultOfFocus)).toBe("");
}

/** Stays true for a moment: what is drawn again later must not take the focus away. */
export async function expectFocusKept(page: Page): Promise<void> {
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).not.toBe("BODY");
}

const isFocused = (target: Locator) => target.evaluate((element) => element === document.activeElement);

/** Back with Shift, through a menu with arrows. */
type Step = "Tab" | "Shift+Tab" | "ArrowDown";

/** Goes to `target` as people do, stop by stop. */
export async function goTo(page: Page, target: Locator, key: Step = "Tab"): Promise<void> {
  await expect(target).toBeAttached();
  for (let stops = 0; stops < STOPS_MAX; stops++) {
    if (await isFocused(target)) return;
    await page.keyboard.press(key);
    await expectFocusSeen(page);
  }
  throw new Error(`${target.toString()} is not reached by ${key}`);
}

export async function press(page: Page, target: Locator, way: Step = "Tab"): Promise<void> {
  await goTo(page, target, way);
  await page.keyboard.press("Enter");
}

export async function write(page: Page, target: Locator, text: string): Promise<void> {
  await goTo(page, target);
  await page.keyboard.type(text);
}
