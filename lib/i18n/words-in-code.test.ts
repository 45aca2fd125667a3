/** Everything people read stands in the texts, and every text is read somewhere. That a key exists is held by the types. */
import { expect, test, vi } from "vitest";
import { sourceFiles } from "@/lib/testing/source-files";
import { unusedKeys } from "@/lib/testing/used-texts";
import { filesWithChinese, wordsInCode } from "@/lib/testing/words-in-code";
import { LANGUAGES } from "./languages";
import { loadTexts } from "./texts";

vi.setConfig({ testTimeout: 30_000 });

type Tree = { [key: string]: Tree | string };

/** Drawn when no texts can be had; the role's name in the documented API; what a number and an address look like. */
const ALLOWED_WORDS: Record<string, readonly string[]> = {
  "app/global-error.tsx": [
    "Service Tickets · 工单管理",
    "The console cannot draw this page. Try again in a moment.",
    "控制台暂时无法显示该页面，请稍后重试。",
    "Retry · 重试",
  ],
  "components/ticket-form/form/may-not-submit.tsx": ["Ticket Administrator"],
  "components/settings/audit/audit-filters.tsx": ["TS-104233"],
  "components/ticket-form/contact/mail-field.tsx": ["name@example.com"],
};

/** The same page, marks that part addresses, names of the languages, words that are searched for, and what the service itself says. */
const ALLOWED_CHINESE = [
  "app/global-error.tsx",
  "components/ticket-form/contact/cc-addresses.ts",
  "components/ticket-form/contact/cc-field.tsx",
  "components/ticket/dialogs/cc-list.ts",
  "lib/i18n/languages.ts",
  "lib/masking/kinds/",
  "lib/service/authorizations/authorization-names.ts",
  "lib/service/catalogue/",
  "lib/service/export/ticket-columns.ts",
  "lib/service/notifications/queue/notice-texts.ts",
  "lib/service/seed/",
  "lib/service/verification/verify-code.ts",
  "lib/launcher/bench/",
  "lib/testing/",
];

const drawn = sourceFiles(["app", "components"]).filter(({ path }) => !path.includes("/testing/"));

test("no word that a person reads or hears stands in the code", () => {
  expect(wordsInCode(drawn, ALLOWED_WORDS)).toEqual([]);
});

test("what is allowed to stand in the code does stand there", () => {
  const found = wordsInCode(drawn, {});
  const allowed = Object.entries(ALLOWED_WORDS).flatMap(([path, words]) => words.map((word) => `${path}: ${word}`));
  expect(allowed.filter((one) => !found.includes(one))).toEqual([]);
});

test("Chinese stands in the texts", () => {
  const found = filesWithChinese([...drawn, ...sourceFiles(["lib"])]);
  expect(found.filter((path) => !ALLOWED_CHINESE.some((place) => path.startsWith(place)))).toEqual([]);
  expect(ALLOWED_CHINESE.filter((place) => !found.some((path) => path.startsWith(place)))).toEqual([]);
});

function keysIn(tree: Tree, path = ""): string[] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === "string" ? [`${path}${key}`] : keysIn(value, `${path}${key}.`),
  );
}

test.each(LANGUAGES)("every text in %s is asked for", async (language) => {
  const asking = [...drawn, ...sourceFiles(["lib/i18n"])];
  expect(unusedKeys(asking, keysIn(await loadTexts(language)))).toEqual([]);
});
