/** Automatic checks of a customer resource (limits.md 11). */
import { z } from "zod";
import { operation } from "./operation";
import { Acknowledgement } from "./shapes";

export const CreateDiagnoseJobAnswer = z.object({
  error_code: z.string().optional(),
  error_msg: z.string().optional(),
  job_id: z.string().optional(),
});
export type CreateDiagnoseJobAnswer = z.infer<typeof CreateDiagnoseJobAnswer>;

export const CreateFeedback = z.object({
  type: z.literal([1, 2, 3, 4]),
  content: z.string().max(10000).optional(),
  is_helpful: z.boolean(),
  /** Our own: which run; without it the latest of this kind. */
  job_id: z.string().max(64).optional(),
});
export type CreateFeedback = z.infer<typeof CreateFeedback>;

export const DiagnoseRecord = z.object({
  id: z.string().optional(),
  status: z.string().optional(),
  params: z.record(z.string(), z.unknown()).optional(),
  domain_id: z.string().optional(),
  create_time: z.int().optional(),
  job_id: z.string().optional(),
  abnormal_items: z.array(z.string()).optional(),
  red_count: z.int().optional(),
  region: z.string().optional(),
  /** Our own: what the person said of it. */
  is_helpful: z.boolean().optional(),
});
export type DiagnoseRecord = z.infer<typeof DiagnoseRecord>;

export const DiagnoseResource = z.object({
  fault: z.string().optional(),
  id: z.string().optional(),
  name: z.string().optional(),
  accessIPv4: z.string().optional(),
  accessIPv6: z.string().optional(),
  status: z.string().optional(),
  progress: z.string().optional(),
  tenantId: z.string().optional(),
  userId: z.string().optional(),
  metadata: z.record(z.string(), z.unknown()).optional(),
  hostId: z.string().optional(),
});
export type DiagnoseResource = z.infer<typeof DiagnoseResource>;

export const ItemResultDetail = z.object({
  status: z.int().optional(),
  level: z.int().optional(),
  suggestion: z.string().optional(),
  response: z.string().optional(),
  check_id: z.string().optional(),
  check_name: z.string().optional(),
  check_name_en: z.string().optional(),
  suggestion_url: z.string().optional(),
});
export type ItemResultDetail = z.infer<typeof ItemResultDetail>;

export const ItemResult = z.object({
  status: z.int().optional(),
  visible: z.literal([0, 1]).optional(),
  resource_id: z.string().optional(),
  resource_name: z.string().optional(),
  check_id: z.string().optional(),
  check_name: z.string().optional(),
  problem_level: z.literal([0, 3, 4]).optional(),
});
export type ItemResult = z.infer<typeof ItemResult>;

export const ListDiagnoseItemsAnswer = z.object({
  error_code: z.string().optional(),
  error_msg: z.string().optional(),
  item_results: z.array(ItemResultDetail).optional(),
});
export type ListDiagnoseItemsAnswer = z.infer<typeof ListDiagnoseItemsAnswer>;

export const ListDiagnoseJobAnswer = z.object({
  status: z.literal([0, 2, 3, 4, 7, 8]).optional(),
  error_code: z.string().optional(),
  error_msg: z.string().optional(),
  job_id: z.int().optional(),
  domain_id: z.string().optional(),
  items_result: z.array(ItemResult).optional(),
  create_time: z.int().optional(),
});
export type ListDiagnoseJobAnswer = z.infer<typeof ListDiagnoseJobAnswer>;

export const ListDiagnoseRecordsAnswer = z.object({
  error_code: z.string().optional(),
  error_msg: z.string().optional(),
  total_count: z.int().optional(),
  records: z.array(DiagnoseRecord).optional(),
});
export type ListDiagnoseRecordsAnswer = z.infer<typeof ListDiagnoseRecordsAnswer>;

export const ListDiagnoseResourcesAnswer = z.object({
  total_count: z.int().optional(),
  result: z.array(DiagnoseResource).optional(),
});
export type ListDiagnoseResourcesAnswer = z.infer<typeof ListDiagnoseResourcesAnswer>;

export const QueryDiagnoseItems = z.object({
  job_id: z.string().max(64).optional(),
  item_ids: z.string().optional(),
});
export type QueryDiagnoseItems = z.infer<typeof QueryDiagnoseItems>;

export const QueryTscDiagnoseResources = z.object({
  project_id: z.string().optional(),
  region: z.string().optional(),
});
export type QueryTscDiagnoseResources = z.infer<typeof QueryTscDiagnoseResources>;

export const SubmitDiagnoseJob = z.object({
  type: z.literal([1, 2, 3, 4]),
  params: z.record(z.string(), z.unknown()).optional(),
  region_id: z.string().max(65535).optional(),
});
export type SubmitDiagnoseJob = z.infer<typeof SubmitDiagnoseJob>;

export const diagnosisOperations = {
  createDiagnoseFeedback: operation("POST", "/v2.0/servicerequest/diagnose/feedback", {
    summary: "Say whether a diagnosis helped",
    body: CreateFeedback,
    answer: Acknowledgement,
    browser: true,
  }),
  createDiagnoseJob: operation("POST", "/v2.0/servicerequest/diagnose/job/start", {
    summary: "Start a diagnosis job",
    body: SubmitDiagnoseJob,
    answer: CreateDiagnoseJobAnswer,
    browser: true,
  }),
  listDiagnoseItems: operation("POST", "/v2.0/servicerequest/diagnose/job/show-items", {
    summary: "Get results of given checks",
    body: QueryDiagnoseItems,
    answer: ListDiagnoseItemsAnswer,
    browser: true,
  }),
  listDiagnoseJob: operation("GET", "/v2.0/servicerequest/diagnose/job", {
    summary: "Get the result of a diagnosis job",
    query: z.object({ job_id: z.string().optional() }),
    answer: ListDiagnoseJobAnswer,
    browser: true,
  }),
  listDiagnoseRecords: operation("GET", "/v2.0/servicerequest/diagnose/records", {
    summary: "List past diagnoses",
    query: z.object({
      page_size: z.int().min(1).max(100).optional(),
      page_no: z.int().min(1).optional(),
      type: z.int().min(1).max(4).optional(),
      region_id: z.string().optional(),
    }),
    answer: ListDiagnoseRecordsAnswer,
    browser: true,
  }),
  listDiagnoseResources: operation("POST", "/v2.0/servicerequest/diagnose/job/vm/resources", {
    summary: "List resources that can be diagnosed",
    body: QueryTscDiagnoseResources,
    answer: ListDiagnoseResourcesAnswer,
    browser: true,
  }),
};
