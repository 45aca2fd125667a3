/** A job from its begin to its end, beside the requests. It ends in every case: by itself, by its time limit, or by the sweep. */
import type { ServiceParts } from "../http/call";
import { within } from "../outgoing/within";
import { JOB, JOB_MS } from "./diagnosis";
import { runChecks } from "./diagnosis-checks";
import { moveJob, saveFinding, skipPending } from "./diagnosis-store";
import type { DiagnosisRow } from "./diagnosis-tables";

const END = { done: JOB.done, unavailable: JOB.unavailable, late: JOB.failed } as const;

async function runDiagnosis(parts: ServiceParts, job: DiagnosisRow): Promise<void> {
  const { db, outgoing, now } = parts;
  if (!(await moveJob(db, job, JOB.preparing, JOB.running, null))) return;
  const end = async (status: (typeof END)[keyof typeof END]) => {
    await skipPending(db, job);
    await moveJob(db, job, JOB.running, status, now());
  };
  try {
    const checks = runChecks(outgoing, job, (finding) => saveFinding(db, job, finding));
    await end(END[await within<keyof typeof END>(checks, JOB_MS, "late")]);
  } catch (error) {
    await end(JOB.failed);
    throw error;
  }
}

export function startDiagnosis(parts: ServiceParts, job: DiagnosisRow): void {
  parts.background.start("diagnosis", () => runDiagnosis(parts, job));
}
