// @vitest-environment jsdom
/** A ticket saved as a file of its own. */
import { expect, test } from "vitest";
import { documentOf } from "./save-sheet";

test("the file has the words as words, its styles, no script, and may load nothing", () => {
  document.documentElement.lang = "zh-CN";
  const style = document.createElement("style");
  style.textContent = ".sheet { color: red; }";
  document.head.append(style);
  const sheet = document.createElement("article");
  sheet.append("<script>alert(1)</script>", document.createElement("script"));
  const saved = new DOMParser().parseFromString(documentOf(sheet, "TS-1"), "text/html");
  expect(saved.title).toBe("TS-1");
  expect(saved.documentElement.lang).toBe("zh-CN");
  expect(saved.querySelector("article")?.textContent).toBe("<script>alert(1)</script>");
  expect(saved.querySelector("script")).toBeNull();
  expect(saved.querySelector("style")?.textContent).toContain(".sheet");
  expect(saved.querySelector("meta[http-equiv]")?.getAttribute("content")).toContain("default-src 'none'");
  expect(saved.querySelector("meta[charset]")?.getAttribute("charset")).toBe("utf-8");
});
