/** How much memory a process of the app holds, in MB; its claim in the data folder says which process it is. */
import { readFileSync } from "node:fs";
import { holderOf } from "../processes/claim";
import { claimOf } from "../start/programs";

export function residentMegabytes(dataDir: string, name: "service" | "console"): number {
  const pid = holderOf(claimOf(dataDir, name));
  const status = pid === undefined ? "" : readFileSync(`/proc/${pid}/status`, "utf8");
  return Math.round(Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1] ?? 0) / 1024);
}
