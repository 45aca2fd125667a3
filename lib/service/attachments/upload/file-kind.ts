/** Whether the bytes of a file are what its name claims (limits.md 4). A name proves nothing, so the bytes must agree with it. */
import { fileTypeFromBuffer } from "file-type";
import { ApiError } from "@/lib/errors/api-error";
import { LIMITS } from "../../catalogue/catalogue";
import type { Measured } from "../bytes/measure-bytes";

/** By extension: what file-type may call the bytes. */
const SIGNATURES: Record<string, readonly string[]> = {
  jpg: ["jpg"],
  jpeg: ["jpg"],
  bmp: ["bmp"],
  png: ["png", "apng"],
  gif: ["gif"],
  pdf: ["pdf"],
  mp4: ["mp4", "m4v", "mov", "3gp", "3g2"],
  mov: ["mov", "mp4", "m4v"],
  msg: ["cfb"],
  doc: ["cfb"],
  xls: ["cfb"],
  rar: ["rar"],
};

/** Archives, and the office formats that are archives inside. */
const ZIPPED = ["zip", "docx", "xlsx"];
const ZIP_STARTS = ["504b0304", "504b0506"];

const IMAGE_TYPES: Record<string, string> = {
  jpg: "image/jpeg",
  jpeg: "image/jpeg",
  bmp: "image/bmp",
  png: "image/png",
  gif: "image/gif",
};

/** Each character can be read in one way only, a BOM as `\s`: a text full of BOMs or comments must not keep the service busy. */
const WEB_PAGE =
  /^(?:\s|<!--(?:(?!-->)[^])*-->|<\?xml[^>]*>)*<(?:!doctype\s+html|html|head|body|script|iframe|svg)[\s>]/i;

function refused(reason: string): ApiError {
  return new ApiError("OSM.01010001", { field: "file", reason });
}

export function requireAcceptedKind(extension: string, kinds: readonly string[] = LIMITS.attachment_types): void {
  if (!kinds.includes(extension)) throw refused(`only these kinds of files are accepted: ${kinds.join(", ")}`);
}

function isText({ head, hasNul }: Measured): boolean {
  return !hasNul && !WEB_PAGE.test(new TextDecoder().decode(head));
}

async function agrees(extension: string, measured: Measured): Promise<boolean> {
  const allowed = SIGNATURES[extension];
  if (allowed !== undefined) return allowed.includes((await fileTypeFromBuffer(measured.head))?.ext ?? "");
  if (ZIPPED.includes(extension)) return ZIP_STARTS.includes(Buffer.from(measured.head.subarray(0, 4)).toString("hex"));
  return isText(measured);
}

/** Throws OSM.01010001 with the field `file`. */
export async function requireHonestBytes(extension: string, measured: Measured): Promise<void> {
  if (measured.size === 0) throw refused("is empty");
  if (!(await agrees(extension, measured))) throw refused(`the content is not that of a ${extension} file`);
}

/** The media type under which a browser may draw the file; undefined for everything that is no picture. */
export function imageTypeOf(extension: string): string | undefined {
  return IMAGE_TYPES[extension];
}
