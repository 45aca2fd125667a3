/** Sends what is due: opens the contact at the last moment, and writes down how it went. Neither contact nor words reach the log. */
import type { Logger } from "pino";
import type { Queryable } from "../../db/database";
import { findProduct, nameOf } from "../../catalogue/catalogue";
import type { KeyRing } from "../../privacy/key-ring";
import { statusOf } from "../../tickets/ticket-move";
import { placeOfTicketContact } from "../../tickets/ticket-contact";
import { CONTACT_WAYS, findContact } from "../../verification/contact";
import type { Notice, Notifier } from "../notifier";
import { faultOf } from "../sending/notice-fault";
import { dropJobs, failJob, takeJobs, type NoticeJob } from "./notice-jobs";
import { buryGivenUp, findNoticed, finish, partCopies, type NoticedTicketRow } from "./notice-store";
import type { NoticeRow } from "./notice-tables";
import { wordsOf } from "./notice-texts";

export type Delivery = {
  db: Queryable;
  keys: KeyRing;
  notifier: Notifier;
  log: Logger;
  now: () => Date;
  /** Where people find their tickets. */
  consoleUrl: string;
};

const AT_ONCE = 8;

/** Empty when the contact was changed away meanwhile. */
async function addressesOf({ db, keys }: Delivery, notice: NoticeRow, ticket: NoticedTicketRow): Promise<string[]> {
  const { domain_id, incident_id, recipient } = notice;
  const sealed = ticket[recipient];
  if (sealed === null) return [];
  const text = await keys.unseal(db, domain_id, placeOfTicketContact(incident_id, recipient), sealed);
  if (recipient === "cc_email") return text.split(",");
  if (recipient === "remind_mail") return [text];
  const number = findContact(CONTACT_WAYS.phone, text, ticket.area_code ?? undefined);
  return number === undefined ? [] : [number.to];
}

function noticeFor({ consoleUrl }: Delivery, row: NoticeRow, ticket: NoticedTicketRow, to: string): Notice {
  const { language } = ticket;
  const way = row.recipient === "remind_mobile" ? "sms" : "email";
  const product = findProduct(ticket.product_category_id);
  const told = {
    event: row.event,
    number: row.incident_id,
    product: product === undefined ? ticket.product_category_id : nameOf(product.name, language),
    status: statusOf(row),
    link: `${consoleUrl}/tickets/${encodeURIComponent(row.incident_id)}`,
  };
  return { kind: row.event, id: row.notice_id, way, to, language, ...wordsOf(told, way, language) };
}

async function send(delivery: Delivery, row: NoticeRow, ticket: NoticedTicketRow): Promise<void> {
  const { db, notifier, now } = delivery;
  const addresses = await addressesOf(delivery, row, ticket);
  const isMany = row.recipient === "cc_email" && row.copy_number === null && addresses.length > 1;
  if (isMany) return partCopies(db, row, addresses.length);
  const to = addresses[row.copy_number ?? 0];
  if (to !== undefined) await notifier.send(noticeFor(delivery, row, ticket, to), now());
  await finish(db, row);
}

async function deliverOne(delivery: Delivery, job: NoticeJob): Promise<void> {
  const { db, log } = delivery;
  const found = await findNoticed(db, job.data);
  if (found === undefined) return dropJobs(db, [job.data]);
  const { notice_id: notice, event, recipient } = found.notice;
  try {
    await send(delivery, found.notice, found.ticket);
  } catch (error) {
    const fault = faultOf(error);
    await failJob(db, job, fault);
    const attempts = job.retryCount + 1;
    log.warn({ notice, event, recipient, attempts, fault }, "a notice could not be sent");
  }
}

async function bury({ db, log, now }: Delivery): Promise<void> {
  const buried = await buryGivenUp(db, AT_ONCE, now());
  for (const { notice_id: notice, event, recipient, fault } of buried)
    log.error({ notice, event, recipient, fault }, "a notice was given up");
}

/** Sends until nothing is due any more, or `isStopped`; answers how many notices were taken. */
export async function deliverDue(delivery: Delivery, isStopped: () => boolean = () => false): Promise<number> {
  let taken = 0;
  while (!isStopped()) {
    const jobs = await takeJobs(delivery.db, AT_ONCE);
    const done = await Promise.allSettled(jobs.map((job) => deliverOne(delivery, job)));
    await bury(delivery);
    const failed = done.find((one) => one.status === "rejected");
    if (failed !== undefined) throw failed.reason;
    if (jobs.length === 0) break;
    taken += jobs.length;
  }
  return taken;
}
