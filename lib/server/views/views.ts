/** Saved views of one person: named, a list's one default among them. Whoever writes locks first: names and the limit count rows. */
import "server-only";
import { and, asc, eq, lt, ne, sql } from "drizzle-orm";
import { randomUUID } from "node:crypto";
import { ApiError } from "@/lib/errors/api-error";
import { VIEWS_MAX, type ListName, type TicketView, type ViewChange } from "@/lib/queries/view-shapes";
import { database, type Database } from "../db/database";
import { isEmbedded } from "../gateway/offered";
import type { Session } from "../sessions/session";
import { ticketViews } from "./view-tables";

export type ViewOwner = Pick<Session, "domain_id" | "user_id">;
type Transaction = Parameters<Parameters<Database["transaction"]>[0]>[0];

const KEPT_DAYS = 90;

const COLUMNS = {
  view_id: ticketViews.view_id,
  name: ticketViews.name,
  search: ticketViews.search,
  is_default: ticketViews.is_default,
};

const ownedBy = (owner: ViewOwner) =>
  and(eq(ticketViews.domain_id, owner.domain_id), eq(ticketViews.user_id, owner.user_id));
const inList = (owner: ViewOwner, list: ListName) => and(ownedBy(owner), eq(ticketViews.list, list));
const rowOf = (owner: ViewOwner, view_id: string) => and(ownedBy(owner), eq(ticketViews.view_id, view_id));

export async function listViews(owner: ViewOwner, list: ListName): Promise<TicketView[]> {
  return database().select(COLUMNS).from(ticketViews).where(inList(owner, list)).orderBy(asc(ticketViews.name));
}

/** The filters that a list opens with; nothing when the person chose none. */
export async function findDefaultSearch(owner: ViewOwner, list: ListName): Promise<string | undefined> {
  const [row] = await database()
    .select({ search: ticketViews.search })
    .from(ticketViews)
    .where(and(inList(owner, list), eq(ticketViews.is_default, true)));
  return row?.search;
}

async function locked<T>({ domain_id, user_id }: ViewOwner, work: (tx: Transaction) => Promise<T>): Promise<T> {
  return database().transaction(async (tx) => {
    await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`views/${domain_id}/${user_id}`}, 0))`);
    return work(tx);
  });
}

async function requireFreeName(tx: Transaction, owner: ViewOwner, list: ListName, name: string, view_id: string) {
  const isTaken = and(inList(owner, list), eq(ticketViews.name, name), ne(ticketViews.view_id, view_id));
  const [taken] = await tx.select({ name: ticketViews.name }).from(ticketViews).where(isTaken);
  if (taken !== undefined) throw new ApiError("CONSOLE.409", { field: "name" });
}

async function leaveNoDefault(tx: Transaction, owner: ViewOwner, list: ListName): Promise<void> {
  await tx.update(ticketViews).set({ is_default: false }).where(inList(owner, list));
}

/** Throws CONSOLE.409 when the name is taken, OSM.0001 when there is no room for another. */
export async function createView(
  owner: ViewOwner,
  list: ListName,
  given: Omit<TicketView, "view_id">,
): Promise<TicketView> {
  const view = { view_id: randomUUID(), ...given };
  await locked(owner, async (tx) => {
    await requireFreeName(tx, owner, list, view.name, view.view_id);
    const kept = await tx.$count(ticketViews, inList(owner, list));
    if (kept >= VIEWS_MAX) throw new ApiError("OSM.0001", { field: "name", reason: `at most ${VIEWS_MAX} views` });
    if (view.is_default) await leaveNoDefault(tx, owner, list);
    const { domain_id, user_id } = owner;
    await tx.insert(ticketViews).values({ domain_id, user_id, list, ...view, created_at: new Date() });
  });
  return view;
}

/** Throws CONSOLE.404 for a view that the person does not have. */
export async function updateView(owner: ViewOwner, view_id: string, change: ViewChange): Promise<TicketView> {
  return locked(owner, async (tx) => {
    const [found] = await tx.select().from(ticketViews).where(rowOf(owner, view_id));
    if (found === undefined) throw new ApiError("CONSOLE.404");
    if (change.name !== undefined) await requireFreeName(tx, owner, found.list, change.name, view_id);
    if (change.is_default === true) await leaveNoDefault(tx, owner, found.list);
    const { name, search, is_default } = { ...found, ...change };
    await tx.update(ticketViews).set({ name, search, is_default }).where(rowOf(owner, view_id));
    return { view_id, name, search, is_default };
  });
}

/** Whoever signs in keeps their views for another while. */
export async function keepViews(owner: ViewOwner, now: Date): Promise<void> {
  await database().update(ticketViews).set({ used_at: now }).where(ownedBy(owner));
}

/** Answers how many. Our own service tells who was deleted; before a remote one, views go with who did not sign in for 90 days. */
export async function removeForgottenViews(now: Date): Promise<number> {
  if (isEmbedded()) return 0;
  const oldest = sql`${now.toISOString()}::timestamptz - make_interval(days => ${KEPT_DAYS})`;
  return (await database().delete(ticketViews).where(lt(ticketViews.used_at, oldest))).rowCount ?? 0;
}

export async function removeView(owner: ViewOwner, view_id: string): Promise<void> {
  await database().delete(ticketViews).where(rowOf(owner, view_id));
}
