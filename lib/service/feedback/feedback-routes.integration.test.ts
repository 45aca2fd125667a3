import { readdir } from "node:fs/promises";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { aService, type Person, type TestService } from "@/lib/testing/service-for-tests";
import { removeStrayFiles } from "../attachments/orphans/remove-orphans";
import { forgetOldReporters } from "./feedback-erase";

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

type Reported = { files: string[]; contacts: { id_files: string[] } };

async function filesLeft({ files, contacts }: Reported): Promise<{ proof: number; identity: number }> {
  const count = async (ids: string[]) =>
    (await service.pool.query("select 1 from service.attachments where accessory_id = any($1)", [ids])).rowCount ?? 0;
  return { proof: await count(files), identity: await count(contacts.id_files) };
}

test("what proves the sender of a report is read by nobody, engineers included", async () => {
  const report = (await aReport(bob)) as Reported;
  await bob.post(FEEDBACKS, report);
  const sam = await service.anEngineer();
  for (const id of [...report.files, ...report.contacts.id_files])
    for (const reader of [bob, sam]) {
      const { body } = await reader.get(`/v2/servicerequest/accessorys/${id}`);
      expect(body).toMatchObject({ error_code: "OSM.01010001" });
    }
});

test("with a deleted user go the contacts and the identity of their reports, not what they reported", async () => {
  const account = await service.anAccount();
  const carol = await account.user();
  const report = (await aReport(carol)) as Reported;
  await carol.post(FEEDBACKS, report);
  expect(await filesLeft(report)).toEqual({ proof: 1, identity: 1 });
  await account.owner.fetch("DELETE", `/v3/users/${carol.user_id}`);
  expect(await stored(carol)).toMatchObject([{ type: "infringement", contacts: null }]);
  expect(await filesLeft(report)).toEqual({ proof: 1, identity: 0 });
});

test("three months after a report its sender is forgotten, once and on record, and the bytes follow", async () => {
  const report = (await aReport(bob)) as Reported;
  await bob.post(FEEDBACKS, report);
  const days = (count: number) => new Date(Date.now() + count * 86_400_000);
  await forgetOldReporters(service.db, days(89));
  expect(await filesLeft(report)).toEqual({ proof: 1, identity: 1 });
  await Promise.all([forgetOldReporters(service.db, days(91)), forgetOldReporters(service.db, days(91))]);
  expect(await stored(bob)).toMatchObject([{ contacts: null }]);
  expect(await filesLeft(report)).toEqual({ proof: 1, identity: 0 });
  const { rowCount } = await service.pool.query(
    "select 1 from service.audit_entries where operation = 'purgePersonalData' and domain_id = $1",
    [(await stored(bob))[0]?.domain_id],
  );
  expect(rowCount).toBe(1);
  const kept = async () => (await readdir(service.folder, { recursive: true })).join();
  const [identity = ""] = report.contacts.id_files;
  expect(await kept()).toContain(identity);
  await removeStrayFiles(service, days(2));
  expect(await kept()).not.toContain(identity);
  expect(await kept()).toContain(report.files[0]);
});
