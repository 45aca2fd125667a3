import { createServer, type AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { DOCUMENTED, documentedFields, documentedType, faultsOf, fieldsOf } from "@/lib/testing/documented-api";
import type { Operation } from "@/lib/contract/operation";
import { OPERATIONS, type OperationName } from "@/lib/contract/operations";
import { aScene, type Scene } from "@/lib/testing/operations/scene";
import { sendOperation } from "@/lib/testing/operations/send-operation";
import type { Sent } from "@/lib/testing/operations/way";
import { WAYS } from "@/lib/testing/operations/ways";
import { aService, type TestService } from "@/lib/testing/service-for-tests";
import { SERVICE_ROUTES } from "../service";

const host = createServer((socket) => socket.destroy());
let service: TestService;
let scene: Scene;

beforeAll(async () => {
  service = await aService();
  await new Promise<void>((resolve) => host.listen(0, "127.0.0.1", resolve));
  const { port } = host.address() as AddressInfo;
  scene = await aScene({ service, engineer: await service.anEngineer(), port, labelCount: 2 });
});
afterAll(async () => {
  host.close();
  await service.close();
});

test("every documented operation is mounted", () => {
  expect(DOCUMENTED.map(({ operationId }) => operationId).filter((name) => !(name in SERVICE_ROUTES))).toEqual([]);
});

test("an operation of our own answers a valid request as the contract says", async () => {
  const documented = new Set(DOCUMENTED.map(({ operationId }) => operationId));
  const names = (Object.keys(SERVICE_ROUTES) as OperationName[]).filter((name) => !documented.has(name));
  const wrong: string[] = [];
  for (const name of names) {
    const way = WAYS[name];
    if (way === undefined || REFUSED_HERE.includes(name)) continue;
    const { answer, created, empty, file }: Operation = OPERATIONS[name];
    const told = await sendOperation(way.by(scene), name, way.request(await way.ids(scene)));
    const text = await told.text();
    const isRight = empty ? text === "" : file || (answer?.safeParse(JSON.parse(text)).success ?? false);
    const status = empty ? 204 : created ? 201 : 200;
    if (told.status !== status || text.includes('"error_code":"') || !isRight)
      wrong.push(`${name}: ${told.status} ${text}`);
  }
  expect(wrong).toEqual([]);
});

const REFUSED_HERE = ["keystoneUpdateUserPassword"];

const signInTo = ({ account, carol, service: { password } }: Scene, scope: object) => ({
  auth: {
    identity: {
      methods: ["password"],
      password: { user: { name: carol.name, password, domain: { name: account.name } } },
    },
    scope,
  },
});

const MORE: Partial<Record<OperationName, (scene: Scene) => Sent[]>> = {
  listCases: () => [{ query: { limit: 100 } }],
  showCaseDetail: ({ tickets }) => [{ params: { case_id: tickets.get(3) } }],
  showCaseDetailV1: ({ tickets }) => [{ query: { caseId: tickets.get(3) } }],
  showAuthorizationDetail: ({ rejected_id, agency_grant_id }) =>
    [rejected_id, agency_grant_id].map((authorization_id) => ({ params: { authorization_id } })),
  checkNeedVerify: ({ proof: { verified_id: _, ...query } }) => [{ query }],
  keystoneCreateUserTokenByPassword: (one) => [{ body: signInTo(one, { domain: { id: one.domain_id } }) }],
  keystoneValidateToken: ({ carol }) => [{ headers: { "x-subject-token": carol.token } }],
};

const ACKNOWLEDGEMENT = ["error_code", "error_msg"];

const NOT_ANSWERED: Record<string, string[]> = {
  listAuthorizations: ["incident_auth_list.content_of_auth_letter"],
  listExtendsParams: ["param_desc", "default_value", "max_value", "min_value"].map((name) => `extends_params.${name}`),
  listSubCustomers: ["mobile", "email", "area_code"].map((name) => `sub_customer_infos.${name}`),
  showCaseDetail: [
    "incident_detail_info.incident_satisfaction.sat_category_name",
    "incident_detail_info.ext_info.contact_type",
    "incident_detail_info.ext_info.commodity_id",
  ],
  showPartnersServiceInfo: [
    "",
    ".customer_id",
    ".customer_name",
    ".service_time_zone",
    ".service_time_day",
    ".service_time_hour",
  ].map((name) => `partners_service_info${name}`),
  listDiagnoseItems: ["item_results.suggestion_url"],
  listDiagnoseResources: ["fault", "accessIPv6", "status", "progress", "metadata", "hostId"].map(
    (name) => `result.${name}`,
  ),
  keystoneListProjects: ["projects.links.previous", "projects.links.next"],
};

async function answersOf(name: OperationName): Promise<Response[]> {
  const way = WAYS[name];
  if (way === undefined) throw new Error("lib/testing/operations has no valid request for it");
  const requests = [way.request(await way.ids(scene)), ...(MORE[name]?.(scene) ?? [])];
  return Promise.all(requests.map((sent) => sendOperation(way.by(scene), name, sent)));
}

describe.each(DOCUMENTED.filter(({ operationId }) => operationId in SERVICE_ROUTES))("$operationId", (operation) => {
  const { operationId: name } = operation;
  const status = "201" in operation.responses ? 201 : 200;
  const type = documentedType(operation, status) ?? "";

  test("answers a valid request as documented", async () => {
    const answered = new Set<string>();
    for (const answer of await answersOf(name)) {
      const text = await answer.text();
      expect(answer.status, text).toBe(status);
      expect(answer.headers.get("x-request-id")).toMatch(/^[0-9a-f-]{36}$/);
      const given = answer.headers.get("content-type") ?? "";
      if (type.startsWith("image/")) expect(given).toMatch(/^image\//);
      else if (type === "application/octet-stream") expect(given).toMatch(/octet-stream|spreadsheetml/);
      else {
        expect(given).toBe("application/json");
        const body: unknown = JSON.parse(text);
        expect(faultsOf(operation, status, body)).toEqual([]);
        expect(body).not.toMatchObject({ error_code: expect.stringMatching(/\./) });
        for (const field of fieldsOf(body)) answered.add(field);
      }
    }
    const expected = documentedFields(operation, status).filter((field) => !ACKNOWLEDGEMENT.includes(field));
    expect(expected.filter((field) => !answered.has(field))).toEqual(NOT_ANSWERED[name] ?? []);
  });
});
