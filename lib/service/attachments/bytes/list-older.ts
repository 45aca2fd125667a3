/** Walks the folder of attachments, one shelf at a time; what is no attachment, such as a file still coming in, is passed over. */
import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { isAttachmentId } from "../attachment-id";

const SHELF = /^[0-9a-f]{2}$/;

async function namesIn(folder: string): Promise<string[]> {
  return readdir(folder).catch((error: unknown) => {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return [];
    throw error;
  });
}

export async function* listOlder(folder: string, before: Date): AsyncGenerator<string> {
  for (const shelf of await namesIn(folder)) {
    if (!SHELF.test(shelf)) continue;
    for (const name of await namesIn(join(folder, shelf))) {
      if (!isAttachmentId(name)) continue;
      const found = await stat(join(folder, shelf, name)).catch(() => undefined);
      if (found?.isFile() === true && found.mtime <= before) yield name;
    }
  }
}
