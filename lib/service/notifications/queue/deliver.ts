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
import { bury, findNoticed, finish, partCopies, retryLater, takeDue, type NoticedTicketRow } from "./notice-store";
import type { NoticeRow } from "./notice-tables";
import { wordsOf } from "./notice-texts";
import { ATTEMPTS_MAX } from "./retry";

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

async function send(delivery: Delivery, row: NoticeRow): Promise<void> {
  const { db, notifier, now } = delivery;
  const ticket = await findNoticed(db, row);
  const addresses = ticket === undefined ? [] : await addressesOf(delivery, row, ticket);
  const isMany = row.recipient === "cc_email" && row.copy_number === null && addresses.length > 1;
  if (isMany) return partCopies(db, row, addresses.length, now());
  const to = addresses[row.copy_number ?? 0];
  if (ticket !== undefined && to !== undefined) await notifier.send(noticeFor(delivery, row, ticket, to), now());
  await finish(db, row);
}

async function deliverOne(delivery: Delivery, row: NoticeRow): Promise<void> {
  const { db, log, now } = delivery;
  const { notice_id: notice, event, recipient, attempts } = row;
  try {
    if (attempts <= ATTEMPTS_MAX) return await send(delivery, row);
    await bury(db, row, row.fault ?? "interrupted", now());
    log.error({ notice, event, recipient }, "a notice was given up");
  } catch (error) {
    const fault = faultOf(error);
    const isLast = attempts >= ATTEMPTS_MAX;
    await (isLast ? bury(db, row, fault, now()) : retryLater(db, row, fault, now()));
    log[isLast ? "error" : "warn"](
      { notice, event, recipient, attempts, fault },
      isLast ? "a notice was given up" : "a notice could not be sent; it is tried again",
    );
  }
}

/** Sends until nothing is due any more, or `isStopped`; answers how many notices were taken. */
export async function deliverDue(delivery: Delivery, isStopped: () => boolean = () => false): Promise<number> {
  let taken = 0;
  while (!isStopped()) {
    const rows = await takeDue(delivery.db, AT_ONCE, delivery.now());
    const done = await Promise.allSettled(rows.map((row) => deliverOne(delivery, row)));
    const failed = done.find((one) => one.status === "rejected");
    if (failed !== undefined) throw failed.reason;
    if (rows.length === 0) break;
    taken += rows.length;
  }
  return taken;
}
