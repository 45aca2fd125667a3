/** All that the service does by the clock: grants run out, tickets nobody answers are closed, proofs and old contacts are erased, files nobody used go. */
import { removeStrayFiles, removeUnusedFiles } from "../attachments/orphans/remove-orphans";
import { removeOldEntries } from "../audit/trail/audit-retention";
import { expireAuthorizations } from "../authorizations/authorization-erase";
import { remindOfExpiry } from "../authorizations/authorization-remind";
import { endLostSessions, forgetOldSessions } from "../bastion/live/session-store";
import { endStaleJobs, forgetOldJobs } from "../diagnosis/diagnosis-store";
import { forgetOldReporters } from "../feedback/feedback-erase";
import type { ServiceParts } from "../http/call";
import { forgetOldTokens } from "../iam/user-store";
import { forgetPeopleAgain } from "../iam/team/forget-person";
import { forgetOldWrongPasswords } from "../iam/wrong-passwords/wrong-passwords";
import { forgetOldRequests } from "../idempotency/idempotency-store";
import { clearOutbox } from "../notifications/outbox";
import { keepJobs } from "../notifications/queue/keep-jobs";
import { forgetOldNotices } from "../notifications/queue/notice-store";
import { foldTicketCounts } from "../tickets/counts/ticket-counts";
import { eraseOldContacts } from "../tickets/ticket-erase";
import { closeWaiting, remindOfClosing } from "../tickets/waiting/close-waiting";
import { forgetExpiredContacts } from "../verification/verified-contact-erase";
import { forgetOldCodes } from "../verification/verify-code-store";
import type { Sweep } from "./sweep";

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;
const AUDIT_RETENTION_DAYS = 365;

/** A little under a minute: the timer's next turn must never be a moment too early. */
const EACH_TURN_MS = MINUTE_MS / 2;

export function sweepsOf(parts: ServiceParts, outbox: string, auditDays = AUDIT_RETENTION_DAYS): Sweep[] {
  const { db } = parts;
  return [
    { name: "expired authorizations", everyMs: EACH_TURN_MS, run: (at) => expireAuthorizations(db, at) },
    { name: "grants that end soon", everyMs: EACH_TURN_MS, run: (at) => remindOfExpiry(db, at) },
    { name: "tickets to remind of", everyMs: EACH_TURN_MS, run: (at) => remindOfClosing(db, at) },
    { name: "tickets nobody answered", everyMs: EACH_TURN_MS, run: (at) => closeWaiting(db, at) },
    { name: "counts of tickets", everyMs: EACH_TURN_MS, run: () => foldTicketCounts(db) },
    { name: "jobs of notices", everyMs: EACH_TURN_MS, run: (at) => keepJobs(db, at) },
    { name: "old notices", everyMs: HOUR_MS, run: (at) => forgetOldNotices(db, at) },
    { name: "expired verified contacts", everyMs: EACH_TURN_MS, run: (at) => forgetExpiredContacts(db, at) },
    { name: "old verification codes", everyMs: HOUR_MS, run: (at) => forgetOldCodes(db, at) },
    { name: "expired tokens", everyMs: HOUR_MS, run: (at) => forgetOldTokens(db, at) },
    { name: "wrong passwords", everyMs: HOUR_MS, run: (at) => forgetOldWrongPasswords(db, at) },
    { name: "old idempotency keys", everyMs: HOUR_MS, run: (at) => forgetOldRequests(db, at) },
    { name: "contacts of old tickets", everyMs: HOUR_MS, run: (at) => eraseOldContacts(db, at) },
    { name: "people deleted a moment ago", everyMs: EACH_TURN_MS, run: (at) => forgetPeopleAgain(db, at) },
    { name: "senders of old reports", everyMs: HOUR_MS, run: (at) => forgetOldReporters(db, at) },
    { name: "unused attachments", everyMs: EACH_TURN_MS, run: (at) => removeUnusedFiles(parts, at) },
    { name: "files without a row", everyMs: HOUR_MS, run: (at) => removeStrayFiles(parts, at) },
    { name: "diagnoses left behind", everyMs: EACH_TURN_MS, run: (at) => endStaleJobs(db, at) },
    { name: "old diagnoses", everyMs: HOUR_MS, run: (at) => forgetOldJobs(db, at) },
    { name: "sessions left behind", everyMs: EACH_TURN_MS, run: (at) => endLostSessions(db, at) },
    {
      name: "old sessions",
      everyMs: DAY_MS,
      run: (at) => forgetOldSessions(db, new Date(at.getTime() - auditDays * DAY_MS)),
    },
    { name: "old audit entries", everyMs: DAY_MS, run: (at) => removeOldEntries(db, at, auditDays) },
    { name: "outbox", everyMs: HOUR_MS, run: (at) => clearOutbox(outbox, at) },
  ];
}
