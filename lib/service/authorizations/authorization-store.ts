/** Authorizations in SQL. Customers reach them through the tickets they may see, engineers by number alone. */
import { and, asc, count, desc, eq, getTableColumns, ilike, inArray, sql, type SQL } from "drizzle-orm";
import type { AskedDetail } from "@/lib/contract/desk-authorizations";
import type { Queryable, Transaction } from "../db/database";
import { newId } from "../iam/directory";
import { tickets, type TicketRow } from "../tickets/ticket-tables";
import {
  authorizationDetails,
  authorizations,
  type AuthorizationDetailRow,
  type AuthorizationRow,
} from "./authorization-tables";

export type AuthorizationKey = Pick<AuthorizationRow, "domain_id" | "authorization_id">;
export type DetailKey = Pick<AuthorizationDetailRow, "domain_id" | "authorization_id" | "detail_number">;

/** With what a list shows of the ticket. */
export type ListedAuthorization = AuthorizationRow & Pick<TicketRow, "simple_description" | "user_id" | "user_name">;

export type AuthorizationFilter = {
  sub_customer_name?: string | undefined;
  incident_id?: string | undefined;
  status?: number | undefined;
  simple_description?: string | undefined;
};

const TICKET_COLUMNS = {
  simple_description: tickets.simple_description,
  user_id: tickets.user_id,
  user_name: tickets.user_name,
};

const ofTicket = and(
  eq(tickets.domain_id, authorizations.domain_id),
  eq(tickets.incident_id, authorizations.incident_id),
);

function contains(column: Parameters<typeof ilike>[0], text: string | undefined): SQL | undefined {
  return text === undefined ? undefined : ilike(column, `%${text.replace(/[\\%_]/g, "\\$&")}%`);
}

/** A grant whose time has run out is found as expired (3), also before the sweep. */
function statusIs(status: number | undefined, at: Date): SQL | undefined {
  if (status === undefined) return undefined;
  return sql`(case when ${authorizations.status} = 1 and ${authorizations.auth_expire_time} <= ${at.toISOString()}::timestamptz
    then 3 else ${authorizations.status} end) = ${status}`;
}

export function filterAuthorizations(filter: AuthorizationFilter, at: Date): SQL | undefined {
  return and(
    contains(tickets.user_name, filter.sub_customer_name),
    contains(tickets.incident_id, filter.incident_id),
    contains(tickets.simple_description, filter.simple_description),
    statusIs(filter.status, at),
  );
}

/** `where` must hold the reach of the caller. */
export async function listAuthorizationPage(
  db: Queryable,
  where: SQL | undefined,
  page: { offset: number; limit: number },
): Promise<{ total: number; rows: ListedAuthorization[] }> {
  const [total] = await db.select({ total: count() }).from(authorizations).innerJoin(tickets, ofTicket).where(where);
  const rows = await db
    .select({ ...getTableColumns(authorizations), ...TICKET_COLUMNS })
    .from(authorizations)
    .innerJoin(tickets, ofTicket)
    .where(where)
    .orderBy(desc(authorizations.create_time), desc(authorizations.authorization_id))
    .offset(page.offset)
    .limit(page.limit);
  return { total: total?.total ?? 0, rows };
}

/** `reach` limits it to the tickets of a caller; without one it is for engineers. */
export async function findAuthorization(
  db: Queryable,
  authorization_id: string,
  reach?: SQL,
): Promise<ListedAuthorization | undefined> {
  const [row] = await db
    .select({ ...getTableColumns(authorizations), ...TICKET_COLUMNS })
    .from(authorizations)
    .innerJoin(tickets, ofTicket)
    .where(and(reach, eq(authorizations.authorization_id, authorization_id)));
  return row;
}

export async function findAuthorizationOfDetail(
  db: Queryable,
  detail_number: number,
  reach: SQL | undefined,
): Promise<{ authorization: AuthorizationRow; detail: AuthorizationDetailRow } | undefined> {
  const joined = and(
    eq(authorizations.domain_id, authorizationDetails.domain_id),
    eq(authorizations.authorization_id, authorizationDetails.authorization_id),
  );
  const [row] = await db
    .select({ authorization: getTableColumns(authorizations), detail: getTableColumns(authorizationDetails) })
    .from(authorizationDetails)
    .innerJoin(authorizations, joined)
    .innerJoin(tickets, ofTicket)
    .where(and(reach, eq(authorizationDetails.detail_number, detail_number)));
  return row;
}

export const isAuthorization = ({ domain_id, authorization_id }: AuthorizationKey) =>
  and(eq(authorizations.domain_id, domain_id), eq(authorizations.authorization_id, authorization_id));

export const isDetail = ({ domain_id, authorization_id, detail_number }: DetailKey) =>
  and(
    eq(authorizationDetails.domain_id, domain_id),
    eq(authorizationDetails.authorization_id, authorization_id),
    eq(authorizationDetails.detail_number, detail_number),
  );

export async function keepHostKey(db: Queryable, key: DetailKey, host_key: string): Promise<void> {
  await db.update(authorizationDetails).set({ host_key }).where(isDetail(key));
}

/** Locks it for a change that reads before it writes; its ticket is always locked before. */
export async function lockAuthorization(tx: Transaction, key: AuthorizationKey): Promise<AuthorizationRow | undefined> {
  const [row] = await tx.select().from(authorizations).where(isAuthorization(key)).for("update");
  return row;
}

export async function listDetails(db: Queryable, key: AuthorizationKey): Promise<AuthorizationDetailRow[]> {
  return db
    .select()
    .from(authorizationDetails)
    .where(
      and(
        eq(authorizationDetails.domain_id, key.domain_id),
        eq(authorizationDetails.authorization_id, key.authorization_id),
      ),
    )
    .orderBy(asc(authorizationDetails.detail_number));
}

/** Of several authorizations of one account, by number. */
export async function listDetailsOfAll(
  db: Queryable,
  keys: readonly AuthorizationKey[],
): Promise<ReadonlyMap<string, AuthorizationDetailRow[]>> {
  const [first] = keys;
  if (first === undefined) return new Map();
  const ids = keys.map((key) => key.authorization_id);
  const rows = await db
    .select()
    .from(authorizationDetails)
    .where(
      and(eq(authorizationDetails.domain_id, first.domain_id), inArray(authorizationDetails.authorization_id, ids)),
    )
    .orderBy(asc(authorizationDetails.detail_number));
  return new Map(ids.map((id) => [id, rows.filter((row) => row.authorization_id === id)]));
}

export async function listOfTicket(
  db: Queryable,
  { domain_id, incident_id }: Pick<TicketRow, "domain_id" | "incident_id">,
): Promise<AuthorizationRow[]> {
  return db
    .select()
    .from(authorizations)
    .where(and(eq(authorizations.domain_id, domain_id), eq(authorizations.incident_id, incident_id)))
    .orderBy(asc(authorizations.create_time), asc(authorizations.authorization_id));
}

type NewAuthorization = Omit<typeof authorizations.$inferInsert, "authorization_id">;

export async function insertAuthorization(
  tx: Transaction,
  authorization: NewAuthorization,
  details: readonly (AskedDetail & { type?: 0 | 1 | undefined })[],
): Promise<string> {
  const authorization_id = newId();
  const { domain_id } = authorization;
  await tx.insert(authorizations).values({ ...authorization, authorization_id });
  for (const detail of details)
    await tx.insert(authorizationDetails).values({ ...detail, domain_id, authorization_id });
  return authorization_id;
}

export async function updateAuthorization(
  tx: Transaction,
  key: AuthorizationKey,
  change: Partial<AuthorizationRow>,
): Promise<void> {
  await tx.update(authorizations).set(change).where(isAuthorization(key));
}

export async function saveEntered(
  tx: Transaction,
  { domain_id, authorization_id }: AuthorizationKey,
  detail_number: number,
  entered: Buffer,
): Promise<void> {
  await tx
    .update(authorizationDetails)
    .set({ entered })
    .where(
      and(
        eq(authorizationDetails.domain_id, domain_id),
        eq(authorizationDetails.authorization_id, authorization_id),
        eq(authorizationDetails.detail_number, detail_number),
      ),
    );
}
