/** Diagnoses in the words of the wire. Names and advice are in the reader's language; figures are added as they were measured. */
import type { DiagnoseRecord, ItemResult, ItemResultDetail } from "@/lib/contract/diagnosis";
import type { WireLanguage } from "@/lib/contract/languages";
import { CHECKS, JOB, LEVEL, type JobStatus, type Level } from "./diagnosis";
import type { DiagnosisItemRow, DiagnosisRow } from "./diagnosis-tables";
import texts from "./diagnosis-texts.json";

type Texts = Record<string, Record<WireLanguage, string>>;

const NAMES: Texts = texts.checks;
const ADVICE: Texts = texts.findings;

const nameOf = (check_id: string, language: WireLanguage) => NAMES[check_id]?.[language] ?? check_id;

export const statusOfJob = (row: DiagnosisRow): JobStatus =>
  Object.values(JOB).find((status) => status === row.status) ?? JOB.failed;

const levelOf = (item: DiagnosisItemRow): Level =>
  Object.values(LEVEL).find((level) => level === item.problem_level) ?? LEVEL.notRun;

/** What a check of it is doing now, in the states of a job. */
function stateOf({ finding, problem_level }: DiagnosisItemRow, job: DiagnosisRow): JobStatus {
  if (finding === "pending") return statusOfJob(job);
  return problem_level === LEVEL.notRun ? JOB.notRun : JOB.done;
}

const inOrder = (items: DiagnosisItemRow[]) =>
  CHECKS.flatMap((check_id) => items.filter((item) => item.check_id === check_id));

const targetName = ({ target }: DiagnosisRow) => target.eip ?? target.instanceId ?? "";

export function viewItems(job: DiagnosisRow, items: DiagnosisItemRow[], language: WireLanguage): ItemResult[] {
  return inOrder(items).map((item) => ({
    status: stateOf(item, job),
    visible: 1,
    resource_id: targetName(job),
    resource_name: targetName(job),
    check_id: item.check_id,
    check_name: nameOf(item.check_id, language),
    problem_level: levelOf(item),
  }));
}

export function viewItemDetails(
  job: DiagnosisRow,
  items: DiagnosisItemRow[],
  language: WireLanguage,
): ItemResultDetail[] {
  return inOrder(items).map((item) => ({
    status: stateOf(item, job),
    level: levelOf(item),
    suggestion: ADVICE[item.finding]?.[language] ?? "",
    response: item.measured ?? item.finding,
    check_id: item.check_id,
    check_name: nameOf(item.check_id, language),
    check_name_en: nameOf(item.check_id, "en-us"),
  }));
}

export function viewRecord(job: DiagnosisRow, items: DiagnosisItemRow[]): DiagnoseRecord {
  const abnormal = inOrder(items).filter((item) => levelOf(item) === LEVEL.abnormal);
  const params = Object.entries(job.target).map(([name, value]) => [name, String(value)]);
  return {
    id: String(job.job_id),
    job_id: String(job.job_id),
    status: String(statusOfJob(job)),
    params: Object.fromEntries(params) as Record<string, string>,
    domain_id: job.domain_id,
    create_time: job.create_time.getTime(),
    abnormal_items: abnormal.map((item) => item.check_id),
    red_count: abnormal.length,
    ...(job.region_id === null ? {} : { region: job.region_id }),
    ...(job.is_helpful === null ? {} : { is_helpful: job.is_helpful }),
  };
}
