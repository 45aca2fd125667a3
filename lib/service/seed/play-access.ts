/** Plays the steps of a story that are about access: each concerns the request made last in its ticket. Secrets are made up at random and known to nobody. */
import { randomBytes } from "node:crypto";
import { AUTHORIZATION_WAYS } from "@/lib/contract/authorization-ways";
import { ApiError } from "@/lib/errors/api-error";
import { agreementInForce } from "../agreements/agreement";
import { agreementRoutes } from "../agreements/agreement-routes";
import { answerAuthorization, confirmAuthorization } from "../authorizations/authorization-answer";
import { askAuthorization, recallAuthorization } from "../authorizations/authorization-desk";
import { revealDetail } from "../authorizations/authorization-reveal";
import { listDetails, listOfTicket, type AuthorizationKey } from "../authorizations/authorization-store";
import type { Call } from "../http/call";
import { listAgenciesOf } from "../queries/agency-store";
import { requireTicketForDesk } from "../desk/desk-store";
import { recordDemoLogin } from "./demo-logins";
import { spanMs } from "./story-clock";
import type { AccessAnswer, AccessWork } from "./stories/story";

async function lastRequest(call: Call, incident_id: string): Promise<AuthorizationKey> {
  const ticket = await requireTicketForDesk(call.db, incident_id, false);
  const last = (await listOfTicket(call.db, ticket)).at(-1);
  if (last === undefined) throw new Error(`The demonstration asked for no access in ${incident_id}.`);
  return last;
}

async function request(call: Call, incident_id: string, step: Extract<AccessWork, { does: "request_access" }>) {
  const way = AUTHORIZATION_WAYS.find((one) => one.id === step.way);
  if (way === undefined) throw new Error(`The demonstration knows no way of access ${step.way}.`);
  const { resource_type_id, visit_type_id, content_type_id } = way;
  const ids = { resource_type_id, visit_type_id, content_type_id };
  await askAuthorization(call, incident_id, { ...ids, auth_describe: step.text, details: step.items });
}

/** Who is not on the whitelist is refused, which is on record, too. */
async function look(call: Call, key: AuthorizationKey, reason: string): Promise<void> {
  const [detail] = await listDetails(call.db, key);
  try {
    await revealDetail(call, key.authorization_id, detail?.detail_number ?? 0, reason);
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
  }
}

export async function playAccessWork(call: Call, incident_id: string, step: AccessWork): Promise<void> {
  if (step.does === "request_access") return request(call, incident_id, step);
  const key = await lastRequest(call, incident_id);
  if (step.does === "recall_access") return recallAuthorization(call, key.authorization_id);
  return step.does === "look" ? look(call, key, step.text) : recordDemoLogin(call, key, step);
}

async function grant(call: Call, key: AuthorizationKey, step: Extract<AccessAnswer, { does: "grant_access" }>) {
  await agreementRoutes.signPublishedAgreement(call, { params: { id: agreementInForce("2").id }, body: {} });
  const details = await listDetails(call.db, key);
  const agencies = await listAgenciesOf(call.db, call.caller.domain_id);
  const entered = details.map(({ detail_number }) => ({
    auth_detail_id: detail_number,
    account: step.account,
    password: randomBytes(18).toString("base64url"),
  }));
  await confirmAuthorization(call, key.authorization_id, {
    auth_expire_time: call.at.getTime() + spanMs(step.lasts),
    ...(step.agency === undefined
      ? { auth_detail_list: entered }
      : { agency_id: agencies.find((one) => one.name === step.agency)?.id }),
  });
}

export async function playAccessAnswer(call: Call, incident_id: string, step: AccessAnswer): Promise<void> {
  const key = await lastRequest(call, incident_id);
  if (step.does === "grant_access") return grant(call, key, step);
  const isRefusal = step.does === "refuse_access";
  const body = isRefusal ? { reject_reason: step.text } : {};
  return answerAuthorization(call, key.authorization_id, isRefusal ? "reject" : "cancel", body);
}
