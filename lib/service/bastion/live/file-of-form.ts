/** The bytes of the part `file` of a form, as they arrive. They are never kept here. */
import { Readable } from "node:stream";
import busboy from "busboy";
import { FILE_BYTES_MAX, fileTooLarge } from "../../attachments/attachment-errors";
import { wrongForm } from "../../attachments/upload/form-kind";

const PART = "file";

function parserOf(request: Request): busboy.Busboy {
  try {
    return busboy({
      headers: { "content-type": request.headers.get("content-type") ?? "" },
      limits: { files: 1, fileSize: FILE_BYTES_MAX + 1, fields: 5, parts: 6 },
    });
  } catch (error) {
    throw wrongForm("content-type", "must be multipart/form-data", error);
  }
}

/** Throws while it is read when there is no such part, or it breaks off, or is too large. */
export async function* fileOfForm(request: Request): AsyncGenerator<Buffer> {
  if (request.body === null) throw wrongForm(PART, "is required");
  const parser = parserOf(request);
  const found = new Promise<(Readable & { truncated?: boolean }) | undefined>((resolve, reject) => {
    parser.on("file", (field, stream) => (field === PART ? resolve(stream) : stream.resume()));
    parser.on("close", () => resolve(undefined));
    parser.on("error", (error) => reject(wrongForm("body", "is not a complete form", error)));
  });
  const source = Readable.fromWeb(request.body as Parameters<typeof Readable.fromWeb>[0]);
  source.on("error", (error) => parser.destroy(error));
  source.pipe(parser);
  const file = await found;
  if (file === undefined) throw wrongForm(PART, "is required");
  try {
    yield* file as AsyncIterable<Buffer>;
  } catch (error) {
    throw wrongForm("body", "is not a complete form", error);
  }
  if (file.truncated === true) throw fileTooLarge();
}
