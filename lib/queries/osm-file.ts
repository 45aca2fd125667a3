/** A file that the ticket API answers with, for the reader to keep. It is fetched first, so that a refusal is told instead of saved. */
import { ApiError } from "@/lib/errors/api-error";
import { fromWire } from "@/lib/errors/wire";
import type { BrowserOperation } from "./addresses";
import type { OsmInput } from "./call-shape";
import { osmAddress } from "./osm";
import { readerHeaders } from "./page-reader";

export type ArrivedFile = { content: Blob; name: string | undefined };

const NAME = /filename\*=UTF-8''([^;]+)|filename="([^"]+)"/i;

function nameIn(disposition: string | null): string | undefined {
  const [, encoded, plain] = NAME.exec(disposition ?? "") ?? [];
  return encoded === undefined ? plain : decodeURIComponent(encoded);
}

async function errorOf(answer: Response): Promise<Error> {
  const text = await answer.text();
  const body: unknown = text.startsWith("{") ? JSON.parse(text) : undefined;
  return fromWire(answer.status, body, answer.headers) ?? new ApiError("UPSTREAM.502");
}

/** Throws ApiError as `osm` does. */
export async function osmFile<N extends BrowserOperation>(name: N, input: OsmInput<N>): Promise<ArrivedFile> {
  const init: RequestInit = { credentials: "same-origin", headers: readerHeaders() };
  const answer = await fetch(osmAddress(name, input), init).catch((cause: unknown) => {
    throw new ApiError("UPSTREAM.503", { reason: "network", cause });
  });
  const isFile = answer.ok && !(answer.headers.get("content-type") ?? "").includes("json");
  if (!isFile) throw await errorOf(answer);
  return { content: await answer.blob(), name: nameIn(answer.headers.get("content-disposition")) };
}

/** Hands the file to the browser, which keeps it where it keeps downloads. */
export function saveFile({ content, name }: ArrivedFile, otherwise: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(content);
  link.download = name ?? otherwise;
  link.click();
  URL.revokeObjectURL(link.href);
}
