/** Ways to ask for, change and find tickets. */
import { aTicket, aTicketIn, aTicketRequest } from "../ticket-for-tests";
import { aFile } from "./scene";
import { way, type Ids } from "./way";

type Of = { case_id: string; group_id: string };

export const SCORES = [{ satisfaction_id: 1, satisfaction_value: 5 }];

const inGroup = () =>
  way(
    (ids: Of) => ({ params: { case_id: ids.case_id }, query: { group_id: ids.group_id } }),
    ({ ticket: case_id, group_id }) => ({ case_id, group_id }),
  );

export const ticketWays = {
  createCases: way(
    (ids: Ids) => ({
      headers: { "x-email-verifiedid": String(ids["mail_id"]), "x-phone-verifiedid": String(ids["phone_id"]) },
      body: { ...aTicketRequest(), project_id: ids["project_id"], accessory_ids: [ids["accessory_id"]] },
    }),
    async ({ oscar, project_id, mail_id, proof: { verified_id: phone_id } }) => ({
      project_id,
      mail_id,
      phone_id,
      accessory_id: await aFile(oscar),
    }),
  ),
  listCases: way(
    (ids: Ids) => ({
      query: {
        incident_id: ids["incident_id"],
        x_customer_id: ids["user_id"],
        group_id: ids["group_id"],
        label_id_list: [ids["label_id"]],
        query_start_time: "2020-01-01 00:00:00",
        limit: 10,
      },
    }),
    ({ ticket: incident_id, oscar: { user_id }, group_id, label_id }) => ({ incident_id, user_id, group_id, label_id }),
  ),
  listOrderIncident: way(
    (ids: Ids) => ({
      query: {
        incidentId: ids["incident_id"],
        xCustomerId: ids["user_id"],
        groupId: ids["group_id"],
        labelIdList: [ids["label_id"]],
      },
    }),
    ({ ticket: incident_id, oscar: { user_id }, group_id, label_id }) => ({ incident_id, user_id, group_id, label_id }),
  ),
  listCaseCounts: way(
    ({ group_id }: Ids) => ({ query: { business_type_id: "ecs-login", group_id } }),
    ({ group_id }) => ({ group_id }),
  ),
  showCaseDetail: inGroup(),
  showCaseStatus: way(
    ({ case_id }: Pick<Of, "case_id">) => ({ params: { case_id } }),
    ({ ticket: case_id }) => ({ case_id }),
  ),
  listCaseOperateLogs: inGroup(),
  showCaseExtendsParam: inGroup(),
  createCaseExtendsParam: way(
    ({ case_id, ...ids }: Ids) => ({
      params: { case_id },
      body: { ...ids, extends_map: { confidential_info: "PIN 1" } },
    }),
    ({ ticket: case_id, message_id, group_id }) => ({ case_id, message_id, group_id }),
  ),
  updateCases: way(
    ({ case_id, group_id }: Of) => ({
      params: { case_id },
      query: { action_id: "close" },
      body: { group_id, judgement: "Quick", incident_satisfaction_list: SCORES },
    }),
    async ({ oscar, engineer, group_id }) => ({ case_id: await aTicketIn(2, oscar, engineer), group_id }),
  ),
  createScores: way(
    ({ case_id, group_id }: Of) => ({
      params: { case_id },
      body: { group_id, judgement: "Quick", incident_satisfaction_list: SCORES },
    }),
    async ({ oscar, engineer, group_id }) => ({ case_id: await aTicketIn(3, oscar, engineer), group_id }),
  ),
  updateCaseContactInfo: way(
    ({ case_id, group_id }: Of) => ({ params: { case_id }, body: { group_id, remind_mail: "bea@acme.example" } }),
    async ({ oscar, group_id }) => ({ case_id: await aTicket(oscar), group_id }),
  ),
  downloadCases: way(
    (ids: Ids) => ({
      query: {
        language: "en-us",
        timezone: "GMT+8",
        incident_id: ids["incident_id"],
        customer_id: ids["domain_id"],
        sub_customer_id: ids["user_id"],
        group_id: ids["group_id"],
      },
    }),
    ({ ticket: incident_id, domain_id, oscar: { user_id }, group_id }) => ({
      incident_id,
      domain_id,
      user_id,
      group_id,
    }),
  ),
  createRelations: way(
    ({ case_id, related_id, group_id }: Ids) => ({
      params: { case_id },
      body: { related_id_list: [related_id], group_id },
    }),
    async ({ oscar, carol, group_id }) => ({
      case_id: await aTicket(oscar),
      related_id: await aTicket(carol),
      group_id,
    }),
  ),
  deleteRelation: way(
    ({ case_id, related_id, group_id }: Ids) => ({ params: { case_id }, body: { related_id, group_id } }),
    async ({ oscar, carol, group_id }) => {
      const [case_id, related_id] = [await aTicket(oscar), await aTicket(carol)];
      await oscar.post(`/v2/servicerequest/cases/${case_id}/relations`, { related_id_list: [related_id], group_id });
      return { case_id, related_id, group_id };
    },
  ),
  listRelation: way(
    ({ case_id }: Pick<Of, "case_id">) => ({ params: { case_id } }),
    ({ ticket: case_id }) => ({ case_id }),
  ),
  createCaseLabels: way(
    ({ case_id, label_id }: Ids) => ({ params: { case_id }, query: { label_ids: [label_id] } }),
    async ({ oscar, label_id }) => ({ case_id: await aTicket(oscar), label_id }),
  ),
  deleteCaseLabels: way(
    ({ case_id, label_id }: Ids) => ({ params: { case_id }, query: { label_ids: [label_id] } }),
    async ({ oscar, label_id }) => {
      const case_id = await aTicket(oscar);
      await oscar.post(`/v2/servicerequest/cases/${case_id}/labels?label_ids=${label_id}`);
      return { case_id, label_id };
    },
  ),
  listCaseLabels: way(
    ({ case_id }: Pick<Of, "case_id">) => ({ params: { case_id } }),
    ({ ticket: case_id }) => ({ case_id }),
  ),
};
