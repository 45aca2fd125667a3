/** What is wrong with a request for access, by field: what the way needs, then what the contract limits. Pure. */
import { set, type FieldErrors, type Resolver } from "react-hook-form";
import type { AuthorizationWay } from "@/lib/contract/authorization-ways";
import { AskAuthorization, AskedDetail } from "@/lib/contract/desk-authorizations";
import { askFieldsOf, wayById, type AskField, type AskItem, type AskValues } from "./ask-values";

type Fault = { type: string; message: string };
/** Path of a field -> what is wrong with it. */
export type AskFaults = Record<string, Fault>;

const inWords = (message: `form.${string}`): Fault => ({ type: "ask", message });

function limitFault(field: AskField, text: string): Fault | undefined {
  if (text === "") return undefined;
  if (field === "port" && !/^\d+$/.test(text)) return inWords("form.grant.port_invalid");
  const parsed = AskedDetail.shape[field].safeParse(field === "port" ? Number(text) : text);
  if (parsed.success) return undefined;
  if (field === "host") return inWords("form.host.invalid");
  if (field === "port") return inWords("form.grant.port_invalid");
  const [issue] = parsed.error.issues;
  return { type: issue?.code ?? "invalid", message: issue?.message ?? "" };
}

/** A server that is not reached by address must at least be named. */
function needFault(way: AuthorizationWay, field: AskField, item: AskItem): Fault | undefined {
  if (field === "host" && way.needs_host && item.host.trim() === "") return inWords("form.ask.host_required");
  const isUnnamed = item.instance_name.trim() === "" && item.instance_id.trim() === "";
  const mustBeNamed = way.detail_type === 1 && !way.needs_host && field === "instance_name";
  return mustBeNamed && isUnnamed ? inWords("form.ask.server_required") : undefined;
}

export function findAskFaults(way: AuthorizationWay, values: AskValues): AskFaults {
  const found: [string, Fault | undefined][] = values.items.flatMap((item, index) =>
    askFieldsOf(way).map((field): [string, Fault | undefined] => [
      `items.${index}.${field}`,
      needFault(way, field, item) ?? limitFault(field, item[field].trim()),
    ]),
  );
  const why = AskAuthorization.shape.auth_describe.safeParse(values.auth_describe);
  const [issue] = why.error?.issues ?? [];
  if (issue !== undefined) found.unshift(["auth_describe", { type: issue.code, message: issue.message }]);
  return Object.fromEntries(found.flatMap(([path, fault]) => (fault === undefined ? [] : [[path, fault]])));
}

export const askResolver: Resolver<AskValues> = (values) => {
  const way = wayById(values.way);
  const faults = way === undefined ? { way: inWords("form.required") } : findAskFaults(way, values);
  if (Object.keys(faults).length === 0) return { values, errors: {} };
  const errors: FieldErrors<AskValues> = {};
  for (const [path, fault] of Object.entries(faults)) set(errors, path, fault);
  return { values: {}, errors };
};
