/** Trying login data before they are granted: only the host and port an engineer asked for, and only a few times (console.md 3.8). */
import { and, eq, sql } from "drizzle-orm";
import { findAuthorizationWay } from "@/lib/contract/authorization-ways";
import type { VerifyHost } from "@/lib/contract/authorizations";
import { ApiError } from "@/lib/errors/api-error";
import { appendAudit } from "../../audit/audit";
import type { Call } from "../../http/call";
import { visibleTo } from "../../tickets/ticket-access";
import { statusAt } from "../authorization";
import { unknownDetail } from "../authorization-access";
import { findAuthorizationOfDetail } from "../authorization-store";
import { authorizationDetails, type AuthorizationDetailRow } from "../authorization-tables";

const TRIES_MAX = 5;
const TRIES_WITHIN_MS = 10 * 60 * 1000;

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
    .where(
      and(
        eq(authorizationDetails.domain_id, detail.domain_id),
        eq(authorizationDetails.authorization_id, detail.authorization_id),
        eq(authorizationDetails.detail_number, detail.detail_number),
        sql`(${isNewRound} or ${authorizationDetails.host_tries} < ${TRIES_MAX})`,
      ),
    );
  return (counted.rowCount ?? 0) > 0;
}

async function requireTarget(call: Call, detail_number: number, group_id: string | undefined) {
  const found = await findAuthorizationOfDetail(call.db, detail_number, visibleTo(call.caller, group_id));
  if (found === undefined) throw unknownDetail();
  const { authorization, detail } = found;
  const status = statusAt(authorization, call.at);
  if (status !== 0 && status !== 1) throw new ApiError("OSM.01010018", { reason: `nothing to try in state ${status}` });
  const way = findAuthorizationWay(authorization);
  if (way?.detail_type !== 1 || detail.host === null)
    throw new ApiError("OSM.01010018", { reason: "no host was asked for" });
  return { detail, host: detail.host, port: detail.port ?? way.default_port, visit_type_id: way.visit_type_id };
}

const VISITS_WITH_LOGIN = ["1", "5"];

/** RDP and VNC logins cannot be tried by themselves: there the port is all that is checked. */
export async function checkHost(call: Call, detail_number: number, body: VerifyHost): Promise<{ checked: "port" }> {
  const { detail, host, port, visit_type_id } = await requireTarget(call, detail_number, body.group_id);
  if (port !== undefined && body.port !== port)
    throw new ApiError("OSM.01010001", { field: "port", reason: `${port} was asked for` });
  if (!(await countTry(call, detail)))
    throw new ApiError("APIGW.0308", { retryAfter: TRIES_WITHIN_MS / 1000, detail: "too many tries of a host" });
  const outcome = await call.hosts.tryPort(host, body.port);
  await call.db.transaction((tx) =>
    appendAudit(tx, call, {
      operation: "checkHosts",
      resource_type: "authorization",
      resource_id: detail.authorization_id,
      outcome: outcome === "answers" ? "done" : "refused",
    }),
  );
  if (outcome === "refused")
    throw new ApiError("OSM.01010014", { field: "host", reason: "is not a public address, so it cannot be tried" });
  if (outcome === "silent") throw new ApiError("OSM.01010014", { field: "port", reason: "does not answer" });
  if (VISITS_WITH_LOGIN.includes(visit_type_id))
    throw new ApiError("OSM.01010014", { reason: "the port answers, but the login itself cannot be tried here" });
  return { checked: "port" };
}
