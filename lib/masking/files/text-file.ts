/** Which attachments hold plain text that can be searched before they are sent, and how their bytes arrive. */
const TEXT_ENDINGS = new Set(
  (
    "txt log ini eml csv tsv json jsonl xml yaml yml toml conf cfg cnf config properties env md sql sh bash bat ps1 py js ts " +
    "java go tf tfvars html htm pem key ppk out err trace list repo service"
  ).split(" "),
);

export type ByteSource =
  Uint8Array | AsyncIterable<Uint8Array> | ReadableStream<Uint8Array> | { stream: () => ReadableStream<Uint8Array> };

const PIECE_BYTES = 64 * 1024;

/** By name alone; bytes that turn out to be binary are told apart while they are read. */
export function isTextFileName(name: string): boolean {
  const ending = /\.([a-z0-9]+)(?:\.\d{1,3})?$/i.exec(name.trim())?.[1];
  return ending !== undefined && TEXT_ENDINGS.has(ending.toLowerCase());
}

/** The bytes in pieces of at most 64 KB, whatever they come from. Stopping early lets go of the source. */
export async function* piecesOf(source: ByteSource): AsyncGenerator<Uint8Array> {
  if (source instanceof Uint8Array) yield* cut(source);
  else if ("stream" in source) yield* piecesOf(source.stream());
  else if ("getReader" in source) yield* readAll(source);
  else for await (const piece of source) yield* cut(piece);
}

function* cut(bytes: Uint8Array): Generator<Uint8Array> {
  for (let from = 0; from < bytes.length; from += PIECE_BYTES) yield bytes.subarray(from, from + PIECE_BYTES);
}

async function* readAll(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = stream.getReader();
  try {
    for (let read = await reader.read(); !read.done; read = await reader.read()) yield* cut(read.value);
  } finally {
    await reader.cancel();
  }
}
