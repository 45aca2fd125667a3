/** Our own: the audit trail of the caller's account (console.md 7), for the account itself and its auditors. */
import { z } from "zod";
import { operation } from "./operation";

const AuditFilter = z.object({
  /** ISO 8601 with a zone. */
  from: z.iso.datetime({ offset: true }).optional(),
  to: z.iso.datetime({ offset: true }).optional(),
  user_id: z.string().max(64).optional(),
  operation: z.string().max(64).optional(),
  resource_type: z.string().max(32).optional(),
  resource_id: z.string().max(128).optional(),
});
export type AuditFilter = z.infer<typeof AuditFilter>;

export const AUDIT_PAGE_MAX = 100;

export const AuditEntry = z.object({
  sequence: z.int(),
  time: z.string(),
  user_id: z.string(),
  user_name: z.string(),
  /** `account`: one of the account's own people; `engineer`: of the provider; `service`: by itself, by the clock. */
  actor: z.enum(["account", "engineer", "service"]),
  /** Masked for people of the provider. */
  source_ip: z.string(),
  operation: z.string(),
  resource_type: z.string(),
  resource_id: z.string(),
  outcome: z.string(),
  request_id: z.string(),
});
export type AuditEntry = z.infer<typeof AuditEntry>;

/** Newest first; `next_marker` is there while older entries are. */
export const AuditEntriesAnswer = z.object({ entries: z.array(AuditEntry), next_marker: z.int().optional() });
export type AuditEntriesAnswer = z.infer<typeof AuditEntriesAnswer>;

/** How far back the newest entries were checked against their hashes. `broken_at` is the newest entry that does not fit. */
export const AuditChainAnswer = z.object({
  is_intact: z.boolean(),
  checked: z.int(),
  from_sequence: z.int().optional(),
  to_sequence: z.int().optional(),
  from_time: z.string().optional(),
  to_time: z.string().optional(),
  broken_at: z.int().optional(),
});
export type AuditChainAnswer = z.infer<typeof AuditChainAnswer>;

const PATH = "/v2/servicerequest/audit-entries";

export const auditOperations = {
  listAuditEntries: operation("GET", PATH, {
    summary: "List the audit trail of the account, newest first",
    query: AuditFilter.extend({
      marker: z.int().min(1).optional(),
      limit: z.int().min(1).max(AUDIT_PAGE_MAX).optional(),
    }),
    answer: AuditEntriesAnswer,
    browser: true,
  }),
  downloadAuditEntries: operation("GET", `${PATH}/export`, {
    summary: "Download the audit trail of the account as CSV",
    query: AuditFilter,
    file: true,
    browser: true,
  }),
  checkAuditChain: operation("GET", `${PATH}/chain`, {
    summary: "Check that nobody changed the newest entries of the audit trail",
    answer: AuditChainAnswer,
    browser: true,
  }),
};
