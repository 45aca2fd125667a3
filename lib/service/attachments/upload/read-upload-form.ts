/** Reads a form upload: its file goes to disk while it arrives; the other parts may come before or after it. */
import { pipeline } from "node:stream/promises";
import type { Readable } from "node:stream";
import busboy from "busboy";
import { ApiError } from "@/lib/errors/api-error";
import { FILE_BYTES_MAX, fileTooLarge } from "../attachment-errors";
import type { AttachmentFiles, ReceivedFile } from "../attachment-files";
import type { Upload } from "./attachment-upload";
import { FORM_DATA_LENGTH_MAX, FORM_WITH_JSON, wrongForm, type FormKind } from "./form-kind";

/** A file over its limit is read to its end, so that the sender hears the answer, but only so far. */
const BODY_BYTES_MAX = 2 * FILE_BYTES_MAX;

type Parts = { file?: { received: Promise<ReceivedFile>; name: string | undefined }; fields: Map<string, string> };

function incomplete(cause: unknown): ApiError {
  return cause instanceof ApiError ? cause : wrongForm("body", "is not a complete form", cause);
}

async function* bounded(body: ReadableStream<Uint8Array>, bytesMax: number): AsyncGenerator<Uint8Array> {
  let bytes = 0;
  for await (const chunk of body) {
    bytes += chunk.byteLength;
    if (bytes > BODY_BYTES_MAX) throw fileTooLarge(bytesMax);
    yield chunk;
  }
}

/** A file that is cut off, by its sender or at the limit, is refused and never kept short. */
async function* wholeFile(stream: Readable & { truncated?: boolean }, bytesMax: number): AsyncGenerator<Uint8Array> {
  try {
    yield* stream;
  } catch (error) {
    throw incomplete(error);
  }
  if (stream.truncated === true) throw fileTooLarge(bytesMax);
}

function createParser(contentType: string | null, bytesMax: number): busboy.Busboy {
  try {
    return busboy({
      headers: { "content-type": contentType ?? "" },
      defParamCharset: "utf8",
      preservePath: true,
      limits: { files: 1, fileSize: bytesMax + 1, fields: 5, fieldSize: 4 * FORM_DATA_LENGTH_MAX, parts: 6 },
    });
  } catch (error) {
    throw wrongForm("content-type", "must be multipart/form-data", error);
  }
}

/**
 * Fills `parts` while the form passes. A form may break before its file is read for the first time: that error is heard here
 * and told by the read. A disk that fails stops the parser, which would wait for it otherwise.
 */
function collectParts(parser: busboy.Busboy, parts: Parts, files: AttachmentFiles, kind: FormKind): void {
  parser.on("file", (field, stream, { filename }) => {
    stream.on("error", () => undefined);
    if (field !== kind.filePart) return void stream.resume();
    const received = files.receive(wholeFile(stream, kind.bytesMax));
    received.catch((error: unknown) => {
      if (!(error instanceof ApiError)) parser.destroy();
    });
    parts.file = { received, name: filename };
  });
  parser.on("field", (field, text) => void parts.fields.set(field, text));
}

/** Rejects, and leaves no file behind, when the form is not whole or not as documented. */
export async function readUploadForm(
  request: Request,
  files: AttachmentFiles,
  kind: FormKind = FORM_WITH_JSON,
): Promise<Upload> {
  const { body } = request;
  if (Number(request.headers.get("content-length") ?? 0) > BODY_BYTES_MAX) throw fileTooLarge(kind.bytesMax);
  const parser = createParser(request.headers.get("content-type"), kind.bytesMax);
  if (body === null) throw wrongForm(kind.filePart, "is required");
  const parts: Parts = { fields: new Map() };
  collectParts(parser, parts, files, kind);
  const failure: unknown = await pipeline(bounded(body, kind.bytesMax), parser).catch(incomplete);
  if (parts.file === undefined) throw failure ?? wrongForm(kind.filePart, "is required");
  const received = await parts.file.received;
  try {
    if (failure !== undefined) throw failure;
    const { fileName = parts.file.name ?? "", accessoryFrom } = kind.readFacts(parts.fields);
    return { name: fileName, accessory_from: accessoryFrom, received };
  } catch (error) {
    await received.drop();
    throw error;
  }
}
