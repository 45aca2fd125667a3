/** Files that nobody used within a day go, row first and bytes after it; so do bytes without a row, which a crash may leave. */
import { and, asc, eq, inArray, isNull, lte } from "drizzle-orm";
import type { Queryable } from "../../db/database";
import type { AttachmentFiles } from "../attachment-files";
import { attachments } from "../attachment-tables";

const UNUSED_MS = 24 * 60 * 60 * 1000;
const BATCH = 200;

type Parts = { db: Queryable; files: AttachmentFiles };

async function listUnused(db: Queryable, before: Date) {
  const { domain_id, accessory_id } = attachments;
  return db
    .select({ domain_id, accessory_id })
    .from(attachments)
    .where(and(isNull(attachments.incident_id), lte(attachments.create_time, before)))
    .orderBy(asc(attachments.create_time))
    .limit(BATCH);
}

/** Each row by itself: one that is being attached at this moment is not unused any more when the statement reaches it. */
async function removeUnused({ db, files }: Parts, key: { domain_id: string; accessory_id: string }): Promise<boolean> {
  const { domain_id, accessory_id } = key;
  const gone = await db
    .delete(attachments)
    .where(
      and(
        eq(attachments.domain_id, domain_id),
        eq(attachments.accessory_id, accessory_id),
        isNull(attachments.incident_id),
      ),
    );
  if (gone.rowCount !== 1) return false;
  await files.remove(accessory_id);
  return true;
}

export async function removeUnusedFiles(parts: Parts, at: Date): Promise<number> {
  const before = new Date(at.getTime() - UNUSED_MS);
  let removed = 0;
  for (;;) {
    const unused = await listUnused(parts.db, before);
    let gone = 0;
    for (const key of unused) gone += (await removeUnused(parts, key)) ? 1 : 0;
    removed += gone;
    if (unused.length < BATCH || gone === 0) return removed;
  }
}

async function removeUnknown({ db, files }: Parts, ids: string[]): Promise<number> {
  if (ids.length === 0) return 0;
  const { accessory_id } = attachments;
  const rows = await db.select({ accessory_id }).from(attachments).where(inArray(accessory_id, ids));
  const known = new Set(rows.map((row) => row.accessory_id));
  const unknown = ids.filter((id) => !known.has(id));
  for (const id of unknown) await files.remove(id);
  return unknown.length;
}

/** A row follows its file within moments, so a day-old file without one never gets any. */
export async function removeStrayFiles(parts: Parts, at: Date): Promise<number> {
  let removed = 0;
  let batch: string[] = [];
  for await (const id of parts.files.listOlder(new Date(at.getTime() - UNUSED_MS))) {
    batch.push(id);
    if (batch.length < BATCH) continue;
    removed += await removeUnknown(parts, batch);
    batch = [];
  }
  return removed + (await removeUnknown(parts, batch));
}
