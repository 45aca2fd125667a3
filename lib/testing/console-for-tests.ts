/** The console's server side on a database and an upstream of its own. One a test file: settings are read once a process. */
import { randomBytes, randomUUID } from "node:crypto";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { encode } from "next-auth/jwt";
import { pool } from "../server/db/database";
import { cookieContent, sessionCookieName } from "../server/sessions/cookie";
import { findSession, openSession, type Holder } from "../server/sessions/vault";
import { aConsoleDatabase } from "./database-for-tests";
import { aRecordingUpstream } from "./recording-upstream";

const ORIGIN = "http://console.example";
const HOUR_MS = 3_600_000;

export function aHolder(given: Partial<Holder> = {}): Holder {
  return {
    domain_id: randomUUID(),
    domain_name: "acme",
    user_id: randomUUID(),
    user_name: "alice",
    role_ids: ["ticket_adm"],
    token: `token-${randomUUID()}`,
    user_agent: "a browser",
    expires_at: new Date(Date.now() + HOUR_MS),
    ...given,
  };
}

/** `more` are settings beside the usual ones. */
export async function aConsole(more: Record<string, string> = {}) {
  const [database, upstream, folder] = await Promise.all([
    aConsoleDatabase(),
    aRecordingUpstream(),
    mkdtemp(join(tmpdir(), "console-test-")),
  ]);
  const AUTH_SECRET = randomBytes(32).toString("base64");
  const MASTER_KEY_FILE = join(folder, "master.key");
  await writeFile(MASTER_KEY_FILE, randomBytes(32).toString("base64"));
  Object.assign(process.env, {
    AUTH_SECRET,
    MASTER_KEY_FILE,
    DATABASE_URL: database.url,
    OSM_ENDPOINT: upstream.url,
    IAM_ENDPOINT: upstream.url,
    LOG_LEVEL: "silent",
    ...more,
  });

  /** A request of a page of this console, with the cookie of that session. */
  async function request(sid: string, method: string, path: string, init: RequestInit = {}): Promise<Request> {
    const names = { user_name: "alice", domain_name: "acme", is_engineer: false, is_account: false };
    const token = await encode({ token: cookieContent(sid, names), secret: AUTH_SECRET, maxAge: 60 });
    const headers = new Headers({
      host: "console.example",
      origin: ORIGIN,
      cookie: `${sessionCookieName(false)}=${token}`,
    });
    new Headers(init.headers).forEach((value, name) => headers.set(name, value));
    return new Request(`${ORIGIN}${path}`, { ...init, method, headers });
  }

  async function signedIn(given: Partial<Holder> = {}) {
    const holder = aHolder(given);
    const sid = await openSession(holder);
    return {
      ...holder,
      sid,
      request: (method: string, path: string, init?: RequestInit) => request(sid, method, path, init),
      hasSession: async () => (await findSession(sid)) !== undefined,
    };
  }

  const close = async () => {
    upstream.close();
    await pool().end();
    await database.drop();
    await rm(folder, { recursive: true, force: true });
  };
  return { upstream, signedIn, close };
}
