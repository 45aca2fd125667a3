/** Looks at bytes while they pass by: their number, hash and first part, and whether a NUL is among them. */
import { createHash } from "node:crypto";

const HEAD_LENGTH = 16 * 1024;

export type Measured = { size: number; sha256: string; head: Uint8Array; hasNul: boolean };

export function startMeasuring(): { see: (chunk: Uint8Array) => void; result: () => Measured } {
  const hash = createHash("sha256");
  const first: Uint8Array[] = [];
  let size = 0;
  let hasNul = false;
  return {
    see(chunk) {
      if (size < HEAD_LENGTH) first.push(chunk.subarray(0, HEAD_LENGTH - size));
      hash.update(chunk);
      size += chunk.byteLength;
      hasNul ||= chunk.includes(0);
    },
    result: () => ({ size, sha256: hash.digest("hex"), head: Buffer.concat(first), hasNul }),
  };
}
