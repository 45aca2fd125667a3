/** A file on its way to the browser: always a download, unless its first bytes show a raster image, whatever the service calls it. */
import "server-only";
import { fileTypeFromBuffer } from "file-type";
import { ApiError } from "@/lib/errors/api-error";
import { sendingError } from "../gateway/send";

const RASTER = new Set(["image/png", "image/jpeg", "image/gif", "image/webp", "image/bmp"]);
const UNKNOWN = "application/octet-stream";
const HEAD_BYTES = 4100;

/** The first bytes and the whole, of which nothing is lost. */
async function peek(body: ReadableStream<Uint8Array>): Promise<[Buffer, ReadableStream<Uint8Array>]> {
  const reader = body.getReader();
  const read: Uint8Array[] = [];
  let bytes = 0;
  while (bytes < HEAD_BYTES) {
    const { value, done } = await reader.read();
    if (done) break;
    read.push(value);
    bytes += value.byteLength;
  }
  const whole = new ReadableStream<Uint8Array>({
    start: (controller) => read.forEach((chunk) => controller.enqueue(chunk)),
    async pull(controller) {
      const { value, done } = await reader.read();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    cancel: (reason) => reader.cancel(reason),
  });
  return [Buffer.concat(read), whole];
}

function broken(cause: unknown): never {
  throw cause instanceof ApiError ? cause : sendingError(cause);
}

/** The name that the service gave stays; its wish to be shown does not. */
function asDownload(disposition: string | null): string {
  return `attachment${/;.*$/.exec(disposition ?? "")?.[0] ?? ""}`;
}

/** Opens as a document of no site and with no rights. */
export async function fileAnswer(upstream: Response): Promise<Response> {
  const headers = new Headers({
    "content-security-policy": "default-src 'none'; frame-ancestors 'none'; sandbox",
    "x-content-type-options": "nosniff",
    "cross-origin-resource-policy": "same-origin",
  });
  const length = upstream.headers.get("content-length");
  if (length !== null && !upstream.headers.has("content-encoding")) headers.set("content-length", length);
  const disposition = upstream.headers.get("content-disposition");
  const [head, body] = upstream.body === null ? [Buffer.alloc(0), null] : await peek(upstream.body).catch(broken);
  const image = (await fileTypeFromBuffer(head))?.mime ?? "";
  const isImage = RASTER.has(image);
  const told = upstream.headers.get("content-type") ?? UNKNOWN;
  headers.set("content-type", isImage ? image : RASTER.has(told) ? UNKNOWN : told);
  headers.set(
    "content-disposition",
    isImage && disposition?.startsWith("inline") ? disposition : asDownload(disposition),
  );
  return new Response(body, { headers });
}
