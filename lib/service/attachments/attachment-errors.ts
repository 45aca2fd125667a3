/** The refusals that several operations on attachments share. */
import { ApiError } from "@/lib/errors/api-error";
import { LIMITS } from "../catalogue/catalogue";

export const FILE_BYTES_MAX = LIMITS.attachment_max_size_mb * 1024 * 1024;

/** Also for what belongs to someone else: it does not exist for the caller. */
export function unknownAttachment(): ApiError {
  return new ApiError("OSM.01010001", { field: "accessory_id", reason: "does not exist" });
}

export function fileTooLarge(bytesMax = FILE_BYTES_MAX): ApiError {
  return new ApiError("OSM.01010001", { field: "file", reason: `is larger than ${bytesMax / 1024 / 1024} MB` });
}
