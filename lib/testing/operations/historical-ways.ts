/** Ways to use version 1.0. */
import { TICKET_SOURCE_ID } from "../../contract/ticket-limits";
import { aTicket, aTicketIn } from "../ticket-for-tests";
import { formV1 } from "../upload-v1";
import { aFile } from "./scene";
import { way, type Ids } from "./way";

export const historicalWays = {
  createCaseV1: way(
    ({ accessory_id }: Ids) => ({
      body: {
        businessTypeId: "ecs-login",
        regionId: "cn-north-4",
        simpleDescribe: "Cannot log in",
        sourceId: TICKET_SOURCE_ID,
        accessoryIds: [accessory_id],
      },
    }),
    async ({ oscar }) => ({ accessory_id: await aFile(oscar) }),
  ),
  listCasesV1: way(
    ({ caseId, subCustomerId }: Ids) => ({ query: { caseId, subCustomerId, pageNo: 1, pageSize: 10 } }),
    ({ ticket: caseId, oscar: { user_id: subCustomerId } }) => ({ caseId, subCustomerId }),
  ),
  showCaseDetailV1: way(
    ({ caseId }: Ids) => ({ query: { caseId } }),
    ({ ticket: caseId }) => ({ caseId }),
  ),
  uploadAccessoryV1: way(() => ({ form: () => formV1("notes.txt", "plain words") })),
  downloadAccessoryV1: way(
    ({ accessory_id }: Ids) => ({ query: { id: accessory_id } }),
    ({ accessory_id }) => ({ accessory_id }),
  ),
  downloadAccessoryByPathV1: way(
    ({ accessory_id }: Ids) => ({ params: { ids: accessory_id } }),
    ({ accessory_id }) => ({ accessory_id }),
  ),
  deleteAccessoryV1: way(
    ({ accessoryId }: Ids) => ({ body: { accessoryId } }),
    async ({ oscar }) => ({ accessoryId: await aFile(oscar) }),
  ),
  createMessageV1: way(
    ({ caseId, accessory_id }: Ids) => ({
      body: { caseId, message: { content: "Here it is.", accessoryIds: [accessory_id] } },
    }),
    async ({ ticket: caseId, oscar }) => ({ caseId, accessory_id: await aFile(oscar) }),
  ),
  createEvaluationV1: way(
    ({ caseId }: Ids) => ({ body: { caseId, satisfactionList: [{ satisfactionId: 1, satisfactionValue: 5 }] } }),
    async ({ oscar, engineer }) => ({ caseId: await aTicketIn(3, oscar, engineer) }),
  ),
  operateCaseV1: way(
    ({ caseId }: Ids) => ({ body: { caseId, action: "cancel", actionDesc: "Solved" } }),
    async ({ oscar }) => ({ caseId: await aTicket(oscar) }),
  ),
};
