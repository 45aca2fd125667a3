/** Files of tickets and messages; the wire calls them accessorys (limits.md 4). */
import { z } from "zod";
import { operation } from "./operation";
import { sensitive } from "./sensitive";
import { Acknowledgement } from "./shapes";

export const UploadAttachmentJson = z.object({
  accessory_name: z.string().min(1).max(512),
  accessory_from: z.enum(["incident", "message"]),
  upload_type: z.literal([0, 1]).optional(),
  accessory_data: sensitive(z.string().min(1)),
});
export type UploadAttachmentJson = z.infer<typeof UploadAttachmentJson>;

export const AttachmentLimits = z.object({
  limit_count: z.string().optional(),
  limit_size: z.string().optional(),
  limit_file_type: z.string().optional(),
});
export type AttachmentLimits = z.infer<typeof AttachmentLimits>;

export const AccessoryUrl = z.object({
  accessory_id: z.string().optional(),
  accessory_name: z.string().optional(),
  accessory_url: z.string().optional(),
});
export type AccessoryUrl = z.infer<typeof AccessoryUrl>;

export const ListAccessoryAccessUrlsAnswer = z.object({
  accessory_urls: z.array(AccessoryUrl).optional(),
});
export type ListAccessoryAccessUrlsAnswer = z.infer<typeof ListAccessoryAccessUrlsAnswer>;

export const ShowAccessoryLimitsAnswer = z.object({
  accessory_limit: AttachmentLimits.optional(),
});
export type ShowAccessoryLimitsAnswer = z.infer<typeof ShowAccessoryLimitsAnswer>;

export const ShowDownloadAccessoryUrlAnswer = z.object({
  error_code: z.string().optional(),
  error_msg: z.string().optional(),
  accessory_url: z.string().optional(),
});
export type ShowDownloadAccessoryUrlAnswer = z.infer<typeof ShowDownloadAccessoryUrlAnswer>;

export const UploadAttachmentForm = z.object({
  file: z.instanceof(Blob),
  form_data: z.string().min(1).max(5000),
});
export type UploadAttachmentForm = z.infer<typeof UploadAttachmentForm>;

export const UploadAccessoryAnswer = z.object({
  accessory_id: z.string().optional(),
});
export type UploadAccessoryAnswer = z.infer<typeof UploadAccessoryAnswer>;

export const UploadJsonAccessoriesAnswer = z.object({
  accessory_id: z.string().optional(),
});
export type UploadJsonAccessoriesAnswer = z.infer<typeof UploadJsonAccessoriesAnswer>;

export const attachmentsOperations = {
  deleteAccessories: operation("DELETE", "/v2/servicerequest/accessorys/{accessory_id}", {
    summary: "Delete an attachment",
    params: z.object({ accessory_id: z.string().min(1).max(64) }),
    answer: Acknowledgement,
    browser: true,
  }),
  downloadAccessories: operation("GET", "/v2/servicerequest/accessorys/{accessory_id}", {
    summary: "Download attachments",
    params: z.object({ accessory_id: z.string().min(1).max(650) }),
    query: z.object({ group_id: z.string().min(1).max(64).optional() }),
    file: true,
    browser: true,
  }),
  downloadImages: operation("GET", "/v2/servicerequest/accessorys/{accessory_id}/image", {
    summary: "Show an image attachment",
    params: z.object({ accessory_id: z.string().min(1).max(64) }),
    query: z.object({ group_id: z.string().min(1).max(64).optional() }),
    file: true,
    browser: true,
  }),
  listAccessoryAccessUrls: operation("GET", "/v2/servicerequest/accessorys/access-urls", {
    summary: "Get download links for several attachments",
    query: z.object({
      group_id: z.string().min(1).max(64).optional(),
      accessory_ids: z.array(z.string()).min(1).max(100),
    }),
    answer: ListAccessoryAccessUrlsAnswer,
    browser: true,
  }),
  showAccessoryLimits: operation("GET", "/v2/servicerequest/accessorys/limits", {
    summary: "Get attachment limits",
    answer: ShowAccessoryLimitsAnswer,
    browser: true,
  }),
  showDownloadAccessoryUrl: operation("GET", "/v2/servicerequest/accessorys/{accessory_id}/access-url", {
    summary: "Get a download link for an attachment",
    params: z.object({ accessory_id: z.string().min(1).max(64) }),
    query: z.object({
      relation_type: z.enum(["DEFAULT", "NO_RELATION", "NOTIFICATION", "INCIDENT", "MESSAGE", "INSPECTION", "CONNECT"]),
      relation_id: z.string().optional(),
      incident_id: z.string().optional(),
    }),
    answer: ShowDownloadAccessoryUrlAnswer,
    browser: true,
  }),
  /** Our own: what the links above lead to. */
  openAttachmentLink: operation("GET", "/links/{link}", {
    summary: "Open a download link",
    params: z.object({ link: z.string().min(1).max(1000) }),
    file: true,
    open: true,
  }),
  uploadAccessory: operation("POST", "/v2/servicerequest/accessorys", {
    summary: "Upload an attachment as form data",
    form: UploadAttachmentForm,
    answer: UploadAccessoryAnswer,
    browser: true,
  }),
  uploadJsonAccessories: operation("POST", "/v2/servicerequest/accessorys/json-format-content", {
    summary: "Upload an attachment as JSON",
    body: UploadAttachmentJson,
    answer: UploadJsonAccessoriesAnswer,
  }),
};
