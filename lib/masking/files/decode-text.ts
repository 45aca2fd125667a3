/**
 * Bytes of a text file as text, piece by piece: UTF-8, UTF-16 with its mark, or GB18030. The first bytes that are not
 * ASCII decide between UTF-8 and GB18030; broken bytes after that become replacement characters.
 */
export class BinaryContentError extends Error {
  override readonly name = "BinaryContentError";
}

/** Throws BinaryContentError at a zero byte: text has none. */
export async function* decodeText(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let decode: TextPieceDecoder | undefined;
  for await (const piece of pieces) {
    decode ??= decoderFor(piece);
    yield decode(piece, false);
  }
  if (decode !== undefined) yield decode(new Uint8Array(), true);
}

type TextPieceDecoder = (piece: Uint8Array, isLast: boolean) => string;

function decoderFor(first: Uint8Array): TextPieceDecoder {
  if (first[0] === 0xff && first[1] === 0xfe) return streaming("utf-16le");
  if (first[0] === 0xfe && first[1] === 0xff) return streaming("utf-16be");
  return guessing();
}

function streaming(encoding: string): TextPieceDecoder {
  const decoder = new TextDecoder(encoding, { ignoreBOM: true });
  return (piece, isLast) => decoder.decode(piece, { stream: !isLast });
}

function guessing(): TextPieceDecoder {
  let settled: TextPieceDecoder | undefined;
  let carried: Uint8Array = new Uint8Array();
  return (piece, isLast) => {
    if (piece.includes(0)) throw new BinaryContentError("The content is not text.");
    if (settled !== undefined) return settled(piece, isLast);
    const bytes = joined(carried, piece);
    const whole = isLast ? bytes.length : bytes.length - openTailLength(bytes);
    const text = asUtf8(bytes.subarray(0, whole));
    if (text === undefined) settled = streaming("gb18030");
    else if (text.length < whole) settled = streaming("utf-8");
    carried = bytes.subarray(whole);
    return settled?.(bytes, isLast) ?? text ?? "";
  };
}

function asUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** How many bytes at the end begin a UTF-8 character that the next piece may finish. */
function openTailLength(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back += 1) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) return 0;
    const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 0;
    if (length > 0) return length > back ? back : 0;
  }
  return 0;
}

function joined(one: Uint8Array, other: Uint8Array): Uint8Array {
  if (one.length === 0) return other;
  const both = new Uint8Array(one.length + other.length);
  both.set(one);
  both.set(other, one.length);
  return both;
}
