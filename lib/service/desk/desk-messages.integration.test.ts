import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import type { DeskOlderMessages, DeskTicketDetail } from "@/lib/contract/desk";
import { aService, type Person, type TestService } from "@/lib/testing/service-for-tests";
import { aTicketIn, CASES, DESK } from "@/lib/testing/ticket-for-tests";

let service: TestService;
let owner: Person;
let sam: Person;
let ticket: string;

beforeAll(async () => {
  service = await aService();
});
afterAll(() => service.close());
beforeEach(async () => {
  [{ owner }, sam] = [await service.anAccount(), await service.anEngineer()];
  ticket = await aTicketIn(1, owner, sam);
  for (const content of ["one", "two", "three", "four"])
    await owner.post(`${CASES}/${ticket}/message`, { message: { content } });
});

const shown = async () => (await sam.get<DeskTicketDetail>(`${DESK}/${ticket}`)).body;
const before = (by: Person, id: string, limit = 2) =>
  by.get<DeskOlderMessages>(`${DESK}/${ticket}/messages?before_id=${id}&limit=${limit}`);
const contents = ({ message_list }: DeskOlderMessages) => message_list.map(({ content }) => content);

test("older messages come page by page until the beginning, each once and in order", async () => {
  const { message_list, has_older_messages } = await shown();
  expect(has_older_messages).toBe(false);
  const { body: page } = await before(sam, message_list.at(-1)?.message_id ?? "");
  expect(contents(page)).toEqual(["two", "three"]);
  expect(page.has_older_messages).toBe(true);
  const { body: first } = await before(sam, page.message_list[0]?.message_id ?? "");
  expect(contents(first)).toEqual(["Cannot log in to web-1 after a reboot", "one"]);
  expect(first.has_older_messages).toBe(false);
});

test("a ticket with more than a hundred messages shows the newest and tells that there are older ones", async () => {
  await service.pool.query(
    `insert into service.messages (domain_id, incident_id, message_id, type, replier, replier_name, iam_user_type, content,
       is_first_message, create_time)
     select domain_id, incident_id, 'many' || n, type, replier, replier_name, iam_user_type, 'many ' || n, false, create_time
     from service.messages, generate_series(1, 100) n where incident_id = $1 and content = 'four'`,
    [ticket],
  );
  const { message_list, has_older_messages } = await shown();
  expect(message_list).toHaveLength(100);
  expect(has_older_messages).toBe(true);
  const { body } = await before(sam, message_list[0]?.message_id ?? "", 100);
  expect(contents(body)).toHaveLength(5);
});

test("a cursor that was withdrawn still works, and what was withdrawn is not shown", async () => {
  const { message_list } = await shown();
  const [three = "", four = ""] = message_list.slice(-2).map(({ message_id }) => message_id);
  for (const id of [three, four]) await owner.post(`${CASES}/${ticket}/instant-messages/${id}/withdraw`);
  expect(contents((await before(sam, four)).body)).toEqual(["one", "two"]);
});

test("only engineers, only messages of this ticket", async () => {
  const id = (await shown()).message_list.at(-1)?.message_id ?? "";
  expect((await before(owner, id)).status).toBe(403);
  expect((await before(sam, "another")).body).toMatchObject({ error_code: "OSM.01010001", field: "before_id" });
  const other = await aTicketIn(1, owner, sam);
  const { body } = await sam.get(`${DESK}/${other}/messages?before_id=${id}`);
  expect(body.error_code).toBe("OSM.01010001");
});
