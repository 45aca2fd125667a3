/** The desk API: what engineers of the provider do with tickets (design.md 5). Only our own service has it; contacts come masked. */
import { z } from "zod";
import { DeskAuthorization, DeskConfidential } from "./desk-authorizations";
import { operation } from "./operation";
import { Acknowledgement, IdempotencyKey, Message, TicketStatus } from "./shapes";
import { OperateLogEntry, TicketDetail, TicketSummary } from "./ticket-shapes";

const DeskCaseId = z.object({ case_id: z.string().min(1).max(64) });
const DESK = "/desk/v1/cases";

export const DeskTicketSummary = TicketSummary.extend({
  domain_id: z.string(),
  domain_name: z.string(),
  assignee_id: z.string().optional(),
  assignee_name: z.string().optional(),
  /** When the customer began to wait for us; absent while we wait for the customer. */
  waiting_since: z.string().optional(),
  first_reply_due: z.string().optional(),
  is_unassigned: z.boolean(),
});
export type DeskTicketSummary = z.infer<typeof DeskTicketSummary>;

export const DeskQueue = z.object({ total_count: z.int(), cases: z.array(DeskTicketSummary) });
export type DeskQueue = z.infer<typeof DeskQueue>;

export const InternalNote = z.object({
  note_id: z.string(),
  author_id: z.string(),
  author_name: z.string(),
  content: z.string(),
  create_time: z.string(),
});
export type InternalNote = z.infer<typeof InternalNote>;

export const DeskTicketDetail = z.object({
  domain_name: z.string(),
  assignee_id: z.string().optional(),
  incident_detail_info: TicketDetail,
  /** The newest ones; `has_older_messages` tells that there are more before them. */
  message_list: z.array(Message),
  has_older_messages: z.boolean().optional(),
  notes: z.array(InternalNote),
  operate_log: z.array(OperateLogEntry).optional(),
  authorization_list: z.array(DeskAuthorization).optional(),
  confidential_list: z.array(DeskConfidential).optional(),
});
export type DeskTicketDetail = z.infer<typeof DeskTicketDetail>;

export const DeskOlderMessages = z.object({ message_list: z.array(Message), has_older_messages: z.boolean() });
export type DeskOlderMessages = z.infer<typeof DeskOlderMessages>;

export const DeskReply = z.object({
  content: z.string().trim().max(10000, "form.message.too_long"),
  accessory_ids: z.array(z.string().min(1).max(32)).max(10).optional(),
  await_feedback: z.boolean().optional(),
});
export type DeskReply = z.infer<typeof DeskReply>;

export const DeskNote = z.object({
  content: z.string().trim().min(1, "form.note.required").max(10000, "form.note.too_long"),
});
export type DeskNote = z.infer<typeof DeskNote>;

export const DeskResolution = z.object({
  resolution: z.string().trim().min(1, "form.resolution.required").max(2000, "form.resolution.too_long"),
  root_cause: z.string().trim().max(400, "form.root_cause.too_long").optional(),
});
export type DeskResolution = z.infer<typeof DeskResolution>;

export const DeskReason = z.object({ reason: z.string().trim().max(400, "form.reason.too_long").optional() });
export type DeskReason = z.infer<typeof DeskReason>;

const QueueFilter = z.object({
  status: z.array(TicketStatus).max(9).optional(),
  /** `me`, `none` or a user's id. */
  assignee: z.string().max(64).optional(),
  search_key: z.string().max(64).optional(),
  offset: z.int().min(0).max(65535).optional(),
  limit: z.int().min(1).max(100).optional(),
});

const act = <const B extends z.ZodObject>(name: string, summary: string, body: B) =>
  operation("POST", `${DESK}/{case_id}/${name}`, {
    summary,
    params: DeskCaseId,
    body,
    answer: Acknowledgement,
    browser: true,
  });

export const deskOperations = {
  deskListCases: operation("GET", DESK, {
    summary: "List the queue, longest waiting first",
    query: QueueFilter,
    answer: DeskQueue,
    browser: true,
  }),
  deskShowCase: operation("GET", `${DESK}/{case_id}`, {
    summary: "Show a ticket to an engineer",
    params: DeskCaseId,
    answer: DeskTicketDetail,
    browser: true,
  }),
  deskListOlderMessages: operation("GET", `${DESK}/{case_id}/messages`, {
    summary: "List the messages before one that is known, oldest first",
    params: DeskCaseId,
    query: z.object({ before_id: z.string().min(1).max(64), limit: z.int().min(1).max(100).optional() }),
    answer: DeskOlderMessages,
    browser: true,
  }),
  deskClaimCase: operation("POST", `${DESK}/{case_id}/claim`, {
    summary: "Take a ticket, from the queue or from a colleague",
    params: DeskCaseId,
    body: z.object({ take_over: z.boolean().optional() }),
    answer: Acknowledgement,
    browser: true,
  }),
  deskReply: operation("POST", `${DESK}/{case_id}/messages`, {
    summary: "Answer the customer, and wait for feedback if asked to",
    params: DeskCaseId,
    headers: IdempotencyKey,
    body: DeskReply,
    answer: z.object({ message_id: z.string() }),
    browser: true,
  }),
  deskAddNote: operation("POST", `${DESK}/{case_id}/notes`, {
    summary: "Add an internal note",
    params: DeskCaseId,
    body: DeskNote,
    answer: z.object({ note_id: z.string() }),
    browser: true,
  }),
  deskResolve: operation("POST", `${DESK}/{case_id}/resolve`, {
    summary: "Give the result",
    params: DeskCaseId,
    body: DeskResolution,
    answer: Acknowledgement,
    browser: true,
  }),
  deskPause: act("pause", "Suspend a ticket", DeskReason),
  deskResume: act("resume", "Resume a suspended ticket", DeskReason),
  deskInvalidate: act("invalid", "Judge a ticket invalid", DeskReason),
};
