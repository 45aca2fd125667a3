/** What a customer may enter for a grant, and for how long (console.md 5.3). Pure. */
import {
  ACCOUNT_LENGTH_MAX,
  GRANT_DEFAULT_MS,
  GRANT_LONGEST_MS,
  type AuthorizationWay,
} from "@/lib/contract/authorization-ways";
import type { ConfirmAuthorization, ConfirmAuthorizationDetail } from "@/lib/contract/authorizations";
import { ApiError } from "@/lib/errors/api-error";
import type { AuthorizationDetailRow } from "./authorization-tables";

/** Sealed as one JSON text. */
export type Entered = { port?: number; account?: string; password?: string; passphrase?: string };
export type Period = { auth_effective_time: Date; auth_expire_time: Date };
export type Grant = Period & { entered: Map<number, Entered>; agency_id: string | undefined };

type AskedRow = Pick<AuthorizationDetailRow, "detail_number" | "port" | "account">;

const refused = (field: string, reason: string) => new ApiError("OSM.01010001", { field, reason });

/** Milliseconds since 1970; absent or 0 is now for the begin and a day later for the end. */
export function checkPeriod(begin: number | undefined, end: number | undefined, at: Date): Period {
  const from = Math.max(begin ?? 0, at.getTime());
  const to = end === undefined || end === 0 ? from + GRANT_DEFAULT_MS : end;
  if (to <= at.getTime()) throw refused("auth_expire_time", "lies in the past");
  if (to <= from) throw refused("auth_expire_time", "must be later than auth_effective_time");
  if (from - at.getTime() > GRANT_LONGEST_MS) throw refused("auth_effective_time", "lies more than 7 days ahead");
  if (to - from > GRANT_LONGEST_MS) throw refused("auth_expire_time", "is more than 7 days after the begin");
  return { auth_effective_time: new Date(from), auth_expire_time: new Date(to) };
}

function checkSecret(way: AuthorizationWay, given: ConfirmAuthorizationDetail): Partial<Entered> {
  const { password = "", passphrase = "" } = given;
  if (way.secret_length_max === 0) {
    if (password !== "" || passphrase !== "") throw refused("auth_detail_list.password", "is not asked for");
    return {};
  }
  if (password === "") throw refused("auth_detail_list.password", "is required");
  if (password.length > way.secret_length_max) throw refused("auth_detail_list.password", "is too long");
  if (passphrase !== "" && !way.takes_passphrase) throw refused("auth_detail_list.passphrase", "is not asked for");
  return { password, ...(passphrase === "" ? {} : { passphrase }) };
}

/** What the engineer named already need not be entered again. */
function checkEntered(way: AuthorizationWay, asked: AskedRow, given: ConfirmAuthorizationDetail): Entered {
  const account = given.account?.trim() || asked.account || "";
  if (way.needs_account && account === "") throw refused("auth_detail_list.account", "is required");
  if ([...account].length > ACCOUNT_LENGTH_MAX) throw refused("auth_detail_list.account", "is too long");
  const port = given.port ?? asked.port ?? way.default_port;
  return {
    ...checkSecret(way, given),
    ...(account === "" ? {} : { account }),
    ...(port === undefined || way.detail_type !== 1 ? {} : { port }),
  };
}

function checkItems(way: AuthorizationWay, asked: readonly AskedRow[], given: ConfirmAuthorizationDetail[]) {
  const entered = new Map<number, Entered>();
  for (const item of given) {
    const row = asked.find((one) => one.detail_number === item.auth_detail_id);
    if (row === undefined) throw new ApiError("OSM.01010032", { field: "auth_detail_list.auth_detail_id" });
    if (entered.has(row.detail_number)) throw refused("auth_detail_list", "names an item twice");
    entered.set(row.detail_number, checkEntered(way, row, item));
  }
  if (way.secret_length_max > 0 && entered.size === 0) throw refused("auth_detail_list", "is empty");
  return entered;
}

/** Of several items at least one is filled in; those left out are not granted. */
export function checkGrant(
  way: AuthorizationWay,
  asked: readonly AskedRow[],
  body: ConfirmAuthorization,
  at: Date,
): Grant {
  const period = checkPeriod(body.auth_effective_time, body.auth_expire_time, at);
  const entered = checkItems(way, asked, body.auth_detail_list ?? []);
  const agency_id = body.agency_id?.trim() || undefined;
  if (way.needs_agency && agency_id === undefined) throw refused("agency_id", "is required");
  if (!way.needs_agency && agency_id !== undefined) throw refused("agency_id", "is not asked for");
  return { ...period, entered, agency_id };
}

/** `ro**`: enough to tell which account was given, no more. */
export function maskAccount(account: string): string {
  return `${[...account].slice(0, 2).join("")}**`;
}
