/** Searches a text file for secrets before it leaves, and makes its masked copy. Loaded when the first file is chosen. */
import type { FileScan } from "@/lib/masking/files/scan-text-file";

export async function checkFile(file: File): Promise<FileScan> {
  const { scanTextFile } = await import("@/lib/masking/files/scan-text-file");
  return scanTextFile(file, file.name);
}

export async function maskedCopyOf(file: File): Promise<File> {
  const { maskTextFile } = await import("@/lib/masking/files/mask-text-file");
  const pieces: BlobPart[] = [];
  for await (const piece of maskTextFile(file, file.name)) pieces.push(new Uint8Array(piece));
  return new File(pieces, file.name, { type: file.type });
}
