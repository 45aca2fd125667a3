/** What the dialog holds while access is given, and the body that is sent. Pure: time comes in. Never kept anywhere else. */
import { GRANT_DEFAULT_MS, GRANT_LONGEST_MS, type AuthorizationWay } from "@/lib/contract/authorization-ways";
import type { AuthorizationDetail, ConfirmAuthorization } from "@/lib/contract/authorizations";

export type ItemValues = {
  id: number;
  is_given: boolean;
  account: string;
  port: string;
  password: string;
  passphrase: string;
};

export const LASTS = ["2h", "8h", "24h", "3d", "7d", "own"] as const;
export type Lasts = (typeof LASTS)[number];

export type GrantValues = {
  items: ItemValues[];
  agency_id: string;
  lasts: Lasts;
  /** ISO strings for a period of one's own; an empty begin is now. */
  from: string;
  to: string;
  agreed: boolean;
};

const HOUR_MS = 3_600_000;
export const LASTS_MS: Record<Exclude<Lasts, "own">, number> = {
  "2h": 2 * HOUR_MS,
  "8h": 8 * HOUR_MS,
  "24h": GRANT_DEFAULT_MS,
  "3d": 72 * HOUR_MS,
  "7d": GRANT_LONGEST_MS,
};

/** What the engineer named is filled in; secrets never are. */
export function firstValues(
  way: AuthorizationWay,
  details: readonly AuthorizationDetail[],
  isSigned: boolean,
  now: Date,
): GrantValues {
  const items = details.map(({ id = 0, account = "", port }) => ({
    id,
    is_given: true,
    account,
    port: String(port ?? way.default_port ?? ""),
    password: "",
    passphrase: "",
  }));
  const to = new Date(now.getTime() + GRANT_DEFAULT_MS).toISOString();
  return { items, agency_id: "", lasts: "24h", from: "", to, agreed: isSigned };
}

export type Period = { from: Date | undefined; to: Date };

/** An undefined begin is now. Invalid texts make invalid dates. */
export function periodOf({ lasts, from, to }: Pick<GrantValues, "lasts" | "from" | "to">, now: Date): Period {
  if (lasts === "own") return { from: from === "" ? undefined : new Date(from), to: new Date(to) };
  return { from: undefined, to: new Date(now.getTime() + LASTS_MS[lasts]) };
}

/** So much earlier than the longest it ends, as the clocks of browser and service differ. */
const CLOCKS_DIFFER_MS = 60_000;

function bodyPeriod(
  values: GrantValues,
  now: Date,
): Pick<ConfirmAuthorization, "auth_effective_time" | "auth_expire_time"> {
  const { from, to } = periodOf(values, now);
  const latest = (from ?? now).getTime() + GRANT_LONGEST_MS - (from === undefined ? CLOCKS_DIFFER_MS : 0);
  const auth_expire_time = Math.min(to.getTime(), latest);
  return from === undefined ? { auth_expire_time } : { auth_effective_time: from.getTime(), auth_expire_time };
}

function bodyItem(way: AuthorizationWay, item: ItemValues) {
  const port = way.detail_type === 1 && item.port !== "" ? { port: Number(item.port) } : {};
  const account = way.needs_account ? { account: item.account.trim() } : {};
  const passphrase = way.takes_passphrase && item.passphrase !== "" ? { passphrase: item.passphrase } : {};
  return { auth_detail_id: item.id, ...port, ...account, password: item.password, ...passphrase };
}

export function grantBody(
  way: AuthorizationWay,
  values: GrantValues,
  group_id: string | undefined,
  now: Date,
): ConfirmAuthorization {
  const given = way.secret_length_max > 0 ? values.items.filter(({ is_given }) => is_given) : [];
  return {
    ...(given.length > 0 ? { auth_detail_list: given.map((item) => bodyItem(way, item)) } : {}),
    ...bodyPeriod(values, now),
    ...(way.needs_agency ? { agency_id: values.agency_id } : {}),
    ...(group_id === undefined ? {} : { group_id }),
  };
}
