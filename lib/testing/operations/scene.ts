/** A company with something of everything: tickets in all states, a conversation, files, labels, relations, grants with their records, proofs. */
import type { ListMessagesAnswer } from "../../contract/messages";
import { bastionSessions, bastionTransfers } from "../../service/bastion/bastion-tables";
import { saveCommand } from "../../service/bastion/live/session-store";
import { newId } from "../../service/iam/directory";
import { insertAgency } from "../../service/queries/agency-store";
import { anAuthorization, AUTHORIZATIONS, detailsOf, grant } from "../authorization-for-tests";
import type { Account, Person, TestService } from "../service-for-tests";
import { aTicket, aTicketIn, CASES, DESK } from "../ticket-for-tests";

const PIXEL = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";
const VERIFY = "/v2/servicerequest/verifycodes";
const LABELS = "/v2/servicerequest/labels";
const STATES = [0, 1, 2, 4, 5, 12, 13, 17] as const;

export type Scene = Awaited<ReturnType<typeof aScene>>;

export async function aFile(by: Person, name = "screen.png", accessory_data = PIXEL): Promise<string> {
  const { body } = await by.post<{ accessory_id?: string }>("/v2/servicerequest/accessorys/json-format-content", {
    accessory_name: name,
    accessory_from: "message",
    accessory_data,
  });
  if (body.accessory_id === undefined) throw new Error(`no file was kept: ${JSON.stringify(body)}`);
  return body.accessory_id;
}

export async function aLabel(by: Person): Promise<number> {
  const name = newId();
  await by.post(LABELS, { name, color: "#2F80ED" });
  const { body } = await by.get<{ label_list: { label_id: number }[] }>(`${LABELS}?name=${name}`);
  return body.label_list[0]?.label_id ?? 0;
}

export async function aMessage(by: Person, incident_id: string, over: object = {}, accessory_ids?: string[]) {
  const message = { content: "It is the image of last week.", accessory_ids };
  const { body } = await by.post<{ message_id?: string }>(`${CASES}/${incident_id}/message`, { message, ...over });
  return body.message_id ?? "";
}

export const aContact = () => ({ contact_way: 1, contact_value: `${newId()}@acme.example`, area_code: "86" });

/** Numbers of one length, each its own. */
const aPhone = () => ({ contact_way: 0, contact_value: `138${String(Date.now()).slice(-8)}`, area_code: "86" });

export async function aCode(service: TestService, by: Person, contact: { contact_value: string }): Promise<string> {
  await by.post(`${VERIFY}/send`, contact);
  const notice = service.notices.findLast((one) => one.to.endsWith(contact.contact_value));
  return /\d{6}/.exec(notice?.text ?? "")?.[0] ?? "";
}

async function aSession(service: TestService, key: { domain_id: string; authorization_id: string; detail: number }) {
  const { domain_id, authorization_id, detail: detail_number } = key;
  const time = new Date("2026-03-01T08:00:00Z");
  const engineer = { engineer_id: newId(), engineer_name: "sam" };
  const [row] = await service.db
    .insert(bastionSessions)
    .values({ domain_id, authorization_id, detail_number, ...engineer, start_time: time, end_time: time })
    .returning();
  const session_number = row?.session_number ?? 0;
  await saveCommand(service, { domain_id, session_number }, 1, "df -h", time);
  const file = { file_name: "auth.log", from_path: "/var/log/auth.log", to_path: "auth.log", file_size: 2048 };
  const outcome = { operate_type: "download", oper_result: "success", duration_ms: 1500, operate_time: time };
  await service.db.insert(bastionTransfers).values({ domain_id, session_number, ...file, ...outcome });
  return session_number;
}

export async function aProof(service: TestService, by: Person, contact: ReturnType<typeof aContact>) {
  const verify_code = await aCode(service, by, contact);
  const { body } = await by.post<{ verified_id?: string }>(VERIFY, { ...contact, verify_code });
  return { ...contact, verified_id: body.verified_id ?? "" };
}

const ticketOf = (words: string) => ({
  simple_description: words,
  remind_mail: "ann@acme.example",
  remind_mobile: "13800000000",
  area_code: "86",
  remind_time: "09:00-18:00",
  extension_map: { remindCCEmail: "ops@acme.example" },
  extends_map: { confidential_info: words },
});

async function aConversation(oscar: Person, engineer: Person, incident_id: string) {
  const accessory_id = await aFile(oscar);
  const message_id = await aMessage(oscar, incident_id, {}, [accessory_id]);
  await engineer.post(`${DESK}/${incident_id}/messages`, { content: "Which image do you use?" });
  const { body } = await oscar.get<ListMessagesAnswer>(`${CASES}/${incident_id}/messages`);
  const last = body.message_list?.at(-1);
  return { accessory_id, message_id, last_message_time: last?.create_time ?? "" };
}

type People = { account: Account; oscar: Person; engineer: Person };

async function aFinishedTicket({ account, oscar, engineer }: People): Promise<string> {
  const id = await aTicketIn(1, oscar, engineer, ticketOf(account.name));
  await engineer.post(`${DESK}/${id}/resolve`, {
    resolution: "The security group lacked port 22.",
    root_cause: "Rules",
  });
  const incident_satisfaction_list = [{ satisfaction_id: 1, satisfaction_value: 5 }];
  await oscar.post(`${CASES}/${id}/action?action_id=close`, { judgement: "Quick", incident_satisfaction_list });
  return id;
}

const HOST = { host: "198.51.100.7", port: 22, instance_id: "i-1", instance_name: "web-1", region_id: "cn-north-4" };
const BY_AGENCY = {
  resource_type_id: "2",
  visit_type_id: "4",
  content_type_id: "4",
  details: [{ region_id: "cn-north-4" }],
};

async function someGrants(
  service: TestService,
  { account, oscar, engineer }: People,
  ticket: string,
  agency_id: string,
) {
  const granted_id = await anAuthorization(engineer, ticket, { details: [HOST] });
  await grant(oscar, granted_id, { auth_effective_time: Date.now(), auth_expire_time: Date.now() + 3_600_000 });
  const detail_id = (await detailsOf(oscar, granted_id))[0] ?? 0;
  const rejected_id = await anAuthorization(engineer, ticket);
  await oscar.put(`${AUTHORIZATIONS}/${rejected_id}/action?action_id=reject`, { reject_reason: "Not today" });
  const agency_grant_id = await anAuthorization(engineer, ticket, BY_AGENCY);
  await oscar.put(`${AUTHORIZATIONS}/${agency_grant_id}`, { agency_id });
  const key = { domain_id: account.domain_id, authorization_id: granted_id, detail: detail_id };
  return { granted_id, rejected_id, agency_grant_id, detail_id, session_id: await aSession(service, key) };
}

async function aProjectToken({ service, password }: TestService, account: Account, { name }: Person, id: string) {
  const user = { name, password, domain: { name: account.name } };
  const answer = await service.request("/v3/auth/tokens", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({
      auth: { identity: { methods: ["password"], password: { user } }, scope: { project: { id } } },
    }),
  });
  return answer.headers.get("x-subject-token") ?? "";
}

type Surroundings = {
  service: TestService;
  engineer: Person;
  /** One that answers on this machine. */
  port: number;
  /** More than another company has, where the number of the last one is to be nobody's there. */
  labelCount: number;
};

export async function aScene({ service, engineer, port, labelCount }: Surroundings) {
  const account = await service.anAccount({ support_plan: "business" });
  const [oscar, carol] = [await account.user({ roles: ["ticket_adm"] }), await account.user()];
  const group_id = await account.group([oscar, carol], ["ticket_group_operator"]);
  const right = { operation: "create", privilege: "export", user_id: oscar.user_id };
  await account.owner.post("/v2/servicerequest/privileges", right);
  const tickets = new Map<number, string>();
  for (const status of STATES) tickets.set(status, await aTicketIn(status, oscar, engineer, ticketOf(account.name)));
  const people = { account, owner: account.owner, oscar, carol, engineer };
  tickets.set(3, await aFinishedTicket(people));
  const ticket = tickets.get(1) ?? "";
  const related_id = await aTicket(carol, { simple_description: account.name });
  await oscar.post(`${CASES}/${ticket}/relations`, { related_id_list: [related_id], group_id });
  let label_id = 0;
  for (let count = 0; count < labelCount; count += 1) label_id = await aLabel(oscar);
  await oscar.post(`${CASES}/${ticket}/labels?label_ids=${label_id}`);
  const agency_id = newId();
  const trusted = { trust_domain_id: newId(), trust_domain_name: "support", create_time: new Date() };
  const agency = { domain_id: account.domain_id, agency_id, name: "engineers", expire_time: new Date("2999-01-01") };
  await insertAgency(service.db, { ...trusted, ...agency });
  const { body } = await oscar.get<{ projects: { id: string }[] }>("/v3/auth/projects");
  const project_id = body.projects[0]?.id ?? "";
  const proof = await aProof(service, oscar, aPhone());
  return {
    service,
    port,
    ...people,
    ...(await aConversation(oscar, engineer, ticket)),
    ...(await someGrants(service, people, ticket, agency_id)),
    proof,
    mail_id: (await aProof(service, oscar, aContact())).verified_id,
    domain_id: account.domain_id,
    project_id,
    project_token: await aProjectToken(service, account, carol, project_id),
    group_id,
    agency_id,
    tickets,
    ticket,
    related_id,
    label_id,
  };
}
