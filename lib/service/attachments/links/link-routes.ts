/** Links to attachments on the wire: asked for with a token, opened without one. */
import { routes } from "../../http/call";
import { requireReadable } from "../attachment-access";
import { unknownAttachment } from "../attachment-errors";
import type { AttachmentRow } from "../attachment-tables";
import { linkTo, openLink } from "./attachment-link";

const FILES_MAX = 100;

type Relation = { relation_type?: string; relation_id?: string | undefined; incident_id?: string | undefined };

/** Where the caller names the ticket or the message, the file must be there. */
function isRelated(row: AttachmentRow, { relation_type, relation_id, incident_id }: Relation): boolean {
  if (incident_id && incident_id !== row.incident_id) return false;
  if (relation_type === "NO_RELATION") return row.incident_id === null;
  if (!relation_id) return true;
  if (relation_type === "INCIDENT") return relation_id === row.incident_id;
  return relation_type !== "MESSAGE" || relation_id === row.message_id;
}

export const linkRoutes = routes({
  listAccessoryAccessUrls: async (call, { query }) => {
    const rows = await requireReadable(call, query.accessory_ids.join(","), query.group_id, FILES_MAX);
    return {
      accessory_urls: rows.map((row) => ({
        accessory_id: row.accessory_id,
        accessory_name: row.file_actual_name,
        accessory_url: linkTo(call, row, query.group_id),
      })),
    };
  },

  showDownloadAccessoryUrl: async (call, { params, query }) => {
    const [row, ...others] = await requireReadable(call, params.accessory_id);
    if (row === undefined || others.length > 0 || !isRelated(row, query)) throw unknownAttachment();
    return { accessory_url: linkTo(call, row) };
  },

  openAttachmentLink: async (call, { params }) => openLink(call, params.link),
});
