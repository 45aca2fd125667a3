/** Ways to write and read messages, and to send and fetch files. */
import { aFile, aMessage } from "./scene";
import { way, type Ids } from "./way";

type Of = { case_id: string; group_id: string };

const ofTicket = ({ ticket: case_id, group_id }: { ticket: string; group_id: string }) => ({ case_id, group_id });

function aForm(): FormData {
  const form = new FormData();
  form.set("form_data", JSON.stringify({ fileName: "屏幕.txt", accessoryFrom: "incident", uploadType: 0 }));
  form.set("file", new File(["plain words"], "sent"));
  return form;
}

export const conversationWays = {
  createMessages: way(
    ({ case_id, group_id, accessory_id }: Ids) => ({
      params: { case_id },
      body: { message: { content: "Here it is.", accessory_ids: [accessory_id] }, group_id },
    }),
    async ({ ticket: case_id, group_id, oscar }) => ({ case_id, group_id, accessory_id: await aFile(oscar) }),
  ),
  listMessages: way(({ case_id, group_id }: Of) => ({ params: { case_id }, query: { group_id } }), ofTicket),
  listMoreInstantMessages: way(
    ({ case_id, group_id }: Of) => ({
      params: { case_id },
      query: { group_id, create_time: "2999-01-01T00:00:00Z", type: 0, limit: 10 },
    }),
    ofTicket,
  ),
  listNewInstantMessages: way(
    ({ case_id, group_id }: Of) => ({ query: { case_ids: [case_id], group_id, last_message_time_id: "1" } }),
    ofTicket,
  ),
  listUnreadNewInstantMessages: way(
    ({ case_id, group_id }: Of) => ({ query: { case_ids: [case_id], group_id } }),
    ofTicket,
  ),
  updateNewInstantMessagesRead: way(
    ({ case_id, group_id }: Of) => ({ params: { case_id }, body: { group_id } }),
    ofTicket,
  ),
  revokeMessage: way(
    ({ case_id, message_id }: Ids) => ({ params: { case_id, message_id } }),
    async ({ ticket: case_id, oscar }) => ({ case_id, message_id: await aMessage(oscar, case_id) }),
  ),
  uploadAccessory: way(() => ({ form: aForm })),
  uploadJsonAccessories: way(() => ({
    body: { accessory_name: "屏幕.txt", accessory_from: "incident", accessory_data: "cGxhaW4gd29yZHM=" },
  })),
  downloadAccessories: way(
    ({ accessory_id, group_id }: Ids) => ({ params: { accessory_id }, query: { group_id } }),
    ({ accessory_id, group_id }) => ({ accessory_id, group_id }),
  ),
  downloadImages: way(
    ({ accessory_id, group_id }: Ids) => ({ params: { accessory_id }, query: { group_id } }),
    ({ accessory_id, group_id }) => ({ accessory_id, group_id }),
  ),
  listAccessoryAccessUrls: way(
    ({ accessory_id, group_id }: Ids) => ({ query: { accessory_ids: [accessory_id], group_id } }),
    ({ accessory_id, group_id }) => ({ accessory_id, group_id }),
  ),
  showDownloadAccessoryUrl: way(
    ({ accessory_id, relation_id, incident_id }: Ids) => ({
      params: { accessory_id },
      query: { relation_type: "MESSAGE", relation_id, incident_id },
    }),
    ({ accessory_id, message_id: relation_id, ticket: incident_id }) => ({ accessory_id, relation_id, incident_id }),
  ),
  showAccessoryLimits: way(() => ({})),
  deleteAccessories: way(
    ({ accessory_id }: Ids) => ({ params: { accessory_id } }),
    async ({ oscar }) => ({ accessory_id: await aFile(oscar) }),
  ),
  createFeedback: way(
    ({ proof, identity }: Ids) => ({
      body: {
        type: "infringement",
        title: "Web hosting; https://copy.example",
        content: "Our pictures are shown there without our leave.",
        files: [proof],
        contacts: { name: "Ann Example", mobile: "13800000000", id_type: 20, id_files: [identity] },
      },
    }),
    async ({ oscar }) => ({ proof: await aFile(oscar), identity: await aFile(oscar) }),
  ),
};
