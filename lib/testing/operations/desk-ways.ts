/** A valid request for every operation of the desk, to be made by the engineer who holds the ticket. */
import { aFile, type Scene } from "./scene";
import { anAuthorization } from "../authorization-for-tests";
import { way, type Ids, type Sent } from "./way";

const theEngineer = (scene: Scene) => scene.engineer;
const theTicket = ({ ticket: case_id }: Scene) => ({ case_id });

const onTicket = (body: object) =>
  way(({ case_id }: Ids) => ({ params: { case_id }, body: { ...body } }), theTicket, theEngineer);

const REASON = { reason: "To compare with the log" };

const theSession = ({ granted_id: authorization_id, detail_id, session_id }: Scene) => ({
  authorization_id,
  detail_id,
  session_id,
});

const onSession = (sent: Omit<Sent, "params"> = {}) =>
  way((params: Ids) => ({ params, ...sent }), theSession, theEngineer);

const aForm = () => {
  const form = new FormData();
  form.set("file", new Blob(["x"]), "x.txt");
  return form;
};

export const deskWays = {
  deskListCases: way(
    ({ assignee }: Ids) => ({ query: { assignee, limit: 5 } }),
    ({ engineer }) => ({ assignee: engineer.user_id }),
    theEngineer,
  ),
  deskShowCase: way(({ case_id }: Ids) => ({ params: { case_id } }), theTicket, theEngineer),
  deskListOlderMessages: way(
    ({ case_id, before_id }: Ids) => ({ params: { case_id }, query: { before_id } }),
    ({ ticket: case_id, message_id: before_id }) => ({ case_id, before_id }),
    theEngineer,
  ),
  deskClaimCase: onTicket({}),
  deskReply: way(
    ({ case_id, accessory_id }: Ids) => ({
      params: { case_id },
      body: { content: "As in the picture.", accessory_ids: [accessory_id] },
    }),
    async ({ ticket: case_id, engineer }) => ({ case_id, accessory_id: await aFile(engineer) }),
    theEngineer,
  ),
  deskAddNote: onTicket({ content: "Looks like the last one." }),
  deskResolve: onTicket({ resolution: "The image was replaced." }),
  deskPause: onTicket({ reason: "Waiting for a part" }),
  deskResume: onTicket({}),
  deskInvalidate: onTicket({}),
  deskAskAuthorization: onTicket({
    resource_type_id: "3",
    visit_type_id: "6",
    content_type_id: "5",
    auth_describe: "To read the log",
    details: [{}],
  }),
  deskRecallAuthorization: way(
    ({ authorization_id }: Ids) => ({ params: { authorization_id } }),
    async ({ engineer, ticket }) => ({ authorization_id: await anAuthorization(engineer, ticket) }),
    theEngineer,
  ),
  deskRevealAuthorization: way(
    ({ authorization_id, detail_id }: Ids) => ({ params: { authorization_id, detail_id }, body: REASON }),
    ({ granted_id: authorization_id, detail_id }) => ({ authorization_id, detail_id }),
    theEngineer,
  ),
  deskOpenSession: way(
    ({ authorization_id, detail_id }: Ids) => ({
      params: { authorization_id, detail_id },
      body: { ...REASON, columns: 80, rows: 24 },
    }),
    ({ granted_id: authorization_id, detail_id }) => ({ authorization_id, detail_id }),
    theEngineer,
  ),
  deskReadSession: onSession({ query: { from: 0 } }),
  deskWriteSession: onSession({ body: { at: 0, input: "ls" } }),
  deskEndSession: onSession(),
  deskListHostFiles: onSession(),
  deskDownloadHostFile: onSession({ query: { path: "/etc/hosts" } }),
  deskUploadHostFile: onSession({ query: { path: "/tmp/x.txt" }, form: aForm }),
  deskRevealConfidential: way(
    ({ case_id, id }: Ids) => ({ params: { case_id, id }, body: REASON }),
    ({ ticket: case_id }) => ({ case_id, id: "confidential_info" }),
    theEngineer,
  ),
};
