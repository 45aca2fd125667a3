import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import type { AccessoryUrl } from "@/lib/contract/attachments";
import { aService, type Account, type Person, type TestService } from "@/lib/testing/service-for-tests";
import { aTicket, CASES } from "@/lib/testing/ticket-for-tests";

const FILES = "/v2/servicerequest/accessorys";

let service: TestService;
let acme: Account;
let bob: Person;

beforeAll(async () => {
  service = await aService();
});
afterAll(() => service.close());
beforeEach(async () => {
  acme = await service.anAccount();
  bob = await acme.user();
});
afterEach(() => {
  service.clock.now = undefined;
});

async function aFile(by: Person, words = "hello", name = "笔记.txt"): Promise<string> {
  const body = {
    accessory_name: name,
    accessory_from: "incident",
    accessory_data: Buffer.from(words).toString("base64"),
  };
  return (await by.post<{ accessory_id: string }>(`${FILES}/json-format-content`, body)).body.accessory_id;
}

const linkOf = async (by: Person, id: string, more = "relation_type=DEFAULT") =>
  (await by.get<{ accessory_url?: string }>(`${FILES}/${id}/access-url?${more}`)).body;
const linksOf = async (by: Person, ids: string[], more = "") =>
  (await by.get<{ accessory_urls?: AccessoryUrl[] }>(`${FILES}/access-urls?accessory_ids=${ids.join(",")}${more}`))
    .body;
const openWithoutToken = (url: string) => service.service.request(new URL(url).pathname);

test("a link opens its file without a token, as a download that is not kept", async () => {
  const { accessory_url = "" } = await linkOf(bob, await aFile(bob));
  const answer = await openWithoutToken(accessory_url);
  expect(await answer.text()).toBe("hello");
  expect(answer.headers.get("content-disposition")).toMatch(/^attachment;.*UTF-8''%E7%AC%94/);
  expect(answer.headers.get("cache-control")).toBe("private, no-store");
  expect(answer.headers.get("referrer-policy")).toBe("no-referrer");
});

test("several links come in the order they were asked for, each for its own file", async () => {
  const ids = [await aFile(bob, "one"), await aFile(bob, "two")];
  const { accessory_urls = [] } = await linksOf(bob, ids.toReversed());
  expect(accessory_urls.map((one) => one.accessory_id)).toEqual(ids.toReversed());
  const texts = await Promise.all(
    accessory_urls.map(async (one) => (await openWithoutToken(one.accessory_url ?? "")).text()),
  );
  expect(texts).toEqual(["two", "one"]);
});

test("someone else gets no link, and one missing file refuses all", async () => {
  const id = await aFile(bob);
  for (const stranger of [(await service.anAccount()).owner, await acme.user()]) {
    expect(await linkOf(stranger, id)).toMatchObject({ error_code: "OSM.01010001" });
    expect(await linksOf(stranger, [await aFile(stranger), id])).toMatchObject({ error_code: "OSM.01010001" });
  }
});

test("a changed or an ended link leads nowhere", async () => {
  const { accessory_url = "" } = await linkOf(bob, await aFile(bob));
  expect((await openWithoutToken(`${accessory_url}x`)).status).toBe(404);
  expect((await openWithoutToken(accessory_url.replace(/\/links\/.{4}/, "/links/AAAA"))).status).toBe(404);
  service.clock.now = new Date(Date.now() + 5 * 60_000 + 1);
  expect((await openWithoutToken(accessory_url)).status).toBe(404);
});

test("a link leads nowhere once its file is gone, its ticket is hidden or its user may not sign in", async () => {
  const unused = await aFile(bob);
  const { accessory_url: gone = "" } = await linkOf(bob, unused);
  await bob.remove(`${FILES}/${unused}`);
  expect((await openWithoutToken(gone)).status).toBe(404);

  const used = await aFile(bob);
  const ticket = await aTicket(bob, { accessory_ids: [used] });
  const { accessory_url: hidden = "" } = await linkOf(bob, used);
  expect((await openWithoutToken(hidden)).status).toBe(200);
  await bob.post(`${CASES}/${ticket}/action?action_id=cancel`);
  await bob.post(`${CASES}/${ticket}/action?action_id=delete`);
  expect((await openWithoutToken(hidden)).status).toBe(404);

  const { accessory_url: disabled = "" } = await linkOf(bob, await aFile(bob));
  await service.pool.query("update service.users set is_enabled = false where user_id = $1", [bob.user_id]);
  expect((await openWithoutToken(disabled)).status).toBe(404);
});

test("a file that is not where the caller says it is has no link", async () => {
  const used = await aFile(bob);
  const ticket = await aTicket(bob, { accessory_ids: [used] });
  expect(
    (await linkOf(bob, used, `relation_type=INCIDENT&relation_id=${ticket}&incident_id=${ticket}`)).accessory_url,
  ).toBeDefined();
  expect(await linkOf(bob, used, "relation_type=INCIDENT&relation_id=TS-1")).toMatchObject({
    error_code: "OSM.01010001",
  });
  expect(await linkOf(bob, used, "relation_type=NO_RELATION")).toMatchObject({ error_code: "OSM.01010001" });
});

test("links to files of the group work for who operates it", async () => {
  const carol = await acme.user();
  const group = await acme.group([bob, carol], ["ticket_group_operator"]);
  const used = await aFile(bob);
  await aTicket(bob, { accessory_ids: [used] });
  expect(await linksOf(carol, [used])).toMatchObject({ error_code: "OSM.01010001" });
  const { accessory_urls = [] } = await linksOf(carol, [used], `&group_id=${group}`);
  expect((await openWithoutToken(accessory_urls[0]?.accessory_url ?? "")).status).toBe(200);
});

test("opening a link is on record as a download by its user", async () => {
  const id = await aFile(bob);
  const { accessory_url = "" } = await linkOf(bob, id);
  await openWithoutToken(accessory_url);
  const { rows } = await service.pool.query(
    "select user_id, resource_id from service.audit_entries where domain_id = $1 and operation = 'downloadAttachment'",
    [acme.domain_id],
  );
  expect(rows).toEqual([{ user_id: bob.user_id, resource_id: id }]);
});
