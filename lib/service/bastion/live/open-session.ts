/** Logs in on a customer's host for an engineer who never sees the secret: the same rules as for reading it, and on record before it is tried. */
import type { Client, ClientChannel } from "ssh2";
import { findAuthorizationWay, hasTerminal, isOverSsh, type AuthorizationWay } from "@/lib/contract/authorization-ways";
import type { OpenedSession, OpenSession } from "@/lib/contract/desk-sessions";
import type { SessionEnd } from "@/lib/contract/session-ends";
import { ApiError } from "@/lib/errors/api-error";
import { requireDetail, unknownAuthorization } from "../../authorizations/authorization-access";
import { openForUse } from "../../authorizations/authorization-reveal";
import { findAuthorization, keepHostKey, type ListedAuthorization } from "../../authorizations/authorization-store";
import type { AuthorizationDetailRow } from "../../authorizations/authorization-tables";
import { hostRefusal } from "../../authorizations/host/host-refusal";
import { loginOf } from "../../authorizations/host/login-of";
import { openLogin, type Login } from "../../authorizations/host/ssh-login";
import type { Call } from "../../http/call";
import { withoutValues } from "../../http/log-error";
import { kindOf, readProtected, requireEngineerOnRecord } from "../../privacy/read-protected";
import { createLiveSession, type Recorder, type SessionFacts } from "./live-session";
import { SESSIONS_MAX, SESSIONS_OF_ONE_MAX } from "./live-sessions";
import { beginSession, endSession, saveCommand } from "./session-store";

/** For all of it: name, connection, login, terminal. Whoever waits gives up after ten seconds. */
const OPEN_MS = 9_000;
const TERMINAL = "xterm-256color";
/** A shorter secret is a word that may stand in any command. */
const HIDDEN_LENGTH_MIN = 4;

type Target = { found: ListedAuthorization; detail: AuthorizationDetailRow; way: AuthorizationWay; host: string };

async function requireTarget(call: Call, authorization_id: string, detail_number: number): Promise<Target> {
  const found = await findAuthorization(call.db, authorization_id);
  if (found === undefined) throw unknownAuthorization();
  const detail = await requireDetail(call.db, found, detail_number);
  const way = findAuthorizationWay(found);
  if (way === undefined || !isOverSsh(way) || detail.host === null)
    throw new ApiError("OSM.01010018", { reason: "no session is possible with this way of access" });
  return { found, detail, way, host: detail.host };
}

function requireRoom({ sessions, caller }: Call): void {
  if (sessions.count(caller.user_id) < SESSIONS_OF_ONE_MAX && sessions.count() < SESSIONS_MAX) return;
  throw new ApiError("OSM.01010014", { reason: `${SESSIONS_OF_ONE_MAX} sessions at a time are the most` });
}

/** What was handed over, and the session that is to use it. */
async function begin(call: Call, { found, detail, way }: Target, reason: string) {
  const { domain_id, incident_id, authorization_id } = found;
  const { detail_number } = detail;
  const subject = { domain_id, incident_id, authorization_id, detail_number, is_login: true } as const;
  return readProtected(call, subject, reason, async (tx) => {
    const entered = await openForUse(call, tx, found, detail_number);
    const { account = "", password = "", passphrase } = entered;
    const port = entered.port ?? detail.port ?? way.default_port ?? 22;
    const { user_id: engineer_id, user_name: engineer_name } = call.caller;
    const begun = { domain_id, authorization_id, detail_number, engineer_id, engineer_name };
    const session_number = await beginSession(tx, begun, call.at);
    return { session_number, port, given: { account, password, passphrase } };
  });
}

async function reach(call: Call, { host, detail }: Target, port: number, login: Login, until: number) {
  const opened = await call.outgoing.open(host, port);
  if (opened.outcome !== "open") throw hostRefusal(opened.outcome);
  const entered = await openLogin(opened.socket, login, until - performance.now(), detail.host_key ?? undefined);
  if (entered.outcome !== "accepted") throw hostRefusal(entered.outcome);
  if (detail.host_key === null) await keepHostKey(call.db, detail, entered.hostKey);
  return entered;
}

type Size = Pick<OpenSession, "columns" | "rows">;

function openShell(client: Client, { columns, rows }: Size, until: number): Promise<ClientChannel> {
  return new Promise((resolve, reject) => {
    const refuse = (cause?: unknown) =>
      reject(new ApiError("OSM.01010014", { reason: "the host opens no terminal", cause }));
    const timer = setTimeout(refuse, until - performance.now());
    client.shell({ term: TERMINAL, cols: columns, rows }, (error, channel) => {
      clearTimeout(timer);
      if (error === undefined) resolve(channel);
      else refuse(error);
    });
  });
}

/** Whatever was handed over is not written down again, even if an engineer should have typed it. */
function recorderOf(call: Call, facts: SessionFacts, secrets: string[]): Recorder {
  const { domain_id, session_number } = facts;
  const key = { domain_id, session_number };
  const hidden = secrets.filter((secret) => secret.length >= HIDDEN_LENGTH_MIN);
  let count = 0;
  return {
    command: async (line) => {
      count += 1;
      const told = hidden.reduce((text, secret) => text.replaceAll(secret, "••••"), line);
      await saveCommand(call, key, count, told, call.now());
    },
    /** What cannot be written down now is found by the sweep, as a session that was lost. */
    end: (reason: SessionEnd) =>
      endSession(call.db, key, reason, call.now()).catch((error: unknown) =>
        call.log.error({ err: withoutValues(error) }, "could not write down the end of a session"),
      ),
  };
}

export async function openSession(
  call: Call,
  authorization_id: string,
  detail_number: number,
  { reason, columns, rows }: OpenSession,
): Promise<OpenedSession> {
  await requireEngineerOnRecord(call, kindOf({ authorization_id, is_login: true }));
  const target = await requireTarget(call, authorization_id, detail_number);
  requireRoom(call);
  const { session_number, port, given } = await begin(call, target, reason);
  const { domain_id } = target.found;
  const until = performance.now() + OPEN_MS;
  try {
    const login = await loginOf(target.way, given);
    if (login === undefined) throw new ApiError("OSM.01010018", { reason: "no session is possible with this way" });
    const { client, hostKey } = await reach(call, target, port, login, until);
    const size = { columns, rows };
    const shell = hasTerminal(target.way) ? await openShell(client, size, until) : undefined;
    const engineer_id = call.caller.user_id;
    const facts = { domain_id, session_number, authorization_id, detail_number, engineer_id, host_key: hostKey };
    const recorder = recorderOf(call, facts, [given.password, given.passphrase ?? ""]);
    call.sessions.add(createLiveSession({ facts, client, shell, size, recorder }));
    return { session_id: session_number, has_terminal: shell !== undefined, host_key: hostKey };
  } catch (error) {
    await endSession(call.db, { domain_id, session_number }, "failed", call.now());
    throw error;
  }
}
