/** What an engineer can do with a request for access now; the service has the last word. Pure: time comes in. */
import { wayOf } from "@/components/authorization-actions/permit";
import { timeLeftOf } from "@/components/authorization-actions/time-left";
import { AUTHORIZATION_STATUS, mayMoveAuthorization } from "@/lib/contract/authorization-status";
import type { AuthorizationDetail } from "@/lib/contract/authorizations";
import type { DeskAuthorization, RevealedDetail } from "@/lib/contract/desk-authorizations";
import { isOverSsh, type AuthorizationWay } from "@/lib/contract/authorization-ways";

export function mayRecall({ status = -1 }: Pick<DeskAuthorization, "status">): boolean {
  return mayMoveAuthorization("recall", status);
}

export function isInEffect(permit: DeskAuthorization, now: Date): boolean {
  const { status, auth_effective_time = "", auth_expire_time = "" } = permit;
  const isGiven = status === AUTHORIZATION_STATUS.granted;
  return isGiven && timeLeftOf(auth_effective_time, auth_expire_time, now).kind === "running";
}

/** Something was handed over for this item: a secret, or with the agency way the agency. */
export function holdsSomething(permit: DeskAuthorization, detail: AuthorizationDetail): boolean {
  return detail.has_entered === true || wayOf(permit)?.needs_agency === true;
}

/** The ways that go over SSH: the service can log in for the engineer. */
export function mayLogIn(permit: DeskAuthorization): boolean {
  return isOverSsh(wayOf(permit));
}

export const SHOWN_KINDS = ["account", "port", "password", "key", "text", "passphrase", "agency"] as const;
export type ShownKind = (typeof SHOWN_KINDS)[number];
export type ShownValue = { kind: ShownKind; value: string };

function secretKind(way: AuthorizationWay | undefined): ShownKind {
  if (way?.id === "confidential") return "text";
  return way?.takes_passphrase === true ? "key" : "password";
}

/** What was handed over, in the order in which one logs in with it. */
export function shownOf(way: AuthorizationWay | undefined, revealed: RevealedDetail): ShownValue[] {
  const { account, port, password, passphrase, agency_id } = revealed;
  const found: [ShownKind, string | number | undefined][] = [
    ["account", account],
    ["port", port],
    [secretKind(way), password],
    ["passphrase", passphrase],
    ["agency", agency_id],
  ];
  return found.flatMap(([kind, value]) => (value === undefined || value === "" ? [] : [{ kind, value: `${value}` }]));
}
