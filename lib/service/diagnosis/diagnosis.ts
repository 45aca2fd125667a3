/** Kinds, states and limits of a diagnosis (limits.md 11). Pure. */
export const KINDS = { ecs: 1, rds: 2, remoteLogin: 3, network: 4 } as const;
export type Kind = (typeof KINDS)[keyof typeof KINDS];

/** 4, 7 and 8 are faults of the tool, not of what it checked. */
export const JOB = { preparing: 0, running: 2, done: 3, failed: 4, notRun: 7, unavailable: 8 } as const;
export type JobStatus = (typeof JOB)[keyof typeof JOB];

export const LEVEL = { notRun: 0, normal: 3, abnormal: 4 } as const;
export type Level = (typeof LEVEL)[keyof typeof LEVEL];

/** An account's jobs under way at once, and begun in an hour: the service must not be anybody's port scanner. */
export const AT_ONCE_MAX = 3;
export const HOUR_MAX = 30;
export const HOUR_MS = 3_600_000;

/** A job that takes longer has failed; one older than `STALE_MS` that has not ended belonged to a service that died. */
export const JOB_MS = 45_000;
export const STALE_MS = 2 * JOB_MS;

/** Past runs are shown for three months. */
export const KEPT_MS = 90 * 24 * HOUR_MS;

export const CHECKS = ["name", "host", "port", "greeting", "time", "loss", "instance"] as const;
export type CheckId = (typeof CHECKS)[number];

const CHECKS_OF: Record<Kind, readonly CheckId[]> = {
  [KINDS.ecs]: ["name", "host", "port", "time"],
  [KINDS.rds]: ["instance", "name", "host", "port", "time"],
  [KINDS.remoteLogin]: ["name", "host", "port", "greeting"],
  [KINDS.network]: ["name", "host", "loss", "time"],
};

export function checksOf(type: number): readonly CheckId[] {
  return Object.entries(CHECKS_OF).find(([kind]) => Number(kind) === type)?.[1] ?? [];
}

/** What a check found, by a word that has its sentence in each language; `measured` is a figure such as `12 ms`. */
export type Finding = { check_id: CheckId; problem_level: Level; finding: FindingWord; measured?: string };

export const FINDINGS = [
  "pending",
  "skipped",
  "forbidden",
  "unsupported",
  "fine",
  "unknown_name",
  "no_answer",
  "closed",
  "silent",
  "no_greeting",
  "slow",
  "lossy",
] as const;
export type FindingWord = (typeof FINDINGS)[number];
