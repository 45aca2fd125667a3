/** Drafts of one person, kept until they are sent or thrown away. A stale revision means that another window wrote first. */
import "server-only";
import { and, eq, lt, sql } from "drizzle-orm";
import { ApiError } from "@/lib/errors/api-error";
import { database } from "../db/database";
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

async function seal(owner: DraftOwner, draft_key: string, content: unknown): Promise<Buffer> {
  const text = JSON.stringify(content);
  if (Buffer.byteLength(text) > DRAFT_BYTES_MAX) throw new ApiError("CONSOLE.413");
  return sealText(owner.domain_id, placeOf(owner, draft_key), text);
}

/**
 * Saves over `revision`, the one last read; 0 for a draft that is new. Throws CONSOLE.409 when it is another by now.
 * Drafts nobody touched for 90 days go on the way.
 */
export async function saveDraft(
  owner: DraftOwner,
  draft_key: string,
  given: { content: unknown; revision: number },
  now = new Date(),
): Promise<Omit<Draft, "content">> {
  const content = await seal(owner, draft_key, given.content);
  const revision = given.revision + 1;
  const { domain_id, user_id } = owner;
  const isNew = given.revision === 0;
  const written = isNew
    ? await database()
        .insert(drafts)
        .values({ domain_id, user_id, draft_key, content, revision, updated_at: now })
        .onConflictDoNothing()
    : await database()
        .update(drafts)
        .set({ content, revision, updated_at: now })
        .where(and(rowOf(owner, draft_key), eq(drafts.revision, given.revision)));
  if (written.rowCount === 0) throw new ApiError("CONSOLE.409");
  if (isNew) await removeForgotten(now);
  return { revision, updated_at: now.toISOString() };
}

async function removeForgotten(now: Date): Promise<void> {
  const oldest = sql`${now.toISOString()}::timestamptz - make_interval(days => ${KEPT_DAYS})`;
  await database().delete(drafts).where(lt(drafts.updated_at, oldest));
}

export async function removeDraft(owner: DraftOwner, draft_key: string): Promise<void> {
  await database().delete(drafts).where(rowOf(owner, draft_key));
}
