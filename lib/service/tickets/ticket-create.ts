/** A ticket comes into being: checked against the catalogue, sealed, numbered, logged and audited in one transaction. */
import { sql } from "drizzle-orm";
import type { CreateTicket } from "@/lib/contract/tickets";
import { OPERATE_TYPES } from "@/lib/contract/operate-types";
import { STATUS } from "@/lib/contract/ticket-status";
import { ApiError } from "@/lib/errors/api-error";
import { DEFAULT_TIME_ZONE, formatTimeZone, parseTimeZone } from "@/lib/format/time-zone";
import { attachFiles } from "../attachments/attachment-store";
import { auditSteps } from "../audit/audit";
import {
  ATTACHMENT_COUNT_MAX,
  checkExtends,
  findProblemType,
  findProduct,
  findRegion,
  findSeverity,
  findSupportPlan,
} from "../catalogue/catalogue";
import type { Call } from "../http/call";
import type { Caller } from "../iam/caller";
import { newId } from "../iam/directory";
import { messageSteps } from "../messages/message-store";
import { queueNotices } from "../notifications/queue/queue-notices";
import { requireMaySubmit } from "../permissions/privilege";
import { proveContacts, type ProvedContacts } from "../verification/ticket-contacts";
import { useOnTicket } from "../verification/verified-contact-store";
import { saveExtends } from "./ticket-extends";
import { readCcEmails, sealContact } from "./ticket-contact";
import { logStep } from "./ticket-move-store";
import { nextTicketId } from "./ticket-number";
import { firstReplyDue } from "./response-time";
import { tickets } from "./ticket-tables";
import { wordsStep } from "./ticket-words";

const FAULT = 5;
const SEVERITY_DEFAULT = "general-guidance";

function checkProblem(body: CreateTicket) {
  const problem = findProblemType(body.business_type_id);
  if (problem === undefined) throw new ApiError("OSM.01010028", { field: "business_type_id" });
  if (body.product_category_id && findProduct(body.product_category_id)?.id !== problem.product_id)
    throw new ApiError("OSM.01010001", { field: "product_category_id", reason: "does not have this problem type" });
  if (problem.case_type === FAULT && !body.region_id)
    throw new ApiError("OSM.01010001", { field: "region_id", reason: "is required for a fault report" });
  if (body.region_id && findRegion(body.region_id) === undefined)
    throw new ApiError("OSM.01010033", { field: "region_id" });
  return problem;
}

type Problem = ReturnType<typeof checkProblem>;

/** The severity and what the account's plan promises for it; both are frozen on the ticket. */
function checkSeverity(caller: Caller, body: CreateTicket, problem: Problem, at: Date) {
  const severity_id = body.severity_id || SEVERITY_DEFAULT;
  if (findSeverity(severity_id) === undefined) throw new ApiError("OSM.01010006", { field: "severity_id" });
  const plan = findSupportPlan(caller.support_plan);
  const minutes = problem.can_use_support_plan ? plan?.response_minutes[severity_id] : undefined;
  if (severity_id !== SEVERITY_DEFAULT && minutes === undefined)
    throw new ApiError("OSM.01010009", { field: "severity_id" });
  const inBusinessHours = plan?.technical_support_hours === "business hours";
  return {
    severity_id,
    support_plan: caller.support_plan,
    first_reply_due: firstReplyDue(at, minutes, inBusinessHours),
  };
}

const REMIND_TIME = /^(0|([01]\d|2[0-3]):[0-5]\d-([01]\d|2[0-3]):[0-5]\d)$/;

function checkRemindTime(remind_time: string | undefined): string | null {
  if (!remind_time) return null;
  if (!REMIND_TIME.test(remind_time))
    throw new ApiError("OSM.01010001", { field: "remind_time", reason: "must be 0 or a range such as 09:00-18:00" });
  return remind_time;
}

/** `proof` of the contacts, where it was taken before: a wrong code must count also when the rest is undone. */
export async function createTicket(call: Call, body: CreateTicket, proof?: ProvedContacts): Promise<string> {
  const { caller, at, keys } = call;
  requireMaySubmit(caller);
  const problem = checkProblem(body);
  const standing = checkSeverity(caller, body, problem, at);
  const answers = checkExtends(problem.id, body.extends_map, at);
  const cc_email = readCcEmails(body.extension_map);
  const remind_time = checkRemindTime(body.remind_time);
  const time_zone = formatTimeZone(parseTimeZone(call.timeZone) ?? DEFAULT_TIME_ZONE);
  const { verified_ids, ...proved } = proof ?? (await proveContacts(call, body));
  const given = { ...body, ...proved };
  const incident_id = await nextTicketId(call.db);
  const { domain_id, user_id, user_name } = caller;
  const key = { domain_id, incident_id };
  const message_id = newId();
  const message = { content: body.simple_description, type: 0, is_first_message: true } as const;
  await call.db.transaction(async (tx) => {
    const contact = await sealContact({ keys, db: tx, ...key }, { ...given, cc_email });
    const row = tx.insert(tickets).values({
      ...key,
      ...standing,
      ...contact,
      user_id,
      user_name,
      cc_user_id: cc_email ? user_id : null,
      status: STATUS.waiting,
      business_type_id: problem.id,
      product_category_id: problem.product_id,
      case_type: problem.case_type,
      region_id: body.region_id || null,
      project_id: body.project_id || null,
      simple_description: body.simple_description,
      area_code: given.area_code || null,
      remind_time,
      language: call.language,
      time_zone,
      create_time: at,
      update_time: at,
      waiting_since: at,
    });
    const log = logStep(tx, caller, { ...key, operate_type: OPERATE_TYPES.create }, at);
    await tx.execute(
      sql`with ticket as ${row}, ${wordsStep({ ...key, simple_description: body.simple_description })}, ${log} select`,
    );
    const noticed = { remind_mail: null, remind_mobile: null, cc_email: null, ...contact };
    const ticket = { ...key, ...noticed, user_id, remind_time, time_zone };
    await queueNotices(tx, ticket, { event: "submitted", status: STATUS.waiting, at });
    await useOnTicket(tx, key, verified_ids);
    await saveExtends(tx, keys, key, answers, at);
    await attachFiles(tx, caller, body.accessory_ids ?? [], { ...key, message_id }, ATTACHMENT_COUNT_MAX);
    const said = messageSteps({ author: caller, key, message, message_id, at });
    const event = { operation: "createCase", resource_type: "case", resource_id: incident_id } as const;
    await tx.execute(sql`with ${said}, ${auditSteps(call, event, sql`from message`)} select`);
  });
  return incident_id;
}
