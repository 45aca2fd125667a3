/** What is wrong with what was entered, by field, as keys of sentences (console.md 3.8 and 5.3). Pure. */
import { set, type FieldErrors, type Resolver } from "react-hook-form";
import {
  ACCOUNT_LENGTH_MAX,
  CONFIDENTIAL_LENGTH_MAX,
  GRANT_LONGEST_MS,
  type AuthorizationWay,
} from "@/lib/contract/authorization-ways";
import { periodOf, type GrantValues, type ItemValues } from "./grant-values";

/** Path of a field -> key of its sentence. */
export type Faults = Record<string, `form.${string}`>;

const PASSPHRASE_LENGTH_MAX = 1024;
const PUBLIC_KEY = /^\s*(ssh-|ecdsa-|-----BEGIN (SSH2 )?(RSA )?PUBLIC KEY)/;

type SecretKind = "password" | "key" | "text";

export function secretKindOf(way: AuthorizationWay): SecretKind {
  if (way.id === "confidential") return "text";
  return way.takes_passphrase ? "key" : "password";
}

function secretFault(way: AuthorizationWay, secret: string): `form.${string}` | undefined {
  const kind = secretKindOf(way);
  if (secret.trim() === "") return `form.grant.${kind}_required`;
  if (secret.length > way.secret_length_max)
    return way.secret_length_max === CONFIDENTIAL_LENGTH_MAX
      ? "form.grant.text_too_long"
      : "form.grant.secret_too_long";
  return kind === "key" && PUBLIC_KEY.test(secret) ? "form.grant.key_public" : undefined;
}

function accountFault(way: AuthorizationWay, account: string): `form.${string}` | undefined {
  if (!way.needs_account) return undefined;
  if (account.trim() === "") return "form.grant.account_required";
  return [...account.trim()].length > ACCOUNT_LENGTH_MAX ? "form.grant.account_too_long" : undefined;
}

function portFault(way: AuthorizationWay, port: string): `form.${string}` | undefined {
  if (way.detail_type !== 1 || (port === "" && way.default_port === undefined)) return undefined;
  const isPort = /^\d{1,5}$/.test(port) && Number(port) >= 1 && Number(port) <= 65_535;
  return isPort ? undefined : "form.grant.port_invalid";
}

function itemFaults(way: AuthorizationWay, item: ItemValues, path: string): Faults {
  const isTooLong = way.takes_passphrase && item.passphrase.length > PASSPHRASE_LENGTH_MAX;
  const found = {
    [`${path}.account`]: accountFault(way, item.account),
    [`${path}.port`]: portFault(way, item.port),
    [`${path}.password`]: secretFault(way, item.password),
    [`${path}.passphrase`]: isTooLong ? ("form.grant.secret_too_long" as const) : undefined,
  };
  return withoutNone(found);
}

function withoutNone(found: Record<string, `form.${string}` | undefined>): Faults {
  return Object.fromEntries(Object.entries(found).flatMap(([path, key]) => (key === undefined ? [] : [[path, key]])));
}

function periodFaults(values: GrantValues, now: Date): Faults {
  const { from, to } = periodOf(values, now);
  if (values.lasts !== "own") return {};
  const begin = (from ?? now).getTime();
  if (Number.isNaN(begin)) return { from: "form.grant.time_invalid" };
  if (Number.isNaN(to.getTime())) return { to: "form.grant.to_required" };
  if (begin - now.getTime() > GRANT_LONGEST_MS) return { from: "form.grant.from_too_late" };
  if (to.getTime() <= now.getTime()) return { to: "form.grant.to_past" };
  if (to.getTime() <= begin) return { to: "form.grant.to_before_from" };
  return to.getTime() - Math.max(begin, now.getTime()) > GRANT_LONGEST_MS ? { to: "form.grant.to_too_long" } : {};
}

export function findFaults(way: AuthorizationWay, values: GrantValues, now: Date): Faults {
  const given = values.items.map((item, index) => ({ item, path: `items.${index}` }));
  const entered = way.secret_length_max > 0 ? given.filter(({ item }) => item.is_given) : [];
  const isNothing = way.secret_length_max > 0 && entered.length === 0;
  return {
    ...(isNothing ? { "items.0.is_given": "form.grant.item_required" } : {}),
    ...Object.assign({}, ...entered.map(({ item, path }) => itemFaults(way, item, path))),
    ...(way.needs_agency && values.agency_id === "" ? { agency_id: "form.grant.agency_required" } : {}),
    ...periodFaults(values, now),
    ...(values.agreed ? {} : { agreed: "form.grant.agreement_required" }),
  };
}

export function grantResolver(way: AuthorizationWay): Resolver<GrantValues> {
  return (values) => {
    const faults = Object.entries(findFaults(way, values, new Date()));
    if (faults.length === 0) return { values, errors: {} };
    const errors: FieldErrors<GrantValues> = {};
    for (const [path, message] of faults) set(errors, path, { type: "grant", message });
    return { values: {}, errors };
  };
}
