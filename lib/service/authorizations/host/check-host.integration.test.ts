import { createServer, type AddressInfo } from "node:net";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { anAuthorization, AUTHORIZATIONS, detailsOf } from "@/lib/testing/authorization-for-tests";
import { aService, type Person, type TestService } from "@/lib/testing/service-for-tests";
import { aTicketIn } from "@/lib/testing/ticket-for-tests";
import { createHostProbe } from "./host-probe";

const RDP = { visit_type_id: "2" };
const server = createServer((socket) => socket.destroy());
let service: TestService;
let bob: Person;
let sam: Person;
let ticket: string;
let port: number;

beforeAll(async () => {
  service = await aService();
  sam = await service.anEngineer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  port = (server.address() as AddressInfo).port;
});
afterAll(async () => {
  server.close();
  await service.close();
});
beforeEach(async () => {
  bob = (await service.anAccount()).owner;
  ticket = await aTicketIn(1, bob, sam);
});

async function aDetail(over: object = {}, host = "127.0.0.1"): Promise<number> {
  const id = await anAuthorization(sam, ticket, { ...RDP, details: [{ host, port }], ...over });
  return (await detailsOf(bob, id))[0] ?? 0;
}

const check = (detail: number, at = port) =>
  bob.post(`${AUTHORIZATIONS}/authorization-details/${detail}/verify-host`, {
    port: at,
    account: "root",
    password: "secret",
  });

test("a port that answers passes for remote desktops, where the login cannot be tried", async () => {
  expect((await check(await aDetail())).body).toEqual({ checked: "port" });
});

test("only the port that was asked for is tried", async () => {
  expect((await check(await aDetail(), port + 1)).body).toMatchObject({ error_code: "OSM.01010001", field: "port" });
});

test("a login that cannot be tried is never called right", async () => {
  expect((await check(await aDetail({ visit_type_id: "1" }))).body.error_code).toBe("OSM.01010014");
});

test("a port that does not answer is told", async () => {
  const closed = await aDetail({ details: [{ host: "127.0.0.1", port: 1 }] });
  expect((await check(closed, 1)).body).toMatchObject({ error_code: "OSM.01010014", field: "port" });
});

test("after five tries there is a pause, also when they come at once", async () => {
  const detail = await aDetail();
  const answers = await Promise.all(Array.from({ length: 8 }, () => check(detail)));
  expect(answers.filter((answer) => answer.status === 200)).toHaveLength(5);
  expect(answers.filter((answer) => answer.status === 429)).toHaveLength(3);
});

test("a console has no host to try", async () => {
  const detail = await aDetail({ resource_type_id: "2", visit_type_id: "4", content_type_id: "3", details: [] });
  expect((await check(detail)).body.error_code).toBe("OSM.01010018");
});

test("private hosts are refused without a connection", async () => {
  const probe = createHostProbe(false);
  expect(await probe.tryPort("127.0.0.1", port)).toBe("refused");
  expect(await probe.tryPort("localhost", port)).toBe("refused");
  expect(await probe.tryPort("::ffff:127.0.0.1", port)).toBe("refused");
});
