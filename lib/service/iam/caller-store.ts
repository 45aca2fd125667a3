/** Finds the user behind a token, with account, groups and roles, in one statement; so a change of rights counts at once. */
import { sql } from "drizzle-orm";
import type { Queryable } from "../db/database";
import type { Privilege } from "@/lib/contract/permissions";
import type { Caller, Membership } from "./caller";

export type TokenHolder = { caller: Caller; project_id: string | null; issue_time: Date; expire_time: Date };

type Row = Omit<Caller, "memberships" | "privileges"> & {
  memberships: Membership[];
  privileges: Privilege[];
  project_id: string | null;
  issue_time: Date;
  expire_time: Date;
  [column: string]: unknown;
};

const PERSON = sql`
  d.domain_id, d.name as domain_name, d.is_provider, d.support_plan, d.ticket_policy_on,
  u.user_id, u.name as user_name, u.is_account,
  coalesce((
    select jsonb_agg(jsonb_build_object('group_id', m.group_id, 'role_ids', coalesce((
      select jsonb_agg(r.role_id) from service.group_roles r
      where r.domain_id = m.domain_id and r.group_id = m.group_id), '[]'::jsonb)))
    from service.group_members m where m.domain_id = u.domain_id and m.user_id = u.user_id
  ), '[]'::jsonb) as memberships,
  coalesce((
    select jsonb_agg(p.privilege) from service.privileges p where p.domain_id = u.domain_id and p.user_id = u.user_id
  ), '[]'::jsonb) as privileges`;

function callerOf(row: Row): Caller {
  const {
    domain_id,
    domain_name,
    is_provider,
    support_plan,
    ticket_policy_on,
    user_id,
    user_name,
    is_account,
    memberships,
    privileges,
  } = row;
  return {
    domain_id,
    domain_name,
    is_provider,
    support_plan,
    ticket_policy_on,
    user_id,
    user_name,
    is_account,
    memberships,
    privileges,
  };
}

/** What names a token: its account and its hash. */
export type Token = { domain_id: string; hash: Buffer };

type TokenRow = Row & { token_hash: Buffer };

const holderOf = (row: TokenRow): TokenHolder => ({
  caller: callerOf(row),
  project_id: row.project_id,
  issue_time: new Date(row.issue_time),
  expire_time: new Date(row.expire_time),
});

const keyOf = ({ domain_id, hash }: Token) => `${domain_id}.${hash.toString("base64")}`;

/**
 * In the order of the tokens; undefined where no such token exists or its user is disabled. Expiry is the asker's to judge, as
 * it has its own message.
 */
export async function findTokenHolders(
  db: Queryable,
  tokens: readonly Token[],
): Promise<readonly (TokenHolder | undefined)[]> {
  const wanted = new Map(tokens.map((token) => [keyOf(token), token]));
  const domain_ids = sql.param([...wanted.values()].map((token) => token.domain_id));
  const hashes = sql.param([...wanted.values()].map((token) => token.hash));
  const found = await db.execute<TokenRow>(sql`
    select ${PERSON}, t.token_hash, t.project_id, t.issue_time, t.expire_time
    from unnest(${domain_ids}::text[], ${hashes}::bytea[]) as wanted (domain_id, token_hash)
    join service.tokens t on t.domain_id = wanted.domain_id and t.token_hash = wanted.token_hash
    join service.users u on u.domain_id = t.domain_id and u.user_id = t.user_id and u.is_enabled
    join service.domains d on d.domain_id = t.domain_id`);
  const holders = new Map(
    found.rows.map((row) => [keyOf({ domain_id: row.domain_id, hash: row.token_hash }), holderOf(row)]),
  );
  return tokens.map((token) => holders.get(keyOf(token)));
}

export async function findTokenHolder(db: Queryable, token: Token): Promise<TokenHolder | undefined> {
  return (await findTokenHolders(db, [token]))[0];
}

export async function findCaller(db: Queryable, domain_id: string, user_id: string): Promise<Caller | undefined> {
  const found = await db.execute<Row>(sql`
    select ${PERSON} from service.users u join service.domains d on d.domain_id = u.domain_id
    where u.domain_id = ${domain_id} and u.user_id = ${user_id} and u.is_enabled`);
  const [row] = found.rows;
  return row === undefined ? undefined : callerOf(row);
}
