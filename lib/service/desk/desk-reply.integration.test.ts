import { afterAll, beforeAll, expect, test } from "vitest";
import { aService, type TestService } from "@/lib/testing/service-for-tests";
import { aTicketIn, CASES, DESK } from "@/lib/testing/ticket-for-tests";

let service: TestService;

beforeAll(async () => {
  service = await aService();
});
afterAll(() => service.close());

test("an answer sent again after a lost reply is one message, also when both come at once", async () => {
  const [{ owner }, sam] = [await service.anAccount(), await service.anEngineer()];
  const id = await aTicketIn(1, owner, sam);
  const headers = { "idempotency-key": "one" };
  const reply = (content: string) => sam.post<{ message_id: string }>(`${DESK}/${id}/messages`, { content }, headers);
  const [first, second] = await Promise.all([reply("Restart it."), reply("Restart it.")]);
  expect(second.body.message_id).toBe(first.body.message_id);
  const { body } = await owner.get<{ message_list: { content: string }[] }>(`${CASES}/${id}/messages`);
  expect(body.message_list.filter((message) => message.content === "Restart it.")).toHaveLength(1);
  expect((await reply("Something else.")).body).toMatchObject({ error_code: "OSM.01010001", field: "Idempotency-Key" });
});
