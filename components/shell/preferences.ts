/** What a reader chose for this browser: theme, language, folded navigation. Kept in cookies, so the server draws it right at once. */
export const THEMES = ["light", "dark", "system"] as const;
export type Theme = (typeof THEMES)[number];

export const THEME_COOKIE = "theme";
export const NAVIGATION_COOKIE = "navigation";

const YEAR_SECONDS = 31_536_000;

export function themeOf(cookie: string | undefined): Theme {
  return THEMES.find((theme) => theme === cookie) ?? "system";
}

export function isFolded(cookie: string | undefined): boolean {
  return cookie === "folded";
}

/** Not secret, so the page itself writes them; they are read by the server with the next request. */
export function remember(name: string, value: string): void {
  document.cookie = `${name}=${encodeURIComponent(value)}; path=/; max-age=${YEAR_SECONDS}; samesite=lax`;
}
