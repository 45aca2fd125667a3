/** A file as a web stream. It is opened with the first read, as an answer may never be read, and closed at the end or when the reader leaves. */
import { open, type FileHandle } from "node:fs/promises";

const CHUNK_LENGTH = 64 * 1024;

export function streamOf(path: string): ReadableStream<Uint8Array> {
  let handle: FileHandle | undefined;
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        handle ??= await open(path, "r");
        try {
          const { bytesRead, buffer } = await handle.read(new Uint8Array(CHUNK_LENGTH), 0, CHUNK_LENGTH, null);
          if (bytesRead > 0) return controller.enqueue(buffer.subarray(0, bytesRead));
        } catch (error) {
          await handle.close();
          throw error;
        }
        await handle.close();
        controller.close();
      },
      cancel: () => handle?.close(),
    },
    { highWaterMark: 0 },
  );
}
