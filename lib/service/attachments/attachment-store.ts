/** Rows of attachments. An unused one belongs to its uploader; attached to a ticket it lies in the account of that ticket. */
import { and, asc, eq, getTableColumns, gte, inArray, isNull, not, sql } from "drizzle-orm";
import type { Attachment } from "@/lib/contract/shapes";
import { ApiError } from "@/lib/errors/api-error";
import type { Queryable, Transaction } from "../db/database";
import type { Owner } from "../iam/caller";
import { isLive } from "../tickets/ticket-access";
import { tickets } from "../tickets/ticket-tables";
import { attachments, type AttachmentRow } from "./attachment-tables";

export type AttachmentTarget = { domain_id: string; incident_id: string; message_id?: string };

const isUnusedOf = ({ domain_id, user_id }: Owner) =>
  and(eq(attachments.domain_id, domain_id), eq(attachments.user_id, user_id), isNull(attachments.incident_id));

export async function insertAttachment(tx: Transaction, row: AttachmentRow): Promise<void> {
  await tx.insert(attachments).values(row);
}

/** What was uploaded since a moment: by the whole account, or by one person of it. */
export async function bytesUploadedSince(
  tx: Transaction,
  { domain_id, user_id }: { domain_id: string; user_id?: string },
  since: Date,
): Promise<number> {
  const [row] = await tx
    .select({ bytes: sql<number>`coalesce(sum(${attachments.file_size}), 0)`.mapWith(Number) })
    .from(attachments)
    .where(
      and(
        eq(attachments.uploader_domain_id, domain_id),
        user_id === undefined ? undefined : eq(attachments.user_id, user_id),
        gte(attachments.create_time, since),
      ),
    );
  return row?.bytes ?? 0;
}

/** Used and unused ones of an account, whoever uploaded them: the asker must still see who may read which. */
export async function findInAccount(
  db: Queryable,
  domain_id: string,
  ids: readonly string[],
): Promise<AttachmentRow[]> {
  return db
    .select()
    .from(attachments)
    .where(and(eq(attachments.domain_id, domain_id), inArray(attachments.accessory_id, [...ids])));
}

/** On tickets of all accounts, deleted ones left out; for engineers only. Proof of a report's sender lies on no ticket. */
export async function findOnTickets(db: Queryable, ids: readonly string[]): Promise<AttachmentRow[]> {
  const ofTicket = and(eq(tickets.domain_id, attachments.domain_id), eq(tickets.incident_id, attachments.incident_id));
  return db
    .select(getTableColumns(attachments))
    .from(attachments)
    .innerJoin(tickets, and(ofTicket, isLive))
    .where(inArray(attachments.accessory_id, [...ids]));
}

/** False when there is no such unused file of this person. */
export async function deleteUnused(tx: Transaction, owner: Owner, accessory_id: string): Promise<boolean> {
  const deleted = await tx
    .delete(attachments)
    .where(and(isUnusedOf(owner), eq(attachments.accessory_id, accessory_id)));
  return deleted.rowCount === 1;
}

/** The account is the distribution key, which no update may change: rows that leave it are taken out and put in again. */
async function moveFiles(
  tx: Transaction,
  owner: Owner,
  ids: readonly string[],
  target: AttachmentTarget,
): Promise<number> {
  const taken = await tx
    .delete(attachments)
    .where(and(isUnusedOf(owner), inArray(attachments.accessory_id, [...ids])))
    .returning();
  if (taken.length > 0) await tx.insert(attachments).values(taken.map((row) => ({ ...row, ...target })));
  return taken.length;
}

async function markFiles(
  tx: Transaction,
  owner: Owner,
  ids: readonly string[],
  target: AttachmentTarget,
): Promise<number> {
  const marked = await tx
    .update(attachments)
    .set({ incident_id: target.incident_id, message_id: target.message_id ?? null })
    .where(and(isUnusedOf(owner), inArray(attachments.accessory_id, [...ids])));
  return marked.rowCount ?? 0;
}

/**
 * Gives uploaded files to a ticket or message, all of them or, by throwing OSM.01010001, none. Each must be the uploader's own
 * and unused; of two that want the same file at once, one is refused.
 */
export async function attachFiles(
  tx: Transaction,
  uploader: Owner,
  accessory_ids: readonly string[],
  target: AttachmentTarget,
  countMax: number,
): Promise<void> {
  const ids = [...new Set(accessory_ids)];
  if (ids.length === 0) return;
  const refused = (reason: string) => new ApiError("OSM.01010001", { field: "accessory_ids", reason });
  if (ids.length > countMax) throw refused(`takes ${countMax} files at most`);
  const give = uploader.domain_id === target.domain_id ? markFiles : moveFiles;
  if ((await give(tx, uploader, ids, target)) !== ids.length)
    throw refused("names a file that does not exist or is used");
}

/** Takes the files from a message that is withdrawn, and answers their ids: the bytes are removed after the commit. */
export async function deleteOfMessage(tx: Transaction, key: Required<AttachmentTarget>): Promise<string[]> {
  const deleted = await tx
    .delete(attachments)
    .where(
      and(
        eq(attachments.domain_id, key.domain_id),
        eq(attachments.incident_id, key.incident_id),
        eq(attachments.message_id, key.message_id),
      ),
    )
    .returning({ accessory_id: attachments.accessory_id });
  return deleted.map((row) => row.accessory_id);
}

/** Rows of everything that hangs on it but for the named files. The bytes go with the next sweep of files without a row. */
export async function deleteAllBut(tx: Transaction, target: AttachmentTarget, kept: readonly string[]): Promise<void> {
  const isKept = inArray(attachments.accessory_id, [...kept]);
  await tx
    .delete(attachments)
    .where(
      and(eq(attachments.domain_id, target.domain_id), eq(attachments.incident_id, target.incident_id), not(isKept)),
    );
}

/** All files of tickets of an account and of their messages, the oldest first. */
export async function listAttachments(
  db: Queryable,
  domain_id: string,
  incident_ids: string[],
): Promise<AttachmentRow[]> {
  return db
    .select()
    .from(attachments)
    .where(and(eq(attachments.domain_id, domain_id), inArray(attachments.incident_id, incident_ids)))
    .orderBy(asc(attachments.create_time), asc(attachments.accessory_id));
}

export function toWireAttachment(row: AttachmentRow): Attachment {
  const { accessory_id, file_actual_name, file_size, file_type, is_image } = row;
  return { accessory_id, file_actual_name, file_size, file_type, is_image };
}
