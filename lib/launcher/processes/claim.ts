/** A file that names the process holding something. It counts only while a process with that pid and birth is alive. */
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { z } from "zod";
import { birthOf } from "./process-table";

const Claim = z.object({ pid: z.number().int().positive(), born: z.string() });

function writeClaim(path: string, pid: number): void {
  writeFileSync(path, JSON.stringify({ pid, born: birthOf(pid) ?? "" }), { mode: 0o600 });
}

/** The process that holds the claim, when it is still the one that made it. */
export function holderOf(path: string): number | undefined {
  try {
    const claim = Claim.parse(JSON.parse(readFileSync(path, "utf8")));
    return birthOf(claim.pid) === claim.born ? claim.pid : undefined;
  } catch {
    return undefined;
  }
}

/** Records that the process holds this, whoever did before. */
export function record(path: string, pid: number): void {
  const fresh = `${path}.${process.pid}`;
  writeClaim(fresh, pid);
  renameSync(fresh, path);
}

function linkOnce(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EEXIST") return false;
    throw error;
  }
}

/** Takes the claim for this process; of two that try at once only one gets it. Gives the pid of the one who has it, if not us. */
export function takeClaim(path: string): number | undefined {
  const fresh = `${path}.${process.pid}`;
  writeClaim(fresh, process.pid);
  try {
    if (linkOnce(fresh, path)) return undefined;
    const holder = holderOf(path);
    if (holder !== undefined) return holder;
    rmSync(path, { force: true });
    return linkOnce(fresh, path) ? undefined : (holderOf(path) ?? 0);
  } finally {
    rmSync(fresh, { force: true });
  }
}

export function release(path: string): void {
  rmSync(path, { force: true });
}
