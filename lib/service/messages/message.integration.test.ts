import { afterAll, beforeAll, expect, test, vi } from "vitest";
import type { Message } from "@/lib/contract/shapes";
import { aService, type Person, type TestService } from "@/lib/testing/service-for-tests";
import { aTicket, aTicketIn, CASES, DESK } from "@/lib/testing/ticket-for-tests";

let service: TestService;
let bob: Person;
let sam: Person;

beforeAll(async () => {
  service = await aService();
  bob = (await service.anAccount()).owner;
  sam = await service.anEngineer();
});
afterAll(() => service.close());

type Poll = {
  immsg: { incident_id: string; message_list: Message[] }[];
  imstatus: { incident_id: string; status: number }[];
  last_message_time_id: string;
};

const FILES = "/v2/servicerequest/accessorys";
const aFile = async (by: Person) => {
  const body = { accessory_name: "a.txt", accessory_from: "message", accessory_data: "aGVsbG8=" };
  return (await by.post<{ accessory_id: string }>(`${FILES}/json-format-content`, body)).body.accessory_id;
};
const say = (id: string, message: object, more: object = {}) =>
  bob.post<{ message_id: string }>(`${CASES}/${id}/message`, { message, ...more });
const reply = (id: string, content: string) => sam.post(`${DESK}/${id}/messages`, { content });
const poll = async (ids: string[], cursor = "") =>
  (await bob.get<Poll>(`${CASES}/instant-messages?case_ids=${ids.join(",")}&last_message_time_id=${cursor}`)).body;
const listed = async (id: string, query = "") =>
  (await bob.get<{ count: number; message_list: Message[] }>(`${CASES}/${id}/messages?${query}`)).body;
const unread = async (id: string) =>
  (await bob.get<{ imunread: { unread_num: number }[] }>(`${CASES}/instant-messages/unread?case_ids=${id}`)).body
    .imunread[0]?.unread_num;

test("the description is the first message and can never be withdrawn", async () => {
  const id = await aTicket(bob);
  const { message_list } = await listed(id);
  expect(message_list).toMatchObject([{ is_first_message: 1, type: 0 }]);
  const { body } = await bob.post(`${CASES}/${id}/instant-messages/${message_list[0]?.message_id}/withdraw`);
  expect(body.error_code).toBe("OSM.01010001");
});

test("a poll brings what is new since its cursor, once and in order", async () => {
  const id = await aTicketIn(1, bob, sam);
  const start = await poll([id]);
  expect(start.immsg).toEqual([]);
  await reply(id, "first");
  await reply(id, "second");
  const next = await poll([id], start.last_message_time_id);
  expect(next.immsg[0]?.message_list.map((message) => message.content)).toEqual(["first", "second"]);
  expect((await poll([id], next.last_message_time_id)).immsg).toEqual([]);
});

test("a poll of many tickets brings each its own messages, files and marks, with no more statements than of one", async () => {
  const owner = (await service.anAccount()).owner;
  const ids = [await aTicket(owner), await aTicket(owner), await aTicket(owner)];
  const files = [await aFile(owner), await aFile(owner), await aFile(owner)];
  for (const [index, id] of ids.entries())
    await owner.post(`${CASES}/${id}/message`, {
      message: { content: `of ${id}`, accessory_ids: [files[index]] },
      ...(index === 1 ? { extends_map: { confidential_info: "account 6222" } } : {}),
    });
  const statements = vi.spyOn(service.pool, "query");
  const pollOf = async (some: string[]) => {
    statements.mockClear();
    const path = `${CASES}/instant-messages?case_ids=${some.join(",")}&last_message_time_id=0`;
    const { body } = await owner.get<Poll>(path);
    return { body, count: statements.mock.calls.length };
  };
  const [one, many] = [await pollOf(ids.slice(0, 1)), await pollOf(ids)];
  statements.mockRestore();
  expect(one.count).toBeGreaterThan(0);
  expect(many.count).toBe(one.count);
  const said = many.body.immsg.map(({ incident_id, message_list }) => {
    const { content, accessory_list, has_confidential } = message_list.at(-1) ?? {};
    return [incident_id, content, accessory_list?.map((file) => file.accessory_id), has_confidential];
  });
  expect(said).toEqual(ids.map((id, index) => [id, `of ${id}`, [files[index]], index === 1]));
});

test("a poll tells nothing of a stranger's ticket", async () => {
  const stranger = (await service.anAccount()).owner;
  const id = await aTicket(stranger);
  const { imstatus, immsg } = await poll([id], "0");
  expect([imstatus, immsg]).toEqual([[], []]);
});

test("answers of engineers are unread until they are read, one's own never are", async () => {
  const id = await aTicketIn(1, bob, sam);
  await say(id, { content: "hello" });
  expect(await unread(id)).toBe(0);
  await reply(id, "hi");
  expect(await unread(id)).toBe(1);
  await bob.post(`${CASES}/${id}/instant-messages/unread`);
  expect(await unread(id)).toBe(0);
});

test("the list counts the unread answers of each ticket alone", async () => {
  const owner = (await service.anAccount()).owner;
  const [loud, quiet] = [await aTicketIn(1, owner, sam), await aTicketIn(1, owner, sam)];
  await reply(loud, "one");
  await reply(loud, "two");
  const { body } = await owner.get<{ incident_info_list: { incident_id: string; unread_num: number }[] }>(CASES);
  const unreadOf = (id: string) => body.incident_info_list.find((row) => row.incident_id === id)?.unread_num;
  expect([unreadOf(loud), unreadOf(quiet)]).toEqual([2, 0]);
});

test("a message is withdrawn within two minutes by its author, and its words are gone from the store", async () => {
  const id = await aTicket(bob);
  const { body } = await say(id, { content: "my pin is 4471" });
  const withdraw = (by: Person) => by.post(`${CASES}/${id}/instant-messages/${body.message_id}/withdraw`);
  service.clock.now = new Date(Date.now() + 121_000);
  expect((await withdraw(bob)).body.error_code).toBe("OSM.01010001");
  service.clock.now = undefined;
  expect((await withdraw(bob)).body.error_code).toBeUndefined();
  expect((await withdraw(bob)).body.error_code).toBe("OSM.01010001");
  const { rows } = await service.pool.query("select content from service.messages where message_id = $1", [
    body.message_id,
  ]);
  expect(rows).toEqual([{ content: "" }]);
});

async function aLadenMessage(id: string) {
  const file = await aFile(bob);
  const extends_map = { confidential_info: "account 6222" };
  const { body } = await say(id, { content: "see the file", accessory_ids: [file] }, { extends_map });
  return { file, message_id: body.message_id };
}
const withdraw = (id: string, message_id: string) => bob.post(`${CASES}/${id}/instant-messages/${message_id}/withdraw`);
const readFile = async (by: Person, file: string) => (await by.fetch("GET", `${FILES}/${file}`)).text();

test("a withdrawn message takes its files and its confidential information with it, and no other's", async () => {
  const id = await aTicketIn(1, bob, sam);
  const [kept, gone] = [await aLadenMessage(id), await aLadenMessage(id)];
  expect((await withdraw(id, gone.message_id)).body.error_code).toBeUndefined();
  for (const reader of [bob, sam]) {
    expect(await readFile(reader, gone.file)).toContain("OSM.01010001");
    expect(await readFile(reader, kept.file)).toBe("hello");
  }
  await expect(service.files.open(gone.file)).rejects.toThrow();
  const { body } = await sam.get<{ confidential_list: { message_id: string }[] }>(`${DESK}/${id}`);
  expect(body.confidential_list.map((one) => one.message_id)).toEqual([kept.message_id]);
  const { rows } = await service.pool.query(
    "select message_id from service.ticket_extends where incident_id = $1 and (sealed_value is not null or value is not null)",
    [id],
  );
  expect(rows).toEqual([{ message_id: kept.message_id }]);
});

test("a ticket whose only confidential message was withdrawn shows none, to nobody", async () => {
  const id = await aTicketIn(1, bob, sam);
  await withdraw(id, (await aLadenMessage(id)).message_id);
  const details = await bob.get<{ incident_detail_info: object }>(`${CASES}/${id}`);
  expect(details.body.incident_detail_info).toMatchObject({ has_confidential: false, accessory_list: [] });
  expect((await bob.get(`${CASES}/${id}/extends-param`)).body).toEqual({ extends_list: [] });
  expect((await sam.get(`${DESK}/${id}`)).body).toMatchObject({ confidential_list: [] });
});

test("a message is withdrawn also when the bytes of its file cannot be removed", async () => {
  const id = await aTicket(bob);
  const { file, message_id } = await aLadenMessage(id);
  const remove = vi.spyOn(service.files, "remove").mockRejectedValue(new Error("the disk is gone"));
  expect((await withdraw(id, message_id)).body.error_code).toBeUndefined();
  expect(remove).toHaveBeenCalledWith(file);
  remove.mockRestore();
  expect(await readFile(bob, file)).toContain("OSM.01010001");
});

test("nobody takes back the words of another", async () => {
  const id = await aTicketIn(1, bob, sam);
  await reply(id, "hi");
  const last = (await listed(id)).message_list.at(-1);
  expect((await bob.post(`${CASES}/${id}/instant-messages/${last?.message_id}/withdraw`)).body.error_code).toBe(
    "OSM.01010002",
  );
});

test("older messages come by page backwards, without gaps", async () => {
  const id = await aTicket(bob);
  for (let number = 1; number <= 5; number += 1) await say(id, { content: `message ${number}` });
  const newest = (await listed(id, "offset=4&limit=1")).message_list[0];
  const { body } = await bob.get<{ message_list: Message[] }>(
    `${CASES}/${id}/instant-messages/more?create_time=${newest?.create_time}&type=0&limit=2`,
  );
  expect(body.message_list.map((message) => message.content)).toEqual(["message 2", "message 3"]);
});

test.each([
  ["no words and no files", { content: " " }, "OSM.01010001"],
  ["10,001 characters", { content: "x".repeat(10_001) }, "OSM.0001"],
  ["eleven files", { content: "see", accessory_ids: Array.from({ length: 11 }, () => "0".repeat(32)) }, "OSM.0001"],
  ["a file of nobody", { content: "see", accessory_ids: ["0".repeat(32)] }, "OSM.01010001"],
])("a message with %s is refused, and nothing is saved", async (_, message, code) => {
  const id = await aTicket(bob);
  expect((await say(id, message)).body.error_code).toBe(code);
  expect((await listed(id)).count).toBe(1);
});

test("confidential information with a message is sealed and only marked as there", async () => {
  const id = await aTicket(bob);
  await say(id, { content: "see the box" }, { extends_map: { confidential_info: "account 6222" } });
  const shown = await listed(id);
  expect(shown.message_list.at(-1)?.has_confidential).toBe(true);
  expect(JSON.stringify(shown)).not.toContain("6222");
  const { rows } = await service.pool.query(
    "select e::text as row from service.ticket_extends e where incident_id = $1",
    [id],
  );
  expect(JSON.stringify(rows)).not.toContain("6222");
});

test("an internal note never reaches the customer", async () => {
  const id = await aTicketIn(1, bob, sam);
  await sam.post(`${DESK}/${id}/notes`, { content: "the customer is angry" });
  const shown = [
    await bob.get(`${CASES}/${id}`),
    await listed(id),
    await bob.get(`${CASES}/${id}/operate-logs?with_service_moves=true`),
  ];
  expect(JSON.stringify(shown)).not.toContain("angry");
  expect(JSON.stringify(await sam.get(`${DESK}/${id}`))).toContain("angry");
});
