/** Drafts of one person, kept until they are sent or thrown away. A stale revision means that another window wrote first. */
import "server-only";
import { and, eq, lt, sql } from "drizzle-orm";
import { ApiError } from "@/lib/errors/api-error";
import { database, type Transaction } from "../db/database";
import { sealText, unsealText, type Place } from "../keys/key-ring";
import type { Session } from "../sessions/session";
import { drafts } from "./draft-tables";

export type DraftOwner = Pick<Session, "domain_id" | "user_id">;
export type Draft = { content: unknown; revision: number; updated_at: string };

export const DRAFT_BYTES_MAX = 64 * 1024;
const KEPT_DAYS = 90;

function placeOf(owner: DraftOwner, draft_key: string): Place {
  return `drafts.content:${owner.user_id}/${draft_key}`;
}

function rowOf(owner: DraftOwner, draft_key: string) {
  return and(eq(drafts.domain_id, owner.domain_id), eq(drafts.user_id, owner.user_id), eq(drafts.draft_key, draft_key));
}

export async function findDraft(owner: DraftOwner, draft_key: string): Promise<Draft | undefined> {
  const [row] = await database().select().from(drafts).where(rowOf(owner, draft_key));
  if (row === undefined) return undefined;
  const text = await unsealText(owner.domain_id, placeOf(owner, draft_key), row.content);
  return { content: JSON.parse(text), revision: row.revision, updated_at: row.updated_at.toISOString() };
}

function textOf(content: unknown): string {
  const text = JSON.stringify(content);
  if (Buffer.byteLength(text) > DRAFT_BYTES_MAX) throw new ApiError("CONSOLE.413");
  return text;
}

type Written = { text: string; revision: number; now: Date };

/** False when another window wrote first. */
async function write(tx: Transaction, owner: DraftOwner, draft_key: string, written: Written): Promise<boolean> {
  const { text, revision, now } = written;
  const { domain_id, user_id } = owner;
  const content = await sealText(tx, domain_id, placeOf(owner, draft_key), text);
  const row = { content, revision, updated_at: now };
  const done =
    revision === 1
      ? await tx
          .insert(drafts)
          .values({ domain_id, user_id, draft_key, ...row })
          .onConflictDoNothing()
      : await tx
          .update(drafts)
          .set(row)
          .where(and(rowOf(owner, draft_key), eq(drafts.revision, revision - 1)));
  return done.rowCount !== 0;
}

/**
 * Saves over `revision`, the one last read; 0 for a draft that is new. Throws CONSOLE.409 when it is another by now.
 */
export async function saveDraft(
  owner: DraftOwner,
  draft_key: string,
  given: { content: unknown; revision: number },
  now = new Date(),
): Promise<Omit<Draft, "content">> {
  const text = textOf(given.content);
  const revision = given.revision + 1;
  const isWritten = await database().transaction((tx) => write(tx, owner, draft_key, { text, revision, now }));
  if (!isWritten) throw new ApiError("CONSOLE.409");
  return { revision, updated_at: now.toISOString() };
}

/** Answers how many: drafts that nobody touched for 90 days. */
export async function removeForgottenDrafts(now: Date): Promise<number> {
  const oldest = sql`${now.toISOString()}::timestamptz - make_interval(days => ${KEPT_DAYS})`;
  return (await database().delete(drafts).where(lt(drafts.updated_at, oldest))).rowCount ?? 0;
}

export async function removeDraft(owner: DraftOwner, draft_key: string): Promise<void> {
  await database().delete(drafts).where(rowOf(owner, draft_key));
}
