/** Where sign-in leads back to: a path of this site or home. An address of another site never passes (no open redirect). */
const BASE = "http://console.invalid";
const LENGTH_MAX = 2000;

/** The path with its query when it is one of ours, else nothing. */
export function safeReturnPath(from: string | undefined): string | undefined {
  if (from === undefined || from.length > LENGTH_MAX || !/^\/(?![/\\])/.test(from)) return undefined;
  if (/[\u0000-\u001f\u007f\\]/.test(from) || !URL.canParse(from, BASE)) return undefined;
  const url = new URL(from, BASE);
  const isOurs = url.origin === BASE && !url.pathname.startsWith("//") && !/^\/(sign-in|api)(\/|$)/.test(url.pathname);
  return isOurs ? `${url.pathname}${url.search}${url.hash}` : undefined;
}

export function signInPath(from: string | undefined): string {
  const path = safeReturnPath(from);
  return path === undefined || path === "/" ? "/sign-in" : `/sign-in?${new URLSearchParams({ from: path })}`;
}
