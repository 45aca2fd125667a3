/** Reads a body within its limit; more than that is refused while it still arrives. */
import { NextRequest } from "next/server";
import { ApiError } from "@/lib/errors/api-error";

async function readBytes(request: Request, bytesMax: number): Promise<Buffer> {
  if (Number(request.headers.get("content-length") ?? 0) > bytesMax) throw new ApiError("CONSOLE.413");
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of request.body ?? []) {
    bytes += chunk.byteLength;
    if (bytes > bytesMax) throw new ApiError("CONSOLE.413");
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** The same request with its body read already, for code that would read without end. Throws CONSOLE.413 for too much. */
export async function readWhole(request: Request, bytesMax: number): Promise<NextRequest> {
  const { url, method, headers } = request;
  const bytes = await readBytes(request, bytesMax);
  return new NextRequest(url, { method, headers, ...(bytes.length > 0 && { body: new Uint8Array(bytes) }) });
}

/** An empty body counts as `{}`. Throws OSM.0001 for what is no JSON in UTF-8, CONSOLE.413 for too much. */
export async function readJson(request: Request, bytesMax: number): Promise<unknown> {
  const bytes = await readBytes(request, bytesMax);
  if (bytes.length === 0) return {};
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch (cause) {
    throw new ApiError("OSM.0001", { field: "body", reason: "is not valid JSON in UTF-8", cause });
  }
}
