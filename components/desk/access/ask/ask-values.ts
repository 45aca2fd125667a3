/** What the dialog holds while access is asked for, which fields a way needs, and the body that is sent. Pure. */
import { AUTHORIZATION_WAYS, type AuthorizationWay } from "@/lib/contract/authorization-ways";
import type { AskAuthorization, AskedDetail } from "@/lib/contract/desk-authorizations";

export type AskItem = Record<AskField, string>;
export type AskValues = { way: string; auth_describe: string; items: AskItem[] };

export const ASK_FIELDS = ["instance_name", "instance_id", "region_id", "host", "port", "account"] as const;
export type AskField = (typeof ASK_FIELDS)[number];

const [FIRST_WAY] = AUTHORIZATION_WAYS;

/** Where the ticket says in which region it is, each item begins there. */
export function anItem(region_id = ""): AskItem {
  return { instance_name: "", instance_id: "", region_id, host: "", port: "", account: "" };
}

export function firstAsk(region_id: string | undefined): AskValues {
  return { way: FIRST_WAY?.id ?? "", auth_describe: "", items: [anItem(region_id)] };
}

export function wayById(id: string): AuthorizationWay | undefined {
  return AUTHORIZATION_WAYS.find((way) => way.id === id);
}

/** A server is named and reached, a cloud account has regions, a text has no target. */
export function askFieldsOf(way: AuthorizationWay): readonly AskField[] {
  if (way.detail_type === undefined) return [];
  if (way.detail_type === 0) return ["region_id"];
  return ASK_FIELDS.filter((field) => way.needs_host || (field !== "host" && field !== "port"));
}

function bodyItem(fields: readonly AskField[], item: AskItem): AskedDetail {
  const given = fields.map((field) => [field, item[field].trim()] as const).filter(([, text]) => text !== "");
  return Object.fromEntries(given.map(([field, text]) => [field, field === "port" ? Number(text) : text]));
}

/** Fields of another way, filled in before the way was changed, are not sent; nor are items of which nothing is known. */
export function askBody(way: AuthorizationWay, { auth_describe, items }: AskValues): AskAuthorization {
  const { resource_type_id, visit_type_id, content_type_id } = way;
  const fields = askFieldsOf(way);
  const details = items.map((item) => bodyItem(fields, item)).filter((item) => Object.keys(item).length > 0);
  const ids = { resource_type_id, visit_type_id, content_type_id };
  return { ...ids, auth_describe: auth_describe.trim(), ...(details.length > 0 ? { details } : {}) };
}
