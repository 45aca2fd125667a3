/** Reads a form upload: the part `file` goes to disk while it arrives; `form_data` may come before or after it. */
import { pipeline } from "node:stream/promises";
import type { Readable } from "node:stream";
import busboy from "busboy";
import { z } from "zod";
import { ApiError } from "@/lib/errors/api-error";
import { FILE_BYTES_MAX, fileTooLarge } from "../attachment-errors";
import type { AttachmentFiles, ReceivedFile } from "../attachment-files";
import type { Upload } from "./attachment-upload";

const FORM_DATA_LENGTH_MAX = 5000;
/** A file over its limit is read to its end, so that the sender hears the answer, but only so far. */
const BODY_BYTES_MAX = 2 * FILE_BYTES_MAX;

const FormFacts = z.object({
  fileName: z.string().optional(),
  accessoryFrom: z.enum(["incident", "message", "feedback"]).default("incident"),
});

type Parts = { file?: { received: Promise<ReceivedFile>; name: string | undefined }; form_data?: string };

function wrong(field: string, reason: string, cause?: unknown): ApiError {
  return new ApiError("OSM.0001", { field, reason, cause });
}

function incomplete(cause: unknown): ApiError {
  return cause instanceof ApiError ? cause : wrong("body", "is not a complete form", cause);
}

async function* bounded(body: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  let bytes = 0;
  for await (const chunk of body) {
    bytes += chunk.byteLength;
    if (bytes > BODY_BYTES_MAX) throw fileTooLarge();
    yield chunk;
  }
}

/** A file that is cut off, by its sender or at the limit, is refused and never kept short. */
async function* wholeFile(stream: Readable & { truncated?: boolean }): AsyncGenerator<Uint8Array> {
  try {
    yield* stream;
  } catch (error) {
    throw incomplete(error);
  }
  if (stream.truncated === true) throw fileTooLarge();
}

function createParser(contentType: string | null): busboy.Busboy {
  try {
    return busboy({
      headers: { "content-type": contentType ?? "" },
      defParamCharset: "utf8",
      preservePath: true,
      limits: { files: 1, fileSize: FILE_BYTES_MAX + 1, fields: 5, fieldSize: 4 * FORM_DATA_LENGTH_MAX, parts: 6 },
    });
  } catch (error) {
    throw wrong("content-type", "must be multipart/form-data", error);
  }
}

/**
 * Fills `parts` while the form passes. A form may break before its file is read for the first time: that error is heard here
 * and told by the read. A disk that fails stops the parser, which would wait for it otherwise.
 */
function collectParts(parser: busboy.Busboy, parts: Parts, files: AttachmentFiles): void {
  parser.on("file", (field, stream, { filename }) => {
    stream.on("error", () => undefined);
    if (field !== "file") return void stream.resume();
    const received = files.receive(wholeFile(stream));
    received.catch((error: unknown) => {
      if (!(error instanceof ApiError)) parser.destroy();
    });
    parts.file = { received, name: filename };
  });
  parser.on("field", (field, text) => {
    if (field === "form_data") parts.form_data = text;
  });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw wrong("form_data", "is not JSON", error);
  }
}

function readFacts(text: string | undefined): z.infer<typeof FormFacts> {
  if (text === undefined) throw wrong("form_data", "is required");
  if (text.length > FORM_DATA_LENGTH_MAX) throw wrong("form_data", `is longer than ${FORM_DATA_LENGTH_MAX} characters`);
  const facts = FormFacts.safeParse(parseJson(text));
  if (facts.success) return facts.data;
  const [issue] = facts.error.issues;
  throw wrong(["form_data", ...(issue?.path ?? [])].join("."), issue?.message ?? "is not valid");
}

/** Rejects, and leaves no file behind, when the form is not whole or not as documented. */
export async function readUploadForm(request: Request, files: AttachmentFiles): Promise<Upload> {
  const { body } = request;
  if (Number(request.headers.get("content-length") ?? 0) > BODY_BYTES_MAX) throw fileTooLarge();
  const parser = createParser(request.headers.get("content-type"));
  if (body === null) throw wrong("file", "is required");
  const parts: Parts = {};
  collectParts(parser, parts, files);
  const failure: unknown = await pipeline(bounded(body), parser).catch(incomplete);
  if (parts.file === undefined) throw failure ?? wrong("file", "is required");
  const received = await parts.file.received;
  try {
    if (failure !== undefined) throw failure;
    const { fileName = parts.file.name ?? "", accessoryFrom } = readFacts(parts.form_data);
    return { name: fileName, accessory_from: accessoryFrom, received };
  } catch (error) {
    await received.drop();
    throw error;
  }
}
