/** Writes to a folder of temporary files so that what was written survives a power cut; leftovers of a crash go at the next start. */
import { mkdir, open, readdir, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { startMeasuring, type Measured } from "./measure-bytes";

/** Older than any upload that may still be under way, here or in another process on the same folder. */
const STALE_MS = 24 * 60 * 60 * 1000;

/** A folder entry is only durable once the folder itself was flushed. */
export async function flushFolder(folder: string): Promise<void> {
  const handle = await open(folder, "r");
  await handle.sync().finally(() => handle.close());
}

async function removeIfStale(path: string): Promise<void> {
  const found = await stat(path).catch(() => undefined);
  if (found !== undefined && found.mtimeMs < Date.now() - STALE_MS) await rm(path, { force: true });
}

export async function prepareIncoming(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  for (const name of await readdir(folder)) await removeIfStale(join(folder, name));
}

export async function writeDurably(path: string, source: AsyncIterable<Uint8Array>): Promise<Measured> {
  const measure = startMeasuring();
  const handle = await open(path, "wx", 0o600);
  try {
    for await (const chunk of source) {
      measure.see(chunk);
      await handle.writeFile(chunk);
    }
    await handle.sync();
  } finally {
    await handle.close();
  }
  return measure.result();
}
