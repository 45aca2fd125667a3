/** The ways in which a customer can hand something over (limits.md 2.2, console.md 5.3): what is asked for and what is entered. */
export type AuthorizationWay = {
  /** The id of the catalogue. */
  id: string;
  resource_type_id: string;
  visit_type_id: string;
  content_type_id: string;
  /** 0 console, 1 host (limits.md 2.2); nothing where no target is named. */
  detail_type: 0 | 1 | undefined;
  needs_host: boolean;
  needs_account: boolean;
  needs_agency: boolean;
  /** Longest secret; 0 where none is entered. */
  secret_length_max: number;
  takes_passphrase: boolean;
  default_port: number | undefined;
};

export const ACCOUNT_LENGTH_MAX = 64;
export const SECRET_LENGTH_MAX = 10_240;
export const CONFIDENTIAL_LENGTH_MAX = 400;
export const AUTHORIZATION_DETAILS_MAX = 6;
export const REJECT_REASON_LENGTH_MAX = 300;

const HOUR_MS = 3_600_000;
/** A grant without an end lasts a day; none lasts longer than a week, or begins later than in a week. */
export const GRANT_DEFAULT_MS = 24 * HOUR_MS;
export const GRANT_LONGEST_MS = 7 * 24 * HOUR_MS;

export const RESOURCE_TYPES = { server: "1", cloudAccount: "2", information: "3" } as const;

const server = {
  resource_type_id: RESOURCE_TYPES.server,
  detail_type: 1,
  needs_host: true,
  needs_account: true,
  needs_agency: false,
  secret_length_max: SECRET_LENGTH_MAX,
  takes_passphrase: false,
} as const;

const cloudAccount = {
  resource_type_id: RESOURCE_TYPES.cloudAccount,
  visit_type_id: "4",
  detail_type: 0,
  needs_host: false,
  needs_account: false,
  needs_agency: false,
  secret_length_max: 0,
  takes_passphrase: false,
  default_port: undefined,
} as const;

export const AUTHORIZATION_WAYS: readonly AuthorizationWay[] = [
  { ...server, id: "ssh-password", visit_type_id: "1", content_type_id: "1", default_port: 22 },
  { ...server, id: "ssh-key", visit_type_id: "1", content_type_id: "2", default_port: 22, takes_passphrase: true },
  { ...server, id: "rdp", visit_type_id: "2", content_type_id: "1", default_port: 3389 },
  { ...server, id: "vnc", visit_type_id: "3", content_type_id: "1", default_port: undefined, needs_host: false },
  { ...server, id: "sftp", visit_type_id: "5", content_type_id: "1", default_port: 22 },
  { ...cloudAccount, id: "console-credential", content_type_id: "3" },
  { ...cloudAccount, id: "console-agency", content_type_id: "4", needs_agency: true },
  {
    ...cloudAccount,
    id: "confidential",
    resource_type_id: RESOURCE_TYPES.information,
    visit_type_id: "6",
    content_type_id: "5",
    detail_type: undefined,
    secret_length_max: CONFIDENTIAL_LENGTH_MAX,
  },
];

export type WayIds = Pick<AuthorizationWay, "resource_type_id" | "visit_type_id" | "content_type_id">;

export function findAuthorizationWay(ids: WayIds): AuthorizationWay | undefined {
  return AUTHORIZATION_WAYS.find(
    (way) =>
      way.resource_type_id === ids.resource_type_id &&
      way.visit_type_id === ids.visit_type_id &&
      way.content_type_id === ids.content_type_id,
  );
}

const VISITS = { shell: "1", files: "5" } as const;

export function hasTerminal(way: AuthorizationWay | undefined): boolean {
  return way?.visit_type_id === VISITS.shell;
}

/** The ways whose logins go over SSH. */
export function isOverSsh(way: AuthorizationWay | undefined): boolean {
  return hasTerminal(way) || way?.visit_type_id === VISITS.files;
}
