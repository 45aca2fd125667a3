/** Names of uploaded files as they are kept: the last part of a path, without characters that could mislead a reader or a disk. Pure. */
import { ApiError } from "@/lib/errors/api-error";
import { LIMITS } from "../../catalogue/catalogue";

/** Control characters, halves of characters, and those that turn the direction of writing to hide an extension. */
const MISLEADING = /[\p{Cc}\p{Cs}\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;

/** Throws OSM.01010001 for a name that is empty after that, or too long. */
export function fileNameOf(given: string): string {
  const name = (given.split(/[/\\]/).at(-1) ?? "").replace(MISLEADING, "").normalize("NFC").trim();
  if (/^\.*$/.test(name)) throw new ApiError("OSM.01010001", { field: "file", reason: "needs a name" });
  if (name.length > LIMITS.attachment_name_max_length)
    throw new ApiError("OSM.01010001", {
      field: "file",
      reason: `the name is longer than ${LIMITS.attachment_name_max_length} characters`,
    });
  return name;
}

export function extensionOf(name: string): string {
  return name.includes(".") ? (name.split(".").at(-1) ?? "").toLowerCase() : "";
}

/** Names for one archive: the second `a.png` becomes `a (2).png`. Disks that ignore case count `A.png` as the same. */
export function distinctNames(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const dot = name.lastIndexOf(".");
    const [stem, tail] = dot > 0 ? [name.slice(0, dot), name.slice(dot)] : [name, ""];
    let free = name;
    for (let count = 2; taken.has(free.toLowerCase()); count += 1) free = `${stem} (${count})${tail}`;
    taken.add(free.toLowerCase());
    return free;
  });
}
