/** What the operating system knows of a process. A pid is only worth something together with its time of birth. */
import { execFileSync } from "node:child_process";
import { readFileSync, readdirSync, readlinkSync, realpathSync } from "node:fs";

function attempt<T>(look: () => T): T | undefined {
  try {
    return look();
  } catch {
    return undefined;
  }
}

const hasProc = process.platform === "linux";

/** State letter and time of birth from /proc; the name before them may hold spaces and brackets. */
function statOf(pid: number): { state: string; born: string } | undefined {
  const stat = attempt(() => readFileSync(`/proc/${pid}/stat`, "utf8"));
  const fields = stat?.slice(stat.lastIndexOf(")") + 2).split(" ");
  return fields?.[0] && fields[19] ? { state: fields[0], born: fields[19] } : undefined;
}

/** When the process was born, in words of the system; nothing when it is gone or a zombie. */
export function birthOf(pid: number): string | undefined {
  if (hasProc) {
    const stat = statOf(pid);
    return stat && stat.state !== "Z" && stat.state !== "X" ? stat.born : undefined;
  }
  return attempt(
    () => execFileSync("ps", ["-o", "lstart=", "-p", String(pid)], { encoding: "utf8" }).trim() || undefined,
  );
}

export function isAlive(pid: number): boolean {
  return birthOf(pid) !== undefined;
}

/** Processes whose working folder this is. Without /proc the folder's lock file names the only one we can know. */
export function processesIn(folder: string): number[] {
  const real = attempt(() => realpathSync(folder));
  if (real === undefined) return [];
  if (!hasProc) {
    const recorded = attempt(() => Number.parseInt(readFileSync(`${real}/postmaster.pid`, "utf8"), 10));
    return recorded !== undefined && isAlive(recorded) ? [recorded] : [];
  }
  const pids = readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .map(Number);
  return pids.filter(
    (pid) => pid !== process.pid && attempt(() => readlinkSync(`/proc/${pid}/cwd`)) === real && isAlive(pid),
  );
}

/** Sends a signal; a negative pid means the whole group. A process that is gone already is no fault. */
export function send(pid: number, signal: NodeJS.Signals): void {
  attempt(() => process.kill(pid, signal));
}
