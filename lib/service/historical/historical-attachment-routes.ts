/** Files of version 1.0: smaller, of other kinds, and sent in a form of its own (historical-v1.md 4 to 6). */
import { HistoricalUploadAccessory } from "@/lib/contract/historical";
import { parseInput } from "@/lib/contract/parse";
import { attachmentRoutes } from "../attachments/attachment-routes";
import { saveUpload } from "../attachments/upload/attachment-upload";
import type { FormKind } from "../attachments/upload/form-kind";
import { readUploadForm } from "../attachments/upload/read-upload-form";
import { routes, type Call } from "../http/call";
import { inOwnWords } from "./own-words";

const KINDS = ["jpg", "jpeg", "bmp", "png", "gif", "txt", "doc", "docx", "rar", "zip", "pdf", "xls", "xlsx"];

const Facts = HistoricalUploadAccessory.pick({ accessoryName: true, accessoryFrom: true });

const FORM: FormKind = {
  filePart: "accessoryData",
  bytesMax: 2 * 1024 * 1024,
  readFacts: (fields) => {
    const { accessoryName, accessoryFrom } = parseInput(Facts, Object.fromEntries(fields));
    return { fileName: accessoryName, accessoryFrom };
  },
};

const download = (call: Call, accessory_id: string) =>
  inOwnWords(() => attachmentRoutes.downloadAccessories(call, { params: { accessory_id }, query: {} }));

export const historicalAttachmentRoutes = routes({
  uploadAccessoryV1: (call) =>
    inOwnWords(async () => {
      const upload = await readUploadForm(call.request, call.files, FORM);
      return { accessoryId: await saveUpload(call, { ...upload, kinds: KINDS }) };
    }),

  downloadAccessoryV1: (call, { query }) => download(call, query.id),
  downloadAccessoryByPathV1: (call, { params }) => download(call, params.ids),

  deleteAccessoryV1: (call, { body: { accessoryId } }) =>
    inOwnWords(() => attachmentRoutes.deleteAccessories(call, { params: { accessory_id: accessoryId } })),
});
