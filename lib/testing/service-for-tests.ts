/** The whole service on a database of its own, called through its fetch; accounts and people are made as a test needs them. */
import { randomBytes, randomUUID } from "node:crypto";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pino from "pino";
import type { RoleId } from "../contract/roles";
import type { Notice } from "../service/notifications/notifier";
import { createBackground } from "../service/background/background";
import { createLiveSessions } from "@/lib/service/bastion/live/live-sessions";
import { createDiskFiles } from "../service/attachments/attachment-files";
import { createThrottle } from "../service/http/throttle";
import { createAccount, createGroup, newId, type NewAccount } from "../service/iam/directory";
import { users } from "../service/iam/iam-tables";
import { hashPassword } from "../service/iam/password";
import { saveToken } from "../service/iam/user-store";
import { createToken, readToken } from "../service/iam/token";
import { createOutgoing } from "../service/outgoing/outgoing";
import { readMasterKeys } from "../sealing/master-keys";
import { createKeyRing } from "../service/privacy/key-ring";
import { createService } from "../service/service";
import { aDatabase } from "./database-for-tests";

export type Answer<T = Record<string, unknown>> = {
  status: number;
  headers: Headers;
  body: T & { error_code?: string; error_msg?: string; field?: string };
};

type Sent = { body?: unknown; headers?: Record<string, string>; raw?: BodyInit };

export type Person = {
  user_id: string;
  name: string;
  token: string;
  fetch: (method: string, path: string, sent?: Sent) => Promise<Response>;
  get: <T = Record<string, unknown>>(path: string, headers?: Record<string, string>) => Promise<Answer<T>>;
  post: <T = Record<string, unknown>>(
    path: string,
    body?: unknown,
    headers?: Record<string, string>,
  ) => Promise<Answer<T>>;
  put: <T = Record<string, unknown>>(path: string, body?: unknown) => Promise<Answer<T>>;
  remove: <T = Record<string, unknown>>(path: string, body?: unknown) => Promise<Answer<T>>;
};

export type Account = {
  domain_id: string;
  name: string;
  /** The account itself. */
  owner: Person;
  user: (options?: { roles?: RoleId[] }) => Promise<Person>;
  group: (members: Person[], roles?: RoleId[]) => Promise<string>;
};

export type TestService = Awaited<ReturnType<typeof aService>>;

const PASSWORD = randomBytes(12).toString("base64url");
/** Made once: at full cost, a hash for each of the people would take a tenth of the tests' time. */
const PASSWORD_HASH = hashPassword(PASSWORD);

/** `clock.now` may be set: time stands still where a test puts it. */
export async function aService({ log = pino({ level: "silent" }) }: { log?: pino.Logger } = {}) {
  const { db, url, pool, close: closeDatabase } = await aDatabase();
  const folder = await mkdtemp(join(tmpdir(), "tickets-files-"));
  const keyFolder = await mkdtemp(join(tmpdir(), "tickets-keys-"));
  const masterKeyFile = join(keyFolder, "master.key");
  await writeFile(masterKeyFile, randomBytes(32).toString("base64"), { mode: 0o600 });
  const clock: { now: Date | undefined } = { now: undefined };
  const notices: Notice[] = [];
  const now = () => clock.now ?? new Date();
  const parts = {
    db,
    keys: createKeyRing(readMasterKeys(masterKeyFile)),
    files: createDiskFiles(folder),
    notifier: { send: async (notice: Notice) => void notices.push(notice) },
    outgoing: createOutgoing(true),
    log,
    background: createBackground(log, 8),
    throttle: createThrottle({ user: 0, address: 0 }),
    sessions: createLiveSessions({ db, log, now }),
    now,
  };
  const service = createService(parts);

  async function person(domain_id: string, name: string, is_account: boolean): Promise<Person> {
    const user_id = newId();
    const password_hash = await PASSWORD_HASH;
    await db.insert(users).values({ domain_id, user_id, name, password_hash, is_account, create_time: parts.now() });
    const token = createToken(domain_id);
    const token_hash = readToken(token)?.hash ?? Buffer.alloc(0);
    await saveToken(db, {
      domain_id,
      user_id,
      token_hash,
      issue_time: new Date(0),
      expire_time: new Date("2999-01-01"),
    });
    const fetch = async (method: string, path: string, sent: Sent = {}) =>
      service.request(path, {
        method,
        headers: {
          "x-auth-token": token,
          "x-language": "en-us",
          ...(sent.body === undefined ? {} : { "content-type": "application/json" }),
          ...sent.headers,
        },
        ...(sent.body === undefined && sent.raw === undefined ? {} : { body: sent.raw ?? JSON.stringify(sent.body) }),
      });
    const call = async <T>(method: string, path: string, sent: Sent): Promise<Answer<T>> => {
      const answer = await fetch(method, path, sent);
      const body = answer.status === 204 ? {} : await answer.json();
      return { status: answer.status, headers: answer.headers, body: body as Answer<T>["body"] };
    };
    return {
      user_id,
      name,
      token,
      fetch,
      get: (path, headers = {}) => call("GET", path, { headers }),
      post: (path, body = {}, headers = {}) => call("POST", path, { body, headers }),
      put: (path, body = {}) => call("PUT", path, { body }),
      remove: (path, body) => call("DELETE", path, body === undefined ? {} : { body }),
    };
  }

  async function anAccount(given: Partial<NewAccount> = {}): Promise<Account> {
    const name = given.name ?? `account-${randomUUID().slice(0, 8)}`;
    const domain_id = await createAccount(db, { ...given, name }, parts.now());
    const group = (members: Person[], role_ids: RoleId[] = []) =>
      createGroup(
        db,
        { domain_id, name: `group-${randomUUID().slice(0, 8)}`, role_ids, user_ids: members.map((one) => one.user_id) },
        parts.now(),
      );
    return {
      domain_id,
      name,
      owner: await person(domain_id, name, true),
      group,
      user: async ({ roles = [] } = {}) => {
        const made = await person(domain_id, `user-${randomUUID().slice(0, 8)}`, false);
        if (roles.length > 0) await group([made], roles);
        return made;
      },
    };
  }

  const anEngineer = async () => (await anAccount({ is_provider: true })).user({ roles: ["service_engineer"] });

  const close = async () => {
    await parts.sessions.stop();
    await parts.background.stop();
    await closeDatabase();
    await Promise.all([folder, keyFolder].map((one) => rm(one, { recursive: true, force: true })));
  };
  return {
    ...parts,
    notices,
    folder,
    masterKeyFile,
    url,
    pool,
    service,
    clock,
    password: PASSWORD,
    anAccount,
    anEngineer,
    close,
  };
}
