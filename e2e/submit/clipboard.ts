/** What is on the clipboard, pasted into a field as people paste it. */
import type { Locator } from "@playwright/test";

/** A picture of one point. */
const POINT = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

export async function pasteScreenshot(field: Locator): Promise<void> {
  await field.evaluate((target, point) => {
    const bytes = Uint8Array.from(atob(point), (character) => character.charCodeAt(0));
    const clipboard = new DataTransfer();
    clipboard.items.add(new File([bytes], "image.png", { type: "image/png" }));
    target.dispatchEvent(new ClipboardEvent("paste", { clipboardData: clipboard, bubbles: true, cancelable: true }));
  }, POINT);
}

export async function pasteText(field: Locator, text: string): Promise<void> {
  await field.evaluate((target, pasted) => {
    const clipboard = new DataTransfer();
    clipboard.setData("text/plain", pasted);
    target.dispatchEvent(new ClipboardEvent("paste", { clipboardData: clipboard, bubbles: true, cancelable: true }));
  }, text);
}
