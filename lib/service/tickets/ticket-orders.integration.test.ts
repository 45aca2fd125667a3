import { afterAll, beforeAll, expect, test } from "vitest";
import { aService, type TestService } from "@/lib/testing/service-for-tests";

let service: TestService;
beforeAll(async () => {
  service = await aService();
});
afterAll(() => service.close());

async function planOf(statement: string): Promise<string> {
  const client = await service.pool.connect();
  try {
    await client.query("begin; set local enable_seqscan = off; set local enable_sort = off");
    const { rows } = await client.query<{ "QUERY PLAN": string }>(`explain ${statement}`);
    return rows.map((row) => row["QUERY PLAN"]).join("\n");
  } finally {
    await client.query("rollback");
    client.release();
  }
}

const TICKETS = "select incident_id from service.tickets where domain_id = 'd' and status <> 13";

test.each([
  ["last reply", "coalesce(last_reply_time, create_time)", "tickets_by_reply"],
  ["last change", "update_time", "tickets_by_update"],
])("a page of an account by its %s is read in the order of an index, either way", async (_, key, index) => {
  for (const way of ["desc", "asc"]) {
    const plan = await planOf(`${TICKETS} order by ${key} ${way}, incident_id ${way} limit 10`);
    expect(plan).toContain(index);
    expect(plan).not.toContain("Sort");
  }
});
