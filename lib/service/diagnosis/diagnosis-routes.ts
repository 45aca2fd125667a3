/** Diagnoses on the wire: started, watched item by item, listed, judged. Everything is the caller's own. */
import type { SubmitDiagnoseJob } from "@/lib/contract/diagnosis";
import { ApiError } from "@/lib/errors/api-error";
import { appendAudit } from "../audit/audit";
import { findRegion } from "../catalogue/catalogue";
import { lockMatter } from "../db/lock-matter";
import { routes, type Call } from "../http/call";
import { AT_ONCE_MAX, checksOf, HOUR_MAX, HOUR_MS, JOB_MS, KINDS } from "./diagnosis";
import { startDiagnosis } from "./diagnosis-run";
import {
  countSince,
  countUnderWay,
  findJob,
  findLatestJob,
  insertJob,
  listItems,
  listJobs,
  saveFeedback,
} from "./diagnosis-store";
import type { DiagnosisRow } from "./diagnosis-tables";
import { readTarget } from "./diagnosis-target";
import { listResources } from "./diagnosis-resources";
import { statusOfJob, viewItemDetails, viewItems, viewRecord } from "./diagnosis-view";

const PAGE_SIZE_DEFAULT = 10;
const JOB_ID = /^\d{1,9}$/;

async function requireJob(call: Call, text: string | undefined): Promise<DiagnosisRow> {
  const job = JOB_ID.test(text ?? "") ? await findJob(call.db, call.caller, Number(text)) : undefined;
  if (job === undefined) throw new ApiError("OSM.01010001", { field: "job_id", reason: "is unknown" });
  return job;
}

async function createJob(call: Call, { type, params, region_id }: SubmitDiagnoseJob): Promise<DiagnosisRow> {
  const { domain_id, user_id } = call.caller;
  const target = readTarget(type, params);
  if (region_id && findRegion(region_id) === undefined) throw new ApiError("OSM.01010033", { field: "region_id" });
  return call.db.transaction(async (tx) => {
    await lockMatter(tx, domain_id, "diagnoses");
    if ((await countUnderWay(tx, domain_id)) >= AT_ONCE_MAX)
      throw new ApiError("APIGW.0308", { retryAfter: JOB_MS / 1000, detail: "too many diagnoses at once" });
    if ((await countSince(tx, domain_id, new Date(call.at.getTime() - HOUR_MS))) >= HOUR_MAX)
      throw new ApiError("APIGW.0308", { retryAfter: HOUR_MS / 1000, detail: "too many diagnoses in an hour" });
    const asked = { domain_id, user_id, type, target, region_id: region_id || null, create_time: call.at };
    const job = await insertJob(tx, asked, checksOf(type));
    const resource_id = String(job.job_id);
    await appendAudit(tx, call, { operation: "createDiagnoseJob", resource_type: "diagnosis", resource_id });
    return job;
  });
}

export const diagnosisRoutes = routes({
  createDiagnoseJob: async (call, { body }) => {
    const job = await createJob(call, body);
    startDiagnosis(call, job);
    return { job_id: String(job.job_id) };
  },

  listDiagnoseJob: async (call, { query }) => {
    const job = await requireJob(call, query.job_id);
    const items = await listItems(call.db, job.domain_id, [job.job_id]);
    return {
      job_id: job.job_id,
      status: statusOfJob(job),
      domain_id: job.domain_id,
      create_time: job.create_time.getTime(),
      items_result: viewItems(job, items, call.language),
    };
  },

  listDiagnoseItems: async (call, { body }) => {
    const job = await requireJob(call, body.job_id);
    const wanted = body.item_ids?.split(",").map((one) => one.trim());
    const items = await listItems(call.db, job.domain_id, [job.job_id]);
    const shown = items.filter((item) => wanted === undefined || wanted.includes(item.check_id));
    return { item_results: viewItemDetails(job, shown, call.language) };
  },

  listDiagnoseRecords: async (call, { query }) => {
    const { domain_id, user_id } = call.caller;
    const limit = query.page_size ?? PAGE_SIZE_DEFAULT;
    const wanted = { domain_id, user_id, type: query.type ?? KINDS.ecs, region_id: query.region_id || undefined };
    const { total, rows } = await listJobs(call.db, wanted, { offset: ((query.page_no ?? 1) - 1) * limit, limit });
    const ids = rows.map((row) => row.job_id);
    const items = await listItems(call.db, domain_id, ids);
    const itemsOf = (job: DiagnosisRow) => items.filter((item) => item.job_id === job.job_id);
    return { total_count: total, records: rows.map((job) => viewRecord(job, itemsOf(job))) };
  },

  listDiagnoseResources: async (call, { body }) => {
    const result = await listResources(call.db, call.caller, body.region || undefined);
    return { total_count: result.length, result };
  },

  /** The documented body names no job: then the latest of its kind is meant. */
  createDiagnoseFeedback: async (call, { body }) => {
    const latest = body.job_id === undefined ? await findLatestJob(call.db, call.caller, body.type) : undefined;
    const job = latest ?? (await requireJob(call, body.job_id));
    await call.db.transaction(async (tx) => {
      await saveFeedback(tx, job, body.is_helpful, body.content || null);
      const resource_id = String(job.job_id);
      await appendAudit(tx, call, { operation: "createDiagnoseFeedback", resource_type: "diagnosis", resource_id });
    });
    return {};
  },
});
