/** Ways to have a resource checked. */
import type { Scene } from "./scene";
import { way, type Ids } from "./way";

const DIAGNOSE = "/v2.0/servicerequest/diagnose";
const request = { type: 1, params: { eip: "203.0.113.7" }, region_id: "cn-north-4" };

async function aJob({ oscar }: Scene) {
  const { body } = await oscar.post<{ job_id?: string }>(`${DIAGNOSE}/job/start`, request);
  return { job_id: body.job_id ?? "" };
}

export const diagnosisWays = {
  createDiagnoseJob: way(() => ({ body: request })),
  listDiagnoseJob: way(({ job_id }: Ids) => ({ query: { job_id } }), aJob),
  listDiagnoseItems: way(({ job_id }: Ids) => ({ body: { job_id } }), aJob),
  listDiagnoseRecords: way(() => ({ query: { type: 1, page_no: 1, page_size: 10 } })),
  listDiagnoseResources: way(
    ({ project_id }: Ids) => ({ body: { project_id, region: "cn-north-4" } }),
    ({ project_id }) => ({ project_id }),
  ),
  createDiagnoseFeedback: way(
    ({ job_id }: Ids) => ({ body: { type: 1, job_id, content: "Clear", is_helpful: true } }),
    aJob,
  ),
};
