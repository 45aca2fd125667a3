/** A masked copy of a text file, in UTF-8 whatever the original was written in. */
import { maskFindings } from "../mask-findings";
import { decodeText } from "./decode-text";
import { searchPieces } from "./searched-pieces";
import { isTextFileName, piecesOf, type ByteSource } from "./text-file";

/** A file whose name is not that of a text comes out unchanged; binary content under a text's name throws BinaryContentError. */
export async function* maskTextFile(source: ByteSource, name: string): AsyncGenerator<Uint8Array> {
  if (!isTextFileName(name)) return yield* piecesOf(source);
  const encoder = new TextEncoder();
  for await (const { text, findings } of searchPieces(decodeText(piecesOf(source)))) {
    yield encoder.encode(maskFindings(text, findings));
  }
}
