/** The outbox: without a mail server or SMS gateway each notice is written to DATA_DIR/outbox, readable by its owner alone, for a day. */
import { randomUUID } from "node:crypto";
import { mkdir, readdir, rename, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Notifier } from "./notifier";

const KEPT_MS = 24 * 60 * 60 * 1000;

export function createOutbox(folder: string): Notifier {
  return {
    async send(notice, at) {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      const name = `${at.toISOString().replaceAll(":", "-")}-${randomUUID().slice(0, 8)}.json`;
      const temporary = join(folder, `.${name}`);
      await writeFile(temporary, `${JSON.stringify({ ...notice, time: at.toISOString() }, null, 2)}\n`, {
        mode: 0o600,
      });
      await rename(temporary, join(folder, name));
    },
  };
}

async function isOlder(path: string, before: number): Promise<boolean> {
  const found = await stat(path).catch(() => undefined);
  return found !== undefined && found.mtimeMs < before;
}

/** Contacts do not lie about in clear: what nobody fetched within a day goes. Answers how many went. */
export async function clearOutbox(folder: string, at: Date): Promise<number> {
  const names = await readdir(folder).catch(() => []);
  let cleared = 0;
  for (const name of names.filter((one) => one.endsWith(".json"))) {
    const path = join(folder, name);
    if (!(await isOlder(path, at.getTime() - KEPT_MS))) continue;
    await rm(path, { force: true });
    cleared += 1;
  }
  return cleared;
}
