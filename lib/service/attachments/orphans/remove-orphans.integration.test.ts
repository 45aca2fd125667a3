import { mkdir, stat, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { aService, type Account, type Person, type TestService } from "@/lib/testing/service-for-tests";
import { aTicket } from "@/lib/testing/ticket-for-tests";
import { createAttachmentId } from "../attachment-id";
import { attachFiles } from "../attachment-store";
import { removeStrayFiles, removeUnusedFiles } from "./remove-orphans";

const FILES = "/v2/servicerequest/accessorys";
const DAY_MS = 86_400_000;

let service: TestService;
let account: Account;
let bob: Person;

beforeAll(async () => {
  service = await aService();
});
afterAll(() => service.close());
beforeEach(async () => {
  account = await service.anAccount();
  bob = account.owner;
});

async function aFile(): Promise<string> {
  const body = { accessory_name: "a.txt", accessory_from: "incident", accessory_data: "aGVsbG8=" };
  return (await bob.post<{ accessory_id: string }>(`${FILES}/json-format-content`, body)).body.accessory_id;
}

const placeOf = (id: string) => join(service.folder, id.slice(0, 2), id);
const isThere = (path: string) =>
  stat(path).then(
    () => true,
    () => false,
  );
const tomorrow = () => new Date(Date.now() + DAY_MS + 60_000);

test("a file that nobody used within a day goes, row and bytes; a used one stays", async () => {
  const [unused, used] = [await aFile(), await aFile()];
  await aTicket(bob, { accessory_ids: [used] });
  expect(await removeUnusedFiles(service, new Date())).toBe(0);
  expect(await isThere(placeOf(unused))).toBe(true);
  const removed = await Promise.all([removeUnusedFiles(service, tomorrow()), removeUnusedFiles(service, tomorrow())]);
  expect(removed[0] + removed[1]).toBe(1);
  expect(await isThere(placeOf(unused))).toBe(false);
  expect(await isThere(placeOf(used))).toBe(true);
  expect((await bob.fetch("GET", `${FILES}/${used}`)).headers.get("content-disposition")).toMatch(/^attachment/);
});

async function untilSomeoneWaits(): Promise<void> {
  const waiting = "select 1 from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()";
  while ((await service.pool.query(waiting)).rowCount === 0);
}

test("a file that is being used while it is swept is kept", async () => {
  const id = await aFile();
  const { domain_id, owner } = account;
  const target = { domain_id, incident_id: await aTicket(bob) };
  let sweeping = Promise.resolve(0);
  await service.db.transaction(async (tx) => {
    await attachFiles(tx, { domain_id, user_id: owner.user_id }, [id], target, 5);
    sweeping = removeUnusedFiles(service, tomorrow());
    await untilSomeoneWaits();
  });
  expect(await sweeping).toBe(0);
  expect(await isThere(placeOf(id))).toBe(true);
});

test("bytes without a row go when they are a day old, and nothing else in the folder does", async () => {
  const used = await aFile();
  await aTicket(bob, { accessory_ids: [used] });
  const [old, fresh] = [createAttachmentId(), createAttachmentId()];
  const note = join(service.folder, "note.txt");
  for (const id of [old, fresh]) {
    await mkdir(join(service.folder, id.slice(0, 2)), { recursive: true });
    await writeFile(placeOf(id), "bytes");
  }
  await writeFile(note, "not ours");
  const before = new Date(Date.now() - 2 * DAY_MS);
  for (const path of [placeOf(old), placeOf(used), note]) await utimes(path, before, before);
  expect(await removeStrayFiles(service, new Date())).toBe(1);
  expect(await isThere(placeOf(old))).toBe(false);
  for (const path of [placeOf(fresh), placeOf(used), note]) expect(await isThere(path)).toBe(true);
});
