/** Which products can be checked with one click, and what is asked for. The service gives the kinds their numbers (limits.md 11). Pure. */
export type DiagnosisKind = { type: 1 | 2; required: "eip" | "instanceId" };

const KINDS: Record<string, DiagnosisKind> = {
  ecs: { type: 1, required: "eip" },
  rds: { type: 2, required: "instanceId" },
};

export function diagnosisOf(product: string): DiagnosisKind | undefined {
  return Object.hasOwn(KINDS, product) ? KINDS[product] : undefined;
}

/** 0 preparing, 2 running; everything else is the end of a run. */
export function isUnderWay(status: number | undefined): boolean {
  return status === 0 || status === 2;
}

const OUTCOMES = { 3: "done", 4: "failed", 7: "not_run", 8: "unavailable" } as const;

export function outcomeOf(status: number | undefined) {
  if (isUnderWay(status)) return status === 0 ? ("preparing" as const) : ("running" as const);
  return Object.entries(OUTCOMES).find(([code]) => Number(code) === status)?.[1] ?? ("failed" as const);
}

export type ItemMark = "waiting" | "normal" | "abnormal" | "not_run";

/** A check of a run that goes on is still waited for; in one that ended it was not run. */
export function markOf(item: { status?: number | undefined; level?: number | undefined }): ItemMark {
  if (isUnderWay(item.status)) return "waiting";
  return item.level === 3 ? "normal" : item.level === 4 ? "abnormal" : "not_run";
}
