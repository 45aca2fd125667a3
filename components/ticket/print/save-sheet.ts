/** The sheet as one file that needs nothing else: its own markup and the styles of this page, no script, and nothing it could load. */
import { saveFile } from "@/lib/queries/osm-file";

const POLICY = "default-src 'none'; style-src 'unsafe-inline'";

function stylesOf(sheets: Iterable<CSSStyleSheet>): string {
  return [...sheets].flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText)).join("\n");
}

/** Made as a tree and written out by the browser, so that no word of the ticket becomes markup. */
export function documentOf(sheet: HTMLElement, title: string): string {
  const page = document.implementation.createHTMLDocument(title);
  page.documentElement.lang = document.documentElement.lang;
  page.documentElement.dataset["theme"] = "light";
  const charset = page.createElement("meta");
  charset.setAttribute("charset", "utf-8");
  const policy = Object.assign(page.createElement("meta"), { httpEquiv: "content-security-policy", content: POLICY });
  const style = Object.assign(page.createElement("style"), { textContent: stylesOf(document.styleSheets) });
  page.head.prepend(charset, policy);
  page.head.append(style);
  page.body.append(page.importNode(sheet, true));
  for (const script of page.querySelectorAll("script")) script.remove();
  return `<!doctype html>\n${page.documentElement.outerHTML}\n`;
}

export function saveSheet(sheet: HTMLElement, title: string): void {
  const content = new Blob([documentOf(sheet, title)], { type: "text/html;charset=utf-8" });
  saveFile({ content, name: undefined }, `${title}.html`);
}
