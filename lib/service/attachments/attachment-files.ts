/** Where the bytes of attachments lie, found by id alone: neither a name nor an account is part of their place, as both may change. */
import { randomUUID } from "node:crypto";
import { mkdir, rename, rm, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { isAttachmentId } from "./attachment-id";
import { flushFolder, prepareIncoming, writeDurably } from "./bytes/durable-write";
import type { Measured } from "./bytes/measure-bytes";
import { listOlder } from "./bytes/list-older";
import { streamOf } from "./bytes/read-stream";

export type OpenedFile = { body: ReadableStream<Uint8Array>; size: number };

/** Bytes that have come in under a temporary name: they count only once they are kept. */
export type ReceivedFile = Measured & {
  keep: (accessory_id: string) => Promise<void>;
  drop: () => Promise<void>;
};

export type AttachmentFiles = {
  /** Rejects, and leaves nothing behind, when the source breaks off. */
  receive: (source: AsyncIterable<Uint8Array>) => Promise<ReceivedFile>;
  open: (accessory_id: string) => Promise<OpenedFile>;
  /** Succeeds, too, when nothing is there. */
  remove: (accessory_id: string) => Promise<void>;
  /** Ids of all kept files that are older, in no order. */
  listOlder: (before: Date) => AsyncIterable<string>;
};

/** Files on disk: written under a temporary name, flushed, then renamed, so a file is there whole or not at all. */
export function createDiskFiles(folder: string): AttachmentFiles {
  const incoming = join(folder, "incoming");
  let prepared: Promise<void> | undefined;

  function placeOf(accessory_id: string): string {
    if (!isAttachmentId(accessory_id)) throw new Error("not the id of an attachment");
    return join(folder, accessory_id.slice(0, 2), accessory_id);
  }

  async function keep(temporary: string, accessory_id: string): Promise<void> {
    const place = placeOf(accessory_id);
    const made = await mkdir(dirname(place), { recursive: true, mode: 0o700 });
    if (made !== undefined) await flushFolder(folder);
    await rename(temporary, place);
    await flushFolder(dirname(place));
  }

  return {
    async receive(source) {
      prepared ??= prepareIncoming(incoming).catch((error: unknown) => {
        prepared = undefined;
        throw error;
      });
      await prepared;
      const temporary = join(incoming, randomUUID());
      const drop = () => rm(temporary, { force: true });
      try {
        const measured = await writeDurably(temporary, source);
        return { ...measured, drop, keep: (accessory_id) => keep(temporary, accessory_id) };
      } catch (error) {
        await drop();
        throw error;
      }
    },
    async open(accessory_id) {
      const place = placeOf(accessory_id);
      const { size } = await stat(place);
      return { body: streamOf(place), size };
    },
    async remove(accessory_id) {
      await rm(placeOf(accessory_id), { force: true });
    },
    listOlder: (before) => listOlder(folder, before),
  };
}
