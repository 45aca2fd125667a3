/** The log of one child in DATA_DIR/logs. It is appended to, and set aside once when it has grown past 10 MB. */
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, renameSync, statSync } from "node:fs";
import { dirname } from "node:path";

const SET_ASIDE_BYTES = 10 * 1024 * 1024;
const LAST_LINES = 12;

export class LogFile {
  constructor(readonly path: string) {}

  /** A descriptor to append to; the caller closes it after handing it on. */
  open(): number {
    mkdirSync(dirname(this.path), { recursive: true, mode: 0o700 });
    if (this.size() > SET_ASIDE_BYTES) renameSync(this.path, `${this.path}.1`);
    return openSync(this.path, "a", 0o600);
  }

  close(descriptor: number): void {
    closeSync(descriptor);
  }

  size(): number {
    return existsSync(this.path) ? statSync(this.path).size : 0;
  }

  /** The last lines written after that many bytes. */
  lastWords(sinceBytes = 0): string {
    if (!existsSync(this.path)) return "";
    const written = readFileSync(this.path).subarray(sinceBytes).toString("utf8");
    return written.trimEnd().split("\n").slice(-LAST_LINES).join("\n");
  }
}
