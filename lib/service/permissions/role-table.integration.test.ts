import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { newId } from "../iam/directory";
import { insertAgency } from "../queries/agency-store";
import { anAuthorization, AUTHORIZATIONS, grant } from "@/lib/testing/authorization-for-tests";
import { aService, type Account, type Person, type TestService } from "@/lib/testing/service-for-tests";
import { aTicket, aTicketIn, aTicketRequest, CASES } from "@/lib/testing/ticket-for-tests";

const PRIVILEGES = "/v2/servicerequest/privileges";
const LABELS = "/v2/servicerequest/labels";

let service: TestService;
let engineer: Person;

beforeAll(async () => {
  service = await aService();
  engineer = await service.anEngineer();
});
afterAll(() => service.close());

type Company = { account: Account; colleague: Person; group_id: string; isPolicyOn: boolean };
type Answered = { status: number; body: Record<string, unknown> & { error_code?: string } };
type Row = (by: Person, company: Company) => Promise<Answered>;

async function own(by: Person, { account, isPolicyOn }: Company, status: 0 | 1 | 3 | 4 = 0): Promise<string> {
  const policy = (is_on: boolean) => account.owner.put(`${PRIVILEGES}/privilege-policy`, { is_on });
  await policy(false);
  const id = await aTicketIn(status, by, engineer);
  await policy(isPolicyOn);
  return id;
}

const act = (by: Person, id: string, action: string, body: object = {}) =>
  by.post(`${CASES}/${id}/action?action_id=${action}`, body);

async function exported(by: Person): Promise<Answered> {
  const answer = await by.fetch("GET", `${CASES}/export?language=en-us&timezone=GMT%2B8`);
  const isJson = answer.headers.get("content-type") === "application/json";
  return { status: answer.status, body: isJson ? ((await answer.json()) as Answered["body"]) : {} };
}

async function workElsewhere(by: Person, { domain_id: trust_domain_id, name: trust_domain_name }: Account) {
  const other = await service.anAccount();
  const id = await aTicket(other.owner);
  const agency = { domain_id: other.domain_id, agency_id: newId(), name: "partner", create_time: new Date() };
  await insertAgency(service.db, { ...agency, trust_domain_id, trust_domain_name });
  return by.post(`${CASES}/${id}/action?action_id=cancel`, {}, { "x-domain-id": other.domain_id });
}

const rows: Record<string, Row> = {
  "submit a ticket": (by) => by.post(CASES, aTicketRequest()),
  "query own tickets": async (by, company) => by.get(`${CASES}/${await own(by, company)}`),
  "urge own ticket": async (by, company) => act(by, await own(by, company), "press"),
  "cancel own ticket": async (by, company) => act(by, await own(by, company), "cancel"),
  "delete own ticket": async (by, company) => act(by, await own(by, company, 4), "delete"),
  "confirm or close own ticket": async (by, company) => act(by, await own(by, company, 1), "close"),
  "leave a message on own ticket": async (by, company) =>
    by.post(`${CASES}/${await own(by, company)}/message`, { message: { content: "One more thing" } }),
  "score own ticket": async (by, company) =>
    by.post(`${CASES}/${await own(by, company, 3)}/score`, { judgement: "Fine", incident_satisfaction_list: [] }),
  "see tickets of the same group": async (by, { colleague, group_id }) =>
    by.get(`${CASES}/${await aTicket(colleague)}?group_id=${group_id}`),
  "handle tickets of the same group": async (by, { colleague, group_id }) =>
    act(by, await aTicket(colleague), "cancel", { group_id }),
  "see tickets of all sub-users": async (by, { colleague }) => by.get(`${CASES}/${await aTicket(colleague)}`),
  "associate tickets": async (by, { colleague, group_id }) => {
    const [one, other] = [await aTicket(colleague), await aTicket(colleague)];
    return by.post(`${CASES}/${one}/relations`, { related_id_list: [other], group_id });
  },
  "create own labels": (by) => by.post(LABELS, { name: by.name, color: "#2F80ED" }),
  "answer own authorization request": async (by, company) =>
    grant(by, await anAuthorization(engineer, await own(by, company, 1))),
  "answer authorization requests of the group": async (by, { colleague, group_id }) => {
    const id = await anAuthorization(engineer, await aTicketIn(1, colleague, engineer));
    return by.put(`${AUTHORIZATIONS}/${id}/action?action_id=reject`, { reject_reason: "Not today", group_id });
  },
  "export tickets": (by) => exported(by),
  "export tickets with the right": async (by, { account }) => {
    await account.owner.post(PRIVILEGES, { operation: "create", privilege: "export", user_id: by.user_id });
    return exported(by);
  },
  "work on tickets of another account": (by, { account }) => workElsewhere(by, account),
  "work on tickets of another account with the right": async (by, { account }) => {
    await account.owner.post(PRIVILEGES, { operation: "create", privilege: "assumeCaseAll" });
    return workElsewhere(by, account);
  },
  "grant a right to a user": (by, { colleague }) =>
    by.post(PRIVILEGES, { operation: "create", privilege: "export", user_id: colleague.user_id }),
  "switch the ticket policy": (by, { isPolicyOn }) => by.put(`${PRIVILEGES}/privilege-policy`, { is_on: isPolicyOn }),
};

const OWN = { account: "√", none: "√", administrator: "√", operator: "√" };
const ACCOUNT_ALONE = { account: "√", none: "×", administrator: "×", operator: "×" };
const NOBODY = { account: "×", none: "×", administrator: "×", operator: "×" };
const OPERATOR_ALONE = { account: "×", none: "×", administrator: "×", operator: "√" };

const TABLE: Record<keyof typeof rows, typeof OWN> = {
  "submit a ticket": { account: "√", none: "○", administrator: "√", operator: "○" },
  "query own tickets": OWN,
  "urge own ticket": OWN,
  "cancel own ticket": OWN,
  "delete own ticket": OWN,
  "confirm or close own ticket": OWN,
  "leave a message on own ticket": OWN,
  "score own ticket": OWN,
  "see tickets of the same group": OPERATOR_ALONE,
  "handle tickets of the same group": OPERATOR_ALONE,
  "see tickets of all sub-users": ACCOUNT_ALONE,
  "associate tickets": OPERATOR_ALONE,
  "create own labels": OWN,
  "answer own authorization request": OWN,
  "answer authorization requests of the group": OPERATOR_ALONE,
  "export tickets": ACCOUNT_ALONE,
  "export tickets with the right": OWN,
  "work on tickets of another account": NOBODY,
  "work on tickets of another account with the right": ACCOUNT_ALONE,
  "grant a right to a user": ACCOUNT_ALONE,
  "switch the ticket policy": ACCOUNT_ALONE,
};

const cells = Object.entries(TABLE).flatMap(([operation, columns]) =>
  Object.entries(columns).map(([role, mark]) => ({ operation, role, mark })),
);

async function aCompany(role: string, isPolicyOn: boolean): Promise<{ by: Person; company: Company }> {
  const account = await service.anAccount();
  const colleague = await account.user({ roles: ["ticket_adm"] });
  const people: Record<string, () => Promise<Person>> = {
    account: async () => account.owner,
    none: () => account.user(),
    administrator: () => account.user({ roles: ["ticket_adm"] }),
    operator: () => account.user(),
  };
  const by = (await people[role]?.()) ?? account.owner;
  const group_id = await account.group([by, colleague], role === "operator" ? ["ticket_group_operator"] : []);
  await account.owner.put(`${PRIVILEGES}/privilege-policy`, { is_on: isPolicyOn });
  return { by, company: { account, colleague, group_id, isPolicyOn } };
}

const REFUSALS = ["OSM.0003", "OSM.01010001", "OSM.01010002", "OSM.01010007", "OSM.01010015"];

describe.each([false, true])("with the policy on: %s", (isPolicyOn) => {
  test.each(cells)("$operation, $role: $mark", async ({ operation, role, mark }) => {
    const { by, company } = await aCompany(role, isPolicyOn);
    const answer = await rows[operation]?.(by, company);
    const isAllowed = mark === "√" || (mark === "○" && !isPolicyOn);
    if (isAllowed) expect(answer?.status).toBe(200);
    if (isAllowed) expect(answer?.body.error_code).toBeUndefined();
    else expect(REFUSALS).toContain(answer?.body.error_code);
  });
});
