import { afterAll, beforeAll, expect, test } from "vitest";
import { OPERATE_TYPES } from "@/lib/contract/operate-types";
import { aService, type Person, type TestService } from "@/lib/testing/service-for-tests";
import { aTicket, CASES, DESK, statusOf } from "@/lib/testing/ticket-for-tests";

let service: TestService;
let bob: Person;
let sam: Person;

beforeAll(async () => {
  service = await aService();
  bob = (await service.anAccount()).owner;
  sam = await service.anEngineer();
});
afterAll(() => service.close());

async function moves(id: string, operate_types: number[]): Promise<number> {
  const { rows } = await service.pool.query<{ count: string }>(
    "select count(*) from service.ticket_logs where incident_id = $1 and operate_type = any($2)",
    [id, operate_types],
  );
  return Number(rows[0]?.count);
}

const outcomes = (answers: { body: { error_code?: string } }[]) => answers.map(({ body }) => body.error_code).sort();

test(
  "of a customer who cancels and an engineer who accepts at once exactly one wins, two hundred times",
  { timeout: 120_000 },
  async () => {
    const winners = new Set<number | undefined>();
    for (let time = 0; time < 200; time += 1) {
      const id = await aTicket(bob);
      const cancel = () => bob.post(`${CASES}/${id}/action?action_id=cancel`, {});
      const claim = () => sam.post(`${DESK}/${id}/claim`);
      const answers = await Promise.all(time % 2 === 0 ? [cancel(), claim()] : [claim(), cancel()]);
      expect(outcomes(answers)).toEqual(["OSM.01010001", undefined]);
      expect(await moves(id, [OPERATE_TYPES.cancel, OPERATE_TYPES.accept])).toBe(1);
      winners.add(await statusOf(bob, id));
    }
    expect([...winners].every((status) => status === 1 || status === 4)).toBe(true);
  },
);

test("of two windows that cancel the same ticket at once exactly one does", { timeout: 60_000 }, async () => {
  for (let time = 0; time < 50; time += 1) {
    const id = await aTicket(bob);
    const cancel = () => bob.post(`${CASES}/${id}/action?action_id=cancel`, {});
    expect(outcomes(await Promise.all([cancel(), cancel()]))).toEqual(["OSM.01010001", undefined]);
    expect(await moves(id, [OPERATE_TYPES.cancel])).toBe(1);
  }
});
