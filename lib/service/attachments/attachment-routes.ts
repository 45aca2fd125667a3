/** Uploading, loading and removing attachments; the wire calls them accessorys (limits.md 4). */
import { ApiError } from "@/lib/errors/api-error";
import { appendAudit } from "../audit/audit";
import { LIMITS } from "../catalogue/catalogue";
import { routes, type Call } from "../http/call";
import { archiveOf } from "./bytes/archive";
import { auditReading, requireReadable } from "./attachment-access";
import { FILE_BYTES_MAX, fileTooLarge, unknownAttachment } from "./attachment-errors";
import { deleteUnused } from "./attachment-store";
import type { AttachmentRow } from "./attachment-tables";
import { saveUpload } from "./upload/attachment-upload";
import { readBase64 } from "./upload/base64";
import { imageTypeOf } from "./upload/file-kind";
import { distinctNames } from "./upload/file-name";
import { readUploadForm } from "./upload/read-upload-form";

const ARCHIVE_NAME = "attachments.zip";

function archive(call: Call, rows: readonly AttachmentRow[]): ReadableStream<Uint8Array> {
  const names = distinctNames(rows.map((row) => row.file_actual_name));
  return archiveOf(
    rows.map((row, index) => ({
      name: names[index] ?? row.accessory_id,
      at: row.create_time,
      open: () => call.files.open(row.accessory_id),
    })),
  );
}

export const attachmentRoutes = routes({
  async showAccessoryLimits() {
    const accessory_limit = {
      limit_count: String(LIMITS.attachment_max_count),
      limit_size: String(LIMITS.attachment_max_size_mb),
      limit_file_type: LIMITS.attachment_types.join(","),
    };
    return { accessory_limit };
  },

  async uploadAccessory(call) {
    const upload = await readUploadForm(call.request, call.files);
    return { accessory_id: await saveUpload(call, upload) };
  },

  async uploadJsonAccessories(call, { body }) {
    const bytes = readBase64(body.accessory_data);
    if (bytes === undefined)
      throw new ApiError("OSM.01010001", { field: "accessory_data", reason: "is not valid Base64" });
    if (bytes.byteLength > FILE_BYTES_MAX) throw fileTooLarge();
    const received = await call.files.receive(chunksOf(bytes));
    const upload = { name: body.accessory_name, accessory_from: body.accessory_from, received };
    return { accessory_id: await saveUpload(call, upload) };
  },

  async downloadAccessories(call, { params, query }) {
    const rows = await requireReadable(call, params.accessory_id, query.group_id);
    await auditReading(call, rows);
    const [row, ...others] = rows;
    if (row === undefined || others.length > 0)
      return { body: archive(call, rows), name: ARCHIVE_NAME, mediaType: "application/zip" };
    const file = await call.files.open(row.accessory_id);
    return { ...file, name: row.file_actual_name, mediaType: "application/octet-stream" };
  },

  async downloadImages(call, { params, query }) {
    const rows = await requireReadable(call, params.accessory_id, query.group_id);
    const [row, ...others] = rows;
    const mediaType = row?.is_image === true ? imageTypeOf(row.file_type) : undefined;
    if (row === undefined || others.length > 0 || mediaType === undefined)
      throw new ApiError("OSM.01010001", { field: "accessory_id", reason: "is not one image" });
    await auditReading(call, rows);
    const file = await call.files.open(row.accessory_id);
    return { ...file, name: row.file_actual_name, mediaType, inline: true };
  },

  async deleteAccessories(call, { params: { accessory_id } }) {
    await call.db.transaction(async (tx) => {
      if (!(await deleteUnused(tx, call.caller, accessory_id))) throw unknownAttachment();
      await appendAudit(tx, call, {
        operation: "deleteAttachment",
        resource_type: "attachment",
        resource_id: accessory_id,
      });
    });
    await call.files.remove(accessory_id);
    return {};
  },
});

async function* chunksOf(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
