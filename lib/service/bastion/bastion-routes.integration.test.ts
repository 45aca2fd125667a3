import { afterAll, beforeAll, expect, test } from "vitest";
import { anAuthorization, AUTHORIZATIONS, detailsOf, grant } from "@/lib/testing/authorization-for-tests";
import { aService, type Account, type Person, type TestService } from "@/lib/testing/service-for-tests";
import { aTicketIn } from "@/lib/testing/ticket-for-tests";
import { bastionSessions, bastionTransfers } from "./bastion-tables";
import { saveCommand } from "./live/session-store";

let service: TestService;
let acme: Account;
let bob: Person;
let id: string;
let detail: number;
let session: number;

const START = new Date("2026-03-01T08:00:00Z");
const later = (ms: number) => new Date(START.getTime() + ms);

beforeAll(async () => {
  service = await aService();
  acme = await service.anAccount();
  bob = await acme.user();
  const sam = await service.anEngineer();
  id = await anAuthorization(sam, await aTicketIn(1, bob, sam));
  await grant(bob, id);
  detail = (await detailsOf(bob, id))[0] ?? 0;
  const { domain_id } = acme;
  const key = { domain_id, authorization_id: id, detail_number: detail };
  const engineer = { engineer_id: sam.user_id, engineer_name: sam.name };
  const [row] = await service.db
    .insert(bastionSessions)
    .values({ ...key, ...engineer, start_time: START, end_time: later(61_000) })
    .returning();
  session = row?.session_number ?? 0;
  for (const [index, line] of ["ls", "df -h", "exit"].entries())
    await saveCommand(service, { domain_id, session_number: session }, index + 1, line, later(index * 1000));
  await service.db.insert(bastionTransfers).values({
    domain_id,
    session_number: session,
    operate_type: "download",
    file_name: "auth.log",
    from_path: "/var/log/auth.log",
    to_path: "auth.log",
    file_size: 2048,
    oper_result: "success",
    duration_ms: 1500,
    operate_time: later(5000),
  });
});
afterAll(() => service.close());

const at = (rest: string, of = id) => `${AUTHORIZATIONS}/${of}/authorization-details/${rest}`;

test("the customer sees when an engineer was logged in, and for how long", async () => {
  expect((await bob.get(at(`${detail}/history-sessions`))).body).toEqual({
    total_count: 1,
    session_list: [
      {
        session_id: session,
        engineer_name: expect.any(String),
        start_time: START.toISOString(),
        end_time: later(61_000).toISOString(),
        duration: "00:01:01",
      },
    ],
  });
});

test("commands come newest first, or oldest first when asked", async () => {
  const commands = async (query: string) =>
    (
      await bob.get<{ ops_list: { oper: string }[] }>(at(`${detail}/sessions/${session}/operation-logs${query}`))
    ).body.ops_list.map((one) => one.oper);
  expect(await commands("")).toEqual(["exit", "df -h", "ls"]);
  expect(await commands("?sort=1&limit=2")).toEqual(["ls", "df -h"]);
  expect(await commands("?sort=0&offset=2")).toEqual(["ls"]);
});

test("file transfers tell what went where", async () => {
  const { body } = await bob.get(at(`${detail}/sessions/${session}/operation-file-logs`));
  expect(body).toMatchObject({
    total_count: 1,
    file_ops_list: [{ file_name: "auth.log", file_size: "2048", duration: "00:00:01" }],
  });
});

test("unknown items and sessions, and those of others, do not exist", async () => {
  const stranger = (await service.anAccount()).owner;
  expect((await stranger.get(at(`${detail}/history-sessions`))).body.error_code).toBe("OSM.01010001");
  expect((await bob.get(at("999999/history-sessions"))).body.error_code).toBe("OSM.01010032");
  expect((await bob.get(at(`${detail}/sessions/999999/operation-logs`))).body.error_code).toBe("OSM.01010001");
});
