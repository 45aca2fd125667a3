/** Several files as one zip, made while it is read: one file is open at a time and none is held in memory. */
import { Zip, ZipPassThrough } from "fflate";
import type { OpenedFile } from "../attachment-files";

export type ArchiveEntry = { name: string; at: Date; open: () => Promise<OpenedFile> };

async function* zipped(entries: readonly ArchiveEntry[]): AsyncGenerator<Uint8Array> {
  const ready: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    ready.push(chunk);
  });
  for (const { name, at, open } of entries) {
    const entry = new ZipPassThrough(name);
    entry.mtime = at;
    zip.add(entry);
    for await (const chunk of (await open()).body) {
      entry.push(chunk);
      yield* ready.splice(0);
    }
    entry.push(new Uint8Array(), true);
  }
  zip.end();
  yield* ready.splice(0);
}

export function archiveOf(entries: readonly ArchiveEntry[]): ReadableStream<Uint8Array> {
  const chunks = zipped(entries);
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const { done, value } = await chunks.next();
        if (done === true) controller.close();
        else controller.enqueue(value);
      },
      async cancel() {
        await chunks.return(undefined);
      },
    },
    { highWaterMark: 0 },
  );
}
