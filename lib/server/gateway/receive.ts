/** Reads what the upstream answered: the error in it, whatever its status, or an answer of the contract's shape. */
import "server-only";
import { z } from "zod";
import type { Operation } from "@/lib/contract/operation";
import { parseAnswer } from "@/lib/contract/parse";
import { ApiError } from "@/lib/errors/api-error";
import { fromWire } from "@/lib/errors/wire";
import { sendingError } from "./send";

const BYTES_MAX = 16 * 1024 * 1024;

/** The detail of an answer that was cut off or is a page of something in between: another try may get the real one. */
export const GARBLED = "the answer is no JSON";

/** Leaving the loop ends the connection, so of an endless answer no more is kept than what is allowed. */
async function textOf(response: Response): Promise<string> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  try {
    for await (const chunk of response.body ?? []) {
      bytes += chunk.byteLength;
      if (bytes > BYTES_MAX) throw new ApiError("UPSTREAM.502", { detail: "the answer is too large" });
      chunks.push(chunk);
    }
  } catch (error) {
    throw error instanceof ApiError ? error : sendingError(error);
  }
  return new TextDecoder().decode(Buffer.concat(chunks));
}

/** Undefined stands for a body that is no JSON; an empty one counts as `{}`. */
function jsonOf(text: string): unknown {
  if (text.trim() === "") return {};
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Throws what the upstream refused; what only a server fault can explain keeps no words of the upstream. */
function throwRefusal(response: Response, body: unknown): void {
  if (response.status >= 300 && response.status < 400) throw new ApiError("UPSTREAM.502", { detail: "a redirect" });
  const error = fromWire(response.status, body, response.headers);
  if (error === undefined) return;
  if (error.options.remote === undefined && response.status < 500 && response.status !== 401 && response.status !== 429)
    throw new ApiError("UPSTREAM.502", { detail: `status ${response.status} without an error code` });
  throw error;
}

export async function receive(operation: Operation, response: Response): Promise<unknown> {
  const body = jsonOf(await textOf(response));
  throwRefusal(response, body);
  if (body === undefined) throw new ApiError("UPSTREAM.502", { detail: GARBLED });
  return parseAnswer(operation.answer ?? z.object({}), body);
}

/** A binary answer, not read; JSON in its place is an error or not what was promised. */
export async function receiveFile(response: Response): Promise<Response> {
  const isJson = response.headers.get("content-type")?.includes("json") === true;
  if (response.ok && !isJson && response.body !== null) return response;
  throwRefusal(response, jsonOf(await textOf(response)));
  throw new ApiError("UPSTREAM.502", { detail: "the answer is no file" });
}
