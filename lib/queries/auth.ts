/** Signing in and out through next-auth's doors. What is refused comes back as a code, never as words of the server. */
const ERROR_FORM = /^([A-Z]+\.\d+)(?: (\d+))?$/;

export type Credentials = { account: string; user: string; password: string };
export type SignInRefusal = { code: string; retryAfterSeconds?: number };

async function csrfToken(): Promise<string> {
  const answer = await fetch("/api/auth/csrf", { cache: "no-store" });
  const { csrfToken: token } = (await answer.json()) as { csrfToken?: string };
  return token ?? "";
}

/** Where the door would lead; its query tells what went wrong. Nothing when the answer is none of next-auth's. */
async function knock(door: string, fields: Record<string, string>): Promise<URL | undefined> {
  const body = new URLSearchParams({ ...fields, csrfToken: await csrfToken(), json: "true", callbackUrl: "/" });
  const answer = await fetch(`/api/auth/${door}`, { method: "POST", body });
  const { url } = (await answer.json()) as { url?: string };
  return url !== undefined && URL.canParse(url, window.location.href) ? new URL(url, window.location.href) : undefined;
}

function refusalIn(url: URL | undefined): SignInRefusal | undefined {
  if (url === undefined || url.searchParams.has("csrf")) return { code: "unknown" };
  const error = url.searchParams.get("error");
  if (error === null) return undefined;
  const [, code = "unknown", seconds] = ERROR_FORM.exec(error) ?? [];
  return seconds === undefined ? { code } : { code, retryAfterSeconds: Number(seconds) };
}

/** Nothing when the session is open; the browser then has the cookie. */
export async function signIn(credentials: Credentials): Promise<SignInRefusal | undefined> {
  try {
    return refusalIn(await knock("callback/credentials", { ...credentials }));
  } catch (error) {
    return { code: error instanceof TypeError ? "network" : "unknown" };
  }
}

/** Throws when the session could not be ended; it is then still open. */
export async function signOut(): Promise<void> {
  if (refusalIn(await knock("signout", {})) !== undefined) throw new Error("The session was not ended.");
}
