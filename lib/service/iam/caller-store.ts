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

/** Undefined when no such token exists or its user is disabled; expiry is the asker's to judge, as it has its own message. */
export async function findTokenHolder(
  db: Queryable,
  domain_id: string,
  tokenHash: Buffer,
): Promise<TokenHolder | undefined> {
  const found = await db.execute<Row>(sql`
    select ${PERSON}, t.project_id, t.issue_time, t.expire_time
    from service.tokens t
    join service.users u on u.domain_id = t.domain_id and u.user_id = t.user_id and u.is_enabled
    join service.domains d on d.domain_id = t.domain_id
    where t.domain_id = ${domain_id} and t.token_hash = ${tokenHash}`);
  const [row] = found.rows;
  if (row === undefined) return undefined;
  return {
    caller: callerOf(row),
    project_id: row.project_id,
    issue_time: new Date(row.issue_time),
    expire_time: new Date(row.expire_time),
  };
}

export async function findCaller(db: Queryable, domain_id: string, user_id: string): Promise<Caller | undefined> {
  const found = await db.execute<Row>(sql`
    select ${PERSON} from service.users u join service.domains d on d.domain_id = u.domain_id
    where u.domain_id = ${domain_id} and u.user_id = ${user_id} and u.is_enabled`);
  const [row] = found.rows;
  return row === undefined ? undefined : callerOf(row);
}
