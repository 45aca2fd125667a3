/** Reads a JSON body within its limit; more than that is refused while it still arrives, never after. */
import { ApiError } from "@/lib/errors/api-error";

export const JSON_BYTES_MAX = 1024 * 1024;
/** Base64 of the largest attachment, with room for its name. */
export const JSON_UPLOAD_BYTES_MAX = 8 * 1024 * 1024;

async function readText(request: Request, bytesMax: number): Promise<string> {
  if (Number(request.headers.get("content-length") ?? 0) > bytesMax) throw new ApiError("APIGW.0201.413");
  if (request.body === null) return "";
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of request.body) {
    bytes += chunk.byteLength;
    if (bytes > bytesMax) throw new ApiError("APIGW.0201.413");
    chunks.push(chunk);
  }
  return new TextDecoder("utf-8", { fatal: true }).decode(Buffer.concat(chunks));
}

/** An empty body counts as `{}`: clients leave it out where nothing is required. */
export async function readJsonBody(request: Request, bytesMax: number): Promise<unknown> {
  try {
    const text = await readText(request, bytesMax);
    return text.trim() === "" ? {} : JSON.parse(text);
  } catch (error) {
    if (error instanceof ApiError) throw error;
    throw new ApiError("OSM.0001", { field: "body", reason: "is not valid JSON in UTF-8", cause: error });
  }
}
