import { createServer, type AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import type { Operation } from "@/lib/contract/operation";
import { OPERATIONS, type OperationName } from "@/lib/contract/operations";
import { aScene, type Scene } from "@/lib/testing/operations/scene";
import { sendOperation } from "@/lib/testing/operations/send-operation";
import type { Sent, Way } from "@/lib/testing/operations/way";
import { WAYS } from "@/lib/testing/operations/ways";
import { aService, type Person, type TestService } from "@/lib/testing/service-for-tests";
import { SERVICE_ROUTES } from "../service";

const host = createServer((socket) => socket.destroy());
let service: TestService;
let mine: Scene;
let theirs: Scene;

beforeAll(async () => {
  service = await aService();
  await new Promise<void>((resolve) => host.listen(0, "127.0.0.1", resolve));
  const { port } = host.address() as AddressInfo;
  const engineer = await service.anEngineer();
  mine = await aScene({ service, engineer, port, labelCount: 1 });
  theirs = await aScene({ service, engineer, port, labelCount: 20 });
  service.clock.now = new Date();
});
afterAll(async () => {
  host.close();
  await service.close();
});

const operations = (Object.keys(SERVICE_ROUTES) as OperationName[]).filter(
  (name) => !name.startsWith("desk") && name !== "openAttachmentLink",
);

const NO_IDS = ["port", "account_name", "user_name", "password", "contact_value", "verify_code", "until"];

const KEPT_AS_WORDS = [
  "relation_id of signPublishedAgreement",
  "project_id of createCases",
  "project_id of listDiagnoseResources",
];
const NOTHING_TO_DO = ["user_id of keystoneRemoveUserFromGroup", "incident_id of markRecentMessagesRead"];

function unknownLike(id: string | number): string | number {
  if (typeof id === "number") return 64_999;
  if (/^\d{1,9}$/.test(id)) return "64999";
  if (id.startsWith("TS-")) return "TS-900000001";
  return id.replace(/[0-9a-f]/g, (digit) => ((Number.parseInt(digit, 16) + 7) % 16).toString(16));
}

async function rowsOf({ domain_id }: Scene): Promise<string> {
  const { rows: tables } = await service.pool.query<{ name: string }>(
    `select table_name as name from information_schema.columns where table_schema = 'service' and column_name = 'domain_id'
     and table_name not like 'audit%' order by 1`,
  );
  const parts = tables.map(
    ({ name }) =>
      `select '${name}', md5(coalesce(string_agg(t::text, '' order by t::text), '')) from service.${name} t where domain_id = $1`,
  );
  return JSON.stringify((await service.pool.query(parts.join(" union all "), [domain_id])).rows);
}

type Told = { status: number; text: string };

type GivenIds = Record<string, string | number>;

async function ask(by: Person, name: OperationName, sent: Sent, id: string | number): Promise<Told> {
  const answer = await sendOperation(by, name, sent);
  const words = (await answer.text()).replaceAll(String(id), "ID").replaceAll(encodeURIComponent(id), "ID");
  return { status: answer.status, text: words.replace(/"request_id":"[^"]*"/, "") };
}

function askersOf(name: OperationName, way: Way, own: GivenIds): [Person, GivenIds][] {
  const { group_id: _, ...alone } = own;
  const { params }: Operation = OPERATIONS[name];
  const asAccount: [Person, GivenIds] = [mine.owner, params?.shape["group_id"] === undefined ? alone : own];
  return way.by(mine) === mine.owner ? [asAccount] : [[way.by(mine), own], asAccount];
}

const isRefusal = ({ status, text }: Told) => status >= 400 || text.includes('"error_code":"OSM.');

const OF_EVERYBODY =
  /^(business_?type|product_?category|region|severity|incident_sub_?type|sub_?type|source|case_sub_type|product|satisfaction|sat_category|action|config|role|instance|label|auth_detail|tenant_source|item|agency)_?id/i;

function idFields(schema: z.ZodType | undefined): string[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodArray)
    return idFields((schema instanceof z.ZodArray ? schema.element : schema.unwrap()) as z.ZodType);
  if (!(schema instanceof z.ZodObject)) return [];
  return Object.entries(schema.shape as Record<string, z.ZodType>).flatMap(([name, field]) => [
    ...(/(^|_|x-.*verified)ids?$|_id_list$|Ids?$|IdList$/.test(name) ? [name] : []),
    ...idFields(field),
  ]);
}

function unnamedIds(name: OperationName, sent: Sent): string[] {
  const { params, query, headers, body }: Operation = OPERATIONS[name];
  const fields = [params, query, headers, body].flatMap(idFields).filter((field) => !OF_EVERYBODY.test(field));
  return fields.filter((field) => !JSON.stringify(sent).includes(`"${field}"`));
}

describe.each(operations.flatMap((name) => (WAYS[name] === undefined ? [] : [{ name, way: WAYS[name] }])))(
  "$name",
  ({ name, way }) => {
    test("treats every id of another account like one that does not exist, and changes nothing", async () => {
      const [own, foreign] = [await way.ids(mine), await way.ids(theirs)];
      /* A diagnosis that still runs changes rows by itself. */
      await service.background.settled();
      expect(unnamedIds(name, way.request(own))).toEqual([]);
      const isRead = OPERATIONS[name].method === "GET";
      const rows = async () => (isRead ? [] : [await rowsOf(mine), await rowsOf(theirs)]);
      const before = await rows();
      const isIgnored = (key: string) => NO_IDS.includes(key) || KEPT_AS_WORDS.includes(`${key} of ${name}`);
      for (const [by, ids] of askersOf(name, way, own))
        for (const key of Object.keys(ids).filter((one) => !isIgnored(one))) {
          const [id, unknown] = [foreign[key] ?? "", unknownLike(foreign[key] ?? "")];
          const told = await ask(by, name, way.request({ ...ids, [key]: id }), id);
          expect(told, key).toEqual(await ask(by, name, way.request({ ...ids, [key]: unknown }), unknown));
          for (const words of [theirs.account.name, theirs.oscar.name, theirs.domain_id])
            expect(told.text, key).not.toContain(words);
          if (!isRead && !NOTHING_TO_DO.includes(`${key} of ${name}`))
            expect(isRefusal(told), `${key}: ${told.text}`).toBe(true);
        }
      expect(await rows()).toEqual(before);
    });
  },
);

test("every operation of customers has a valid request to begin with", () => {
  expect(operations.filter((name) => WAYS[name] === undefined)).toEqual([]);
});
