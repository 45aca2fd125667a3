import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { aService, type Person, type TestService } from "@/lib/testing/service-for-tests";

const FEEDBACKS = "/v2/servicerequest/feedbacks";

let service: TestService;
let bob: Person;

beforeAll(async () => {
  service = await aService();
});
afterAll(() => service.close());
beforeEach(async () => {
  bob = (await service.anAccount()).owner;
});

async function aFile(by: Person): Promise<string> {
  const accessory_data = Buffer.from("proof").toString("base64");
  const { body } = await by.post<{ accessory_id: string }>("/v2/servicerequest/accessorys/json-format-content", {
    accessory_name: "proof.txt",
    accessory_from: "message",
    accessory_data,
  });
  return body.accessory_id;
}

async function aReport(by: Person, over: object = {}) {
  return {
    type: "infringement",
    title: "Web hosting; https://copy.example",
    content: "Our pictures are shown there without our leave.",
    files: [await aFile(by)],
    ip: { ip_type: "copyright" },
    contacts: { name: "Ann Example", mobile: "13800000000", id_type: 20, id_files: [await aFile(by)] },
    ...over,
  };
}

const stored = async (by: Person) =>
  (
    await service.pool.query<{ feedback_id: string; contacts: Buffer; type: string; domain_id: string }>(
      "select * from service.feedbacks where user_id = $1",
      [by.user_id],
    )
  ).rows;

test("a report is kept with its proof, its contacts sealed", async () => {
  const report = await aReport(bob);
  expect((await bob.post(FEEDBACKS, report)).body).toEqual({});
  const [row] = await stored(bob);
  expect(row).toMatchObject({ type: "infringement" });
  expect(JSON.stringify(row)).not.toContain("13800000000");
  expect(row?.contacts.includes("13800000000")).toBe(false);
  const { domain_id = "", feedback_id = "", contacts = Buffer.alloc(0) } = row ?? {};
  const opened = await service.keys.unseal(service.db, domain_id, `feedbacks.contacts:${feedback_id}`, contacts);
  expect(JSON.parse(opened)).toMatchObject({ name: "Ann Example", mobile: "13800000000" });
});

test("files of a report can no longer be removed or used elsewhere", async () => {
  const report = await aReport(bob);
  await bob.post(FEEDBACKS, report);
  const removed = await bob.remove(`/v2/servicerequest/accessorys/${report.files[0]}`);
  expect(removed.body.error_code).toBe("OSM.01010001");
  expect((await bob.post(FEEDBACKS, report)).body.error_code).toBe("OSM.01010001");
  expect(await stored(bob)).toHaveLength(1);
});

test("someone else's files prove nothing, and nothing is kept", async () => {
  const stranger = (await service.anAccount()).owner;
  const report = await aReport(bob, { files: [await aFile(stranger)] });
  expect((await bob.post(FEEDBACKS, report)).body).toMatchObject({
    error_code: "OSM.01010001",
    field: "accessory_ids",
  });
  expect(await stored(bob)).toEqual([]);
});

test.each([
  ["type", { type: "boring" }],
  ["files", { files: [] }],
  ["content", { content: "" }],
  ["contacts", { contacts: undefined }],
])("a report with a wrong %s is refused", async (field, over) => {
  const answer = await bob.post(FEEDBACKS, await aReport(bob, over));
  expect(answer.status).toBe(400);
  expect(answer.body).toMatchObject({ error_code: "OSM.0001", field: expect.stringContaining(field) });
});
