import { createServer, type AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Operation } from "@/lib/contract/operation";
import { OPERATIONS, type OperationName } from "@/lib/contract/operations";
import { deskWays } from "@/lib/testing/operations/desk-ways";
import { aFile, aMessage, aScene, type Scene } from "@/lib/testing/operations/scene";
import { sendOperation } from "@/lib/testing/operations/send-operation";
import type { Ids, Sent, Way } from "@/lib/testing/operations/way";
import { aService, type Person, type TestService } from "@/lib/testing/service-for-tests";

const host = createServer((socket) => socket.destroy());
let service: TestService;
let scene: Scene;
let other: Scene;
let outsiders: [string, Person][];

beforeAll(async () => {
  service = await aService();
  await new Promise<void>((resolve) => host.listen(0, "127.0.0.1", resolve));
  const { port } = host.address() as AddressInfo;
  const provider = await service.anAccount({ is_provider: true });
  const engineer = await provider.user({ roles: ["service_engineer", "protected_data_reader"] });
  scene = await aScene({ service, engineer, port, labelCount: 1 });
  other = await aScene({ service, engineer, port, labelCount: 1 });
  const wouldBe = await (await service.anAccount()).user({ roles: ["service_engineer", "protected_data_reader"] });
  outsiders = [
    ["who submitted it", scene.oscar],
    ["the account itself", scene.owner],
    ["another company", other.owner],
    ["a customer with the roles of an engineer", wouldBe],
    ["the provider's account", provider.owner],
    ["a colleague of the engineers without a role", await provider.user()],
    ["a reader who is no engineer", await provider.user({ roles: ["protected_data_reader"] })],
  ];
});
afterAll(async () => {
  host.close();
  await service.close();
});

const UNKNOWN: Ids = {
  case_id: "TS-900000001",
  authorization_id: "0".repeat(32),
  detail_id: 64_999,
  session_id: 64_999,
  before_id: "0".repeat(32),
  accessory_id: "0".repeat(32),
  assignee: "0".repeat(32),
  id: "nothing",
};

const SEEN = ["message_reads", "audit_entries", "audit_heads", "attachments", "attachment_days"];

async function rows(): Promise<string> {
  const { rows: tables } = await service.pool.query<{ name: string }>(
    `select table_name as name from information_schema.tables where table_schema = 'service' and table_type = 'BASE TABLE'
     and table_name <> all($1) order by 1`,
    [SEEN],
  );
  const parts = tables.map(
    ({ name }) =>
      `select '${name}', md5(coalesce(string_agg(t::text, '' order by t::text), '')) from service.${name} t`,
  );
  return JSON.stringify((await service.pool.query(parts.join(" union all "))).rows);
}

async function ask(by: Person, name: OperationName, sent: Sent) {
  const answer = await sendOperation(by, name, sent);
  return { status: answer.status, text: (await answer.text()).replace(/"request_id":"[^"]*"/, "") };
}

const ways = Object.entries(deskWays) as [OperationName, Way][];

describe.each(ways)("%s", (name, way) => {
  test("is refused to everybody else alike, whether there is such a thing or not, and changes nothing", async () => {
    const ids = await way.ids(scene);
    const nothing = Object.fromEntries(Object.keys(ids).map((key) => [key, UNKNOWN[key] ?? ""]));
    const before = await rows();
    for (const [who, person] of outsiders) {
      const told = await ask(person, name, way.request(ids));
      expect(told.text, who).toContain('"error_code":"OSM.0003"');
      expect(told, who).toEqual(await ask(person, name, way.request(nothing)));
    }
    expect(await rows()).toBe(before);
  });
});

test.each<[OperationName, string, () => Promise<string | number>]>([
  ["deskListOlderMessages", "before_id", () => aMessage(other.oscar, other.ticket)],
  ["deskReply", "accessory_id", async () => other.accessory_id],
  ["deskReply", "accessory_id", () => aFile(scene.oscar)],
  ["deskRevealAuthorization", "detail_id", async () => other.detail_id + 1000],
])("to an engineer %s takes no %s of another ticket or person", async (name, key, foreign) => {
  const way = deskWays[name as keyof typeof deskWays] as Way;
  const ids = await way.ids(scene);
  const id = await foreign();
  const before = await service.pool.query("select count(*) from service.messages");
  const told = await ask(scene.engineer, name, way.request({ ...ids, [key]: id }));
  expect(told.text).toContain('"error_code":"OSM.');
  expect(told).toEqual(await ask(scene.engineer, name, way.request({ ...ids, [key]: UNKNOWN[key] ?? "" })));
  expect((await service.pool.query("select count(*) from service.messages")).rows).toEqual(before.rows);
});

test("what a customer deleted is gone for engineers, too: the ticket and its files", async () => {
  const { oscar, engineer, tickets } = scene;
  const [file, id] = [await aFile(oscar), tickets.get(1) ?? ""];
  await aMessage(oscar, id, {}, [file]);
  const read = async () => (await engineer.fetch("GET", `/v2/servicerequest/accessorys/${file}`)).text();
  expect(await read()).not.toContain("error_code");
  await oscar.post(`/v2/servicerequest/cases/${id}/action?action_id=close`);
  await oscar.post(`/v2/servicerequest/cases/${id}/action?action_id=delete`);
  expect((await engineer.get(`/desk/v1/cases/${id}`)).body).toMatchObject({ error_code: "OSM.01010015" });
  expect(await read()).toContain('"error_code":"OSM.01010001"');
});

test("every operation of the desk is tried here", () => {
  const desk = (Object.entries(OPERATIONS) as [OperationName, Operation][]).filter(([, { path }]) =>
    path.startsWith("/desk/"),
  );
  expect(desk.map(([name]) => name).filter((name) => !(name in deskWays))).toEqual([]);
});
