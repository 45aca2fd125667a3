/** How next-auth signs people in here: one way in, an encrypted cookie, none of its own pages. */
import "server-only";
import type { AuthOptions, User } from "next-auth";
import credentials from "next-auth/providers/credentials";
import { isHttps } from "../is-https";
import { log } from "../log";
import { settings } from "../settings";
import { authorize } from "./authorize";
import { CookieContent, SESSION_SECONDS_MAX, sessionCookieName } from "./cookie";
import { endSessionById } from "./vault";

/** next-auth reads this one from the environment alone; without it a console behind another host name refuses to work. */
process.env["AUTH_TRUST_HOST"] ??= "true";

type SignedIn = User & { content: CookieContent };

function cookies(https: boolean): AuthOptions["cookies"] {
  const prefix = https ? "__Host-" : "";
  const options = { httpOnly: true, sameSite: "lax", path: "/", secure: https } as const;
  return {
    sessionToken: { name: sessionCookieName(https), options },
    csrfToken: { name: `${prefix}ticket_csrf`, options },
    callbackUrl: { name: `${prefix}ticket_callback`, options },
  };
}

const provider = (headers: Headers) =>
  credentials({
    credentials: { account: {}, user: {}, password: {} },
    async authorize(given): Promise<SignedIn> {
      const content = await authorize(given, headers);
      return { id: content.sid, content };
    },
  });

export function authOptions(headers: Headers): AuthOptions {
  const https = isHttps(headers);
  return {
    secret: settings().AUTH_SECRET,
    providers: [provider(headers)],
    session: { strategy: "jwt", maxAge: SESSION_SECONDS_MAX },
    useSecureCookies: https,
    cookies: cookies(https),
    pages: { signIn: "/sign-in", signOut: "/sign-in", error: "/sign-in" },
    callbacks: { jwt: ({ token, user }) => (user === undefined ? token : { ...(user as SignedIn).content }) },
    events: {
      async signOut({ token }) {
        const content = CookieContent.safeParse(token);
        if (content.success) await endSessionById(content.data.sid);
      },
    },
    logger: {
      error: (code) => log().error({ code }, "next-auth failed"),
      warn: (code) => log().debug({ code }, "next-auth warned"),
    },
  };
}
