/** What journeys share: people signed in by the door the form uses, in a language and a look, and people who call the service directly. */
import AxeBuilder from "@axe-core/playwright";
import { test as base, expect, type BrowserContext, type Page, type PlaywrightWorkerArgs } from "@playwright/test";
import type { Language } from "../lib/i18n/languages";
import type { Person } from "../lib/testing/service-for-tests";
import { servicePerson } from "./service-person";
import { signInCookies, type Cookies } from "./sign-in-cookies";
import { englishAlone, textsIn, type Texts } from "./texts-in";

export { LANGUAGES } from "../lib/i18n/languages";
export type { Language, Page };
export { expect };

const ACCOUNTS = {
  alice: "acme",
  bob: "acme",
  carol: "acme",
  dave: "acme",
  erin: "globex",
  sam: "support",
  uma: "support",
};

export type User = keyof typeof ACCOUNTS;
export type Theme = "light" | "dark";
export type Look = {
  language?: Language;
  theme?: Theme;
  width?: number;
  height?: number;
  viewport?: { width: number; height: number };
};

/** Each pair of language, theme and width once: what fails in all three together has not been seen yet, and twice as many runs would be the price. */
export const LOOKS = [
  { language: "en-US", theme: "light", width: 1440 },
  { language: "zh-CN", theme: "dark", width: 1440 },
  { language: "en-US", theme: "dark", width: 375 },
  { language: "zh-CN", theme: "light", width: 375 },
] as const satisfies readonly Look[];

export const inWords = ({ language, theme, width }: (typeof LOOKS)[number]) => `${theme}, ${language}, ${width}`;

export type SignedIn = { page: Page; context: BrowserContext };

type Fixtures = {
  /** A window of its own, signed in; closed when the journey ends. */
  signedIn: (user: User, look?: Look) => Promise<SignedIn>;
  pageOf: (user: User, look?: Look) => Promise<Page>;
  /** Calls the ticket service with a token of their own: for the builders of lib/testing. */
  person: (user: User) => Promise<Person>;
  texts: (language: Language) => Promise<Texts>;
};

type WorkerFixtures = { cookiesOf: (user: User) => Promise<Cookies> };

const ZONE = "Asia/Shanghai";

/** One sign-in a worker and user: the journeys of a worker share the session, as the tabs of a person do. */
function keepCookies(playwright: PlaywrightWorkerArgs["playwright"]): WorkerFixtures["cookiesOf"] {
  const kept = new Map<User, Promise<Cookies>>();
  return (user) => {
    const known = kept.get(user) ?? signInCookies(playwright, ACCOUNTS[user], user);
    kept.set(user, known);
    return known;
  };
}

function preferencesOf({ language = "en-US", theme = "light" }: Look) {
  const url = process.env["E2E_BASE_URL"] ?? "";
  return Object.entries({ language, theme, time_zone: ZONE }).map(([name, value]) => ({ name, value, url }));
}

export const test = base.extend<Fixtures, WorkerFixtures>({
  cookiesOf: [async ({ playwright }, give) => give(keepCookies(playwright)), { scope: "worker" }],

  signedIn: async ({ browser, cookiesOf }, give) => {
    const opened: BrowserContext[] = [];
    await give(async (user, look = {}) => {
      const { language = "en-US", width = 1440, height = 900, viewport = { width, height } } = look;
      const baseURL = process.env["E2E_BASE_URL"] ?? "";
      const context = await browser.newContext({ baseURL, viewport, locale: language, timezoneId: ZONE });
      opened.push(context);
      await context.addCookies([...(await cookiesOf(user)), ...preferencesOf(look)]);
      return { page: await context.newPage(), context };
    });
    await Promise.all(opened.map((context) => context.close()));
  },

  pageOf: async ({ signedIn }, give) => {
    await give(async (user, look) => (await signedIn(user, look)).page);
  },

  person: async ({ browserName: _any }, give) => {
    await give((user) => servicePerson(ACCOUNTS[user], user));
  },

  texts: async ({ browserName: _any }, give) => {
    await give(textsIn);
  },
});

/** No axe violation of any rule, on the page as it is now. What passed is not collected, nor a second page opened for frames of other sites: twice as quick. */
export async function expectNoAxeViolations(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode(true)
    .options({ resultTypes: ["violations"] })
    .analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`)).toEqual([]);
}

/** Headings, buttons, links, labels and heads of columns of a Chinese page hold no English text of the console. */
export async function expectNoEnglish(page: Page): Promise<void> {
  const shown = await page.locator("h1, h2, h3, button, a, label, legend, th, dt").allInnerTexts();
  const english = new Set(englishAlone());
  expect(shown.map((text) => text.trim()).filter((text) => english.has(text))).toEqual([]);
}

/** The page is no wider than its window, also at the widths between a phone and a desk. */
export async function expectNoOverflow(page: Page, widths: readonly number[] = []): Promise<void> {
  const overflow = () =>
    page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(await overflow()).toBe(0);
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    expect(await overflow(), `at ${width} px`).toBe(0);
  }
}
