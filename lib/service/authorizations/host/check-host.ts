/** Trying login data before they are granted: only the host and port an engineer asked for, and only a few times (console.md 3.8). */
import { and, sql } from "drizzle-orm";
import { findAuthorizationWay, type AuthorizationWay } from "@/lib/contract/authorization-ways";
import type { VerifyHost } from "@/lib/contract/authorizations";
import { ApiError } from "@/lib/errors/api-error";
import { appendAudit } from "../../audit/audit";
import type { Call } from "../../http/call";
import { visibleTo } from "../../tickets/ticket-access";
import { statusAt } from "../authorization";
import { unknownDetail } from "../authorization-access";
import { findAuthorizationOfDetail, isDetail, keepHostKey } from "../authorization-store";
import { authorizationDetails, type AuthorizationDetailRow } from "../authorization-tables";
import { hostRefusal, type HostOutcome } from "./host-refusal";
import { loginOf } from "./login-of";
import { tryLogin, type Login } from "./ssh-login";

const TRIES_MAX = 5;
const TRIES_WITHIN_MS = 10 * 60 * 1000;
/** For all of a try: name, connection, login. */
const TRY_MS = 10_000;

/** One statement, so that tries at once are all counted; false when there were too many. */
async function countTry(call: Call, detail: AuthorizationDetailRow): Promise<boolean> {
  const since = sql`${new Date(call.at.getTime() - TRIES_WITHIN_MS).toISOString()}::timestamptz`;
  const isNewRound = sql`(${authorizationDetails.first_try_time} is null or ${authorizationDetails.first_try_time} <= ${since})`;
  const counted = await call.db
    .update(authorizationDetails)
    .set({
      host_tries: sql`case when ${isNewRound} then 1 else ${authorizationDetails.host_tries} + 1 end`,
      first_try_time: sql`case when ${isNewRound} then ${call.at.toISOString()}::timestamptz else ${authorizationDetails.first_try_time} end`,
    })
    .where(and(isDetail(detail), sql`(${isNewRound} or ${authorizationDetails.host_tries} < ${TRIES_MAX})`));
  return (counted.rowCount ?? 0) > 0;
}

type Target = { detail: AuthorizationDetailRow; host: string; way: AuthorizationWay };

async function requireTarget(call: Call, detail_number: number, body: VerifyHost): Promise<Target> {
  const found = await findAuthorizationOfDetail(call.db, detail_number, visibleTo(call.caller, body.group_id));
  if (found === undefined) throw unknownDetail();
  const { authorization, detail } = found;
  const status = statusAt(authorization, call.at);
  if (status !== 0 && status !== 1) throw new ApiError("OSM.01010018", { reason: `nothing to try in state ${status}` });
  const way = findAuthorizationWay(authorization);
  if (way?.detail_type !== 1 || detail.host === null)
    throw new ApiError("OSM.01010018", { reason: "no host was asked for" });
  const port = detail.port ?? way.default_port;
  if (port !== undefined && body.port !== port)
    throw new ApiError("OSM.01010001", { field: "port", reason: `${port} was asked for` });
  return { detail, host: detail.host, way };
}

type Tried = { outcome: HostOutcome; hostKey?: string };

/** What the host says to the login, or for remote desktops and VNC, whose logins cannot be tried, whether its port answers. */
async function tryHost(call: Call, host: string, port: number, login: Login | undefined): Promise<Tried> {
  const end = performance.now() + TRY_MS;
  const opened = await call.outgoing.open(host, port);
  if (opened.outcome !== "open") return opened;
  if (login !== undefined) return tryLogin(opened.socket, login, end - performance.now());
  opened.socket.destroy();
  return { outcome: "open" };
}

export async function checkHost(
  call: Call,
  detail_number: number,
  body: VerifyHost,
): Promise<{ checked: "login" | "port" }> {
  const target = await requireTarget(call, detail_number, body);
  if (!(await countTry(call, target.detail)))
    throw new ApiError("APIGW.0308", { retryAfter: TRIES_WITHIN_MS / 1000, detail: "too many tries of a host" });
  const login = await loginOf(target.way, body);
  const { outcome, hostKey } = await tryHost(call, target.host, body.port, login);
  const isRight = outcome === "accepted" || outcome === "open";
  await call.db.transaction(async (tx) => {
    if (hostKey !== undefined) await keepHostKey(tx, target.detail, hostKey);
    await appendAudit(tx, call, {
      operation: "checkHosts",
      resource_type: "authorization",
      resource_id: target.detail.authorization_id,
      outcome: isRight ? "done" : "refused",
    });
  });
  if (outcome === "accepted") return { checked: "login" };
  if (outcome === "open") return { checked: "port" };
  throw hostRefusal(outcome);
}
