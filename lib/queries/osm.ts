/** The ticket API as the browser calls it, by operation name; typed by the contract, sent through the console's proxy. */
import { fillPath } from "@/lib/contract/path";
import { toQuery } from "@/lib/contract/query";
import { ADDRESSES, type BrowserOperation } from "./addresses";
import { askConsole } from "./ask-console";
import type { OsmAnswer, OsmInput, PlainInput } from "./call-shape";

const PROXY = "/api/osm";

/** The address of an operation, for links and pictures: `osmAddress("downloadImages", { params: { accessory_id } })`. */
export function osmAddress<N extends BrowserOperation>(name: N, input: OsmInput<N>): string {
  const { params, query } = input as PlainInput;
  const [, path = ""] = ADDRESSES[name].split(" ");
  const search = toQuery(query ?? {}).toString();
  return `${PROXY}${fillPath(path, params)}${search === "" ? "" : `?${search}`}`;
}

function bodyOf(body: unknown): Pick<RequestInit, "body" | "headers"> {
  if (body === undefined) return {};
  return { body: JSON.stringify(body), headers: { "content-type": "application/json" } };
}

/** Throws ApiError: business refusals, faults of the upstream, and `network` when nothing answered. */
export async function osm<N extends BrowserOperation>(
  name: N,
  input: OsmInput<N>,
  signal?: AbortSignal,
): Promise<OsmAnswer<N>> {
  const { headers = {}, body } = input as PlainInput;
  const sent = bodyOf(body);
  const given = Object.entries(headers).filter(([, value]) => value !== undefined);
  const init: RequestInit = {
    method: ADDRESSES[name].split(" ")[0] ?? "GET",
    ...sent,
    headers: { ...Object.fromEntries(given.map(([key, value]) => [key, String(value)])), ...sent.headers },
    ...(signal === undefined ? {} : { signal }),
  };
  return (await askConsole(osmAddress(name, input), init)) as OsmAnswer<N>;
}
