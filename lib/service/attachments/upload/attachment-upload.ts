/** From received bytes to an attachment: honest bytes, room in the day's total, then file and row together or neither. */
import { ApiError } from "@/lib/errors/api-error";
import { appendAudit } from "../../audit/audit";
import { LIMITS } from "../../catalogue/catalogue";
import type { Transaction } from "../../db/database";
import { lockMatter } from "../../db/lock-matter";
import type { Call } from "../../http/call";
import type { ReceivedFile } from "../attachment-files";
import { createAttachmentId } from "../attachment-id";
import { bytesUploadedSince, insertAttachment } from "../attachment-store";
import type { AttachmentRow } from "../attachment-tables";
import { startOfDay } from "./day";
import { imageTypeOf, requireAcceptedKind, requireHonestBytes } from "./file-kind";
import { extensionOf, fileNameOf } from "./file-name";

/** `kinds` are the accepted extensions, where they differ from the usual ones. */
export type Upload = { name: string; accessory_from: string; received: ReceivedFile; kinds?: readonly string[] };

const DAY_BYTES_MAX = LIMITS.attachment_daily_total_mb * 1024 * 1024;

async function rowOf({ caller, at }: Call, { name, accessory_from, received, kinds }: Upload): Promise<AttachmentRow> {
  const file_actual_name = fileNameOf(name);
  const file_type = extensionOf(file_actual_name);
  requireAcceptedKind(file_type, kinds);
  await requireHonestBytes(file_type, received);
  return {
    domain_id: caller.domain_id,
    accessory_id: createAttachmentId(),
    user_id: caller.user_id,
    uploader_domain_id: caller.domain_id,
    file_actual_name,
    file_type,
    file_size: received.size,
    is_image: imageTypeOf(file_type) !== undefined,
    sha256: received.sha256,
    accessory_from,
    incident_id: null,
    message_id: null,
    create_time: at,
  };
}

/** The limit is an account's; engineers, who answer all accounts, have it each for themselves. */
async function requireRoomToday(tx: Transaction, { caller, at }: Call, size: number): Promise<void> {
  const { domain_id, user_id } = caller;
  const whose = caller.is_provider ? { domain_id, user_id } : { domain_id };
  await lockMatter(tx, domain_id, "uploads");
  const used = await bytesUploadedSince(tx, whose, startOfDay(at));
  if (used + size > DAY_BYTES_MAX) throw new ApiError("OSM.01010005");
}

export async function saveUpload(call: Call, upload: Upload): Promise<string> {
  const { received } = upload;
  try {
    const row = await rowOf(call, upload);
    await received.keep(row.accessory_id);
    await saveRow(call, row);
    return row.accessory_id;
  } catch (error) {
    await received.drop();
    throw error;
  }
}

/** The file is there before its row, so no row ever points at nothing. */
async function saveRow(call: Call, row: AttachmentRow): Promise<void> {
  try {
    await call.db.transaction(async (tx) => {
      await requireRoomToday(tx, call, row.file_size);
      await insertAttachment(tx, row);
      await appendAudit(tx, call, {
        operation: "createAttachment",
        resource_type: "attachment",
        resource_id: row.accessory_id,
      });
    });
  } catch (error) {
    await call.files.remove(row.accessory_id);
    throw error;
  }
}
