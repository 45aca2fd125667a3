/** Sends one file as a form (limits.md 4). XMLHttpRequest, because fetch tells nothing about how far an upload has come. */
import { ApiError } from "@/lib/errors/api-error";
import { fromWire } from "@/lib/errors/wire";
import { osmAddress } from "@/lib/queries/osm";
import { readerHeaders } from "@/lib/queries/page-reader";

export type SendOptions = {
  from: "incident" | "message";
  signal: AbortSignal;
  /** From 0 to 1. */
  onProgress: (sent: number) => void;
};

function formOf(file: File, from: SendOptions["from"]): FormData {
  const form = new FormData();
  form.append("form_data", JSON.stringify({ fileName: file.name, accessoryFrom: from, uploadType: 0 }));
  form.append("file", file, file.name);
  return form;
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function idIn(request: XMLHttpRequest): string {
  const body = readJson(request.responseText);
  const requestId = request.getResponseHeader("x-request-id");
  const error = fromWire(request.status, body, new Headers(requestId === null ? {} : { "x-request-id": requestId }));
  if (error !== undefined) throw error;
  const id = (body as { accessory_id?: unknown } | undefined)?.accessory_id;
  if (typeof id !== "string" || id === "") throw new ApiError("UPSTREAM.502");
  return id;
}

/** Resolves to the attachment's id. Rejects with ApiError; giving up rejects with the signal's reason. */
export function sendFile(file: File, { from, signal, onProgress }: SendOptions): Promise<string> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    const giveUp = () => request.abort();
    request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0);
    request.onload = () => {
      try {
        resolve(idIn(request));
      } catch (error) {
        reject(error);
      }
    };
    request.onerror = () => reject(new ApiError("UPSTREAM.503", { reason: "network" }));
    request.onabort = () => reject(signal.reason);
    request.onloadend = () => signal.removeEventListener("abort", giveUp);
    signal.addEventListener("abort", giveUp);
    if (signal.aborted) return reject(signal.reason);
    request.open("POST", osmAddress("uploadAccessory", {}));
    for (const [name, value] of Object.entries(readerHeaders())) request.setRequestHeader(name, value);
    request.send(formOf(file, from));
  });
}
