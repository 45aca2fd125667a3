import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { ListRelationAnswer } from "@/lib/contract/relations";
import { aService, type Account, type Person, type TestService } from "@/lib/testing/service-for-tests";
import { aTicket, CASES } from "@/lib/testing/ticket-for-tests";

let service: TestService;
let account: Account;
let bob: Person;
let carol: Person;
let group_id: string;

beforeAll(async () => {
  service = await aService();
});
afterAll(() => service.close());
beforeEach(async () => {
  account = await service.anAccount();
  [bob, carol] = await Promise.all([account.user(), account.user()]);
  group_id = await account.group([bob, carol], ["ticket_group_operator"]);
});

const relate = (by: Person, id: string, related_id_list: string[], group: string | undefined = group_id) =>
  by.post(`${CASES}/${id}/relations`, { related_id_list, group_id: group });

const part = (by: Person, id: string, related_id: string, group: string | undefined = group_id) =>
  by.remove(`${CASES}/${id}/relations`, { related_id, group_id: group });

const list = async (by: Person, id: string) =>
  (await by.get<ListRelationAnswer>(`${CASES}/${id}/relations`)).body.case_relation_list;

const ticketsOf = (by: Person, count: number) => Promise.all(Array.from({ length: count }, () => aTicket(by)));

test("a relation holds in both directions and tells id, description and submitter", async () => {
  const [mine, theirs] = [await aTicket(bob, { simple_description: "mine" }), await aTicket(carol)];
  expect((await relate(bob, mine, [theirs])).body).toEqual({});
  expect(await list(carol, theirs)).toEqual([{ case_id: mine, simple_description: "mine", user_name: bob.name }]);
  expect(await list(bob, mine)).toHaveLength(1);
});

test("a relation ends in both directions, whoever of the group ends it", async () => {
  const [mine, theirs] = [await aTicket(bob), await aTicket(carol)];
  await relate(bob, mine, [theirs]);
  expect((await part(carol, theirs, mine)).body).toEqual({});
  expect(await list(bob, mine)).toEqual([]);
  expect((await part(bob, mine, theirs)).body).toMatchObject({ error_code: "OSM.01010001", field: "related_id" });
});

describe("three relations of a ticket", () => {
  test("are the most, from either side", async () => {
    const [first = "", ...others] = await ticketsOf(bob, 5);
    expect((await relate(bob, first, others.slice(0, 3))).body).toEqual({});
    expect((await relate(bob, first, others.slice(3))).body.error_code).toBe("OSM.01010043");
    expect((await relate(bob, others[3] ?? "", [first])).body.error_code).toBe("OSM.01010043");
  });

  test("stay three when five are asked for at once", async () => {
    const [first = "", ...others] = await ticketsOf(bob, 6);
    const answers = await Promise.all(others.map((other) => relate(bob, other, [first])));
    expect(answers.filter((answer) => answer.body.error_code === "OSM.01010043")).toHaveLength(2);
    expect(await list(bob, first)).toHaveLength(3);
  });

  test("do not count deleted tickets", async () => {
    const [first = "", ...others] = await ticketsOf(bob, 5);
    await relate(bob, first, others.slice(0, 3));
    await bob.post(`${CASES}/${others[0]}/action?action_id=cancel`);
    await bob.post(`${CASES}/${others[0]}/action?action_id=delete`);
    expect(await list(bob, first)).toHaveLength(2);
    expect((await relate(bob, first, others.slice(3))).body).toEqual({});
  });
});

describe("refused", () => {
  test("a ticket with itself, and twice with the same one", async () => {
    const [mine, theirs] = [await aTicket(bob), await aTicket(carol)];
    expect((await relate(bob, mine, [mine])).body.error_code).toBe("OSM.01010044");
    await relate(bob, mine, [theirs]);
    expect((await relate(bob, mine, [theirs])).body.error_code).toBe("OSM.01010001");
    expect((await relate(carol, theirs, [mine])).body.error_code).toBe("OSM.01010001");
  });

  test("without a group, and with one that the caller does not operate", async () => {
    const [mine, theirs] = [await aTicket(bob), await aTicket(carol)];
    const plain = await account.group([bob, carol]);
    const without = await bob.post(`${CASES}/${mine}/relations`, { related_id_list: [theirs] });
    expect(without.body.error_code).toBe("OSM.01010002");
    expect((await relate(bob, mine, [theirs], plain)).body.error_code).toBe("OSM.01010002");
    expect((await relate(account.owner, mine, [theirs])).body.error_code).toBe("OSM.01010002");
  });

  test("tickets of nobody, of people outside the group and of another account alike", async () => {
    const mine = await aTicket(bob);
    const outside = await aTicket(await account.user());
    const foreign = await aTicket((await service.anAccount()).owner);
    for (const id of ["TS-1", outside, foreign]) {
      expect((await relate(bob, mine, [id])).body.error_code).toBe("OSM.01010015");
      expect((await relate(bob, id, [mine])).body.error_code).toBe("OSM.01010015");
    }
    expect(await list(bob, mine)).toEqual([]);
  });
});

test("who is in one of two groups sees a relation into the other, but not the ticket, and cannot end it", async () => {
  const [ann, cid] = await Promise.all([account.user(), account.user()]);
  const one = await account.group([ann, bob], ["ticket_group_operator"]);
  await account.group([cid, bob], ["ticket_group_operator"]);
  const [ofAnn, ofCid] = [await aTicket(ann), await aTicket(cid, { simple_description: "of cid" })];
  expect((await relate(bob, ofAnn, [ofCid], one)).body).toEqual({});
  expect(await list(ann, ofAnn)).toEqual([{ case_id: ofCid, simple_description: "of cid", user_name: cid.name }]);
  expect((await ann.get(`${CASES}/${ofCid}`)).body.error_code).toBe("OSM.01010015");
  expect((await part(ann, ofAnn, ofCid, one)).body.error_code).toBe("OSM.01010015");
  expect(await list(bob, ofAnn)).toHaveLength(1);
});

test("relations of a ticket that cannot be seen cannot be listed", async () => {
  const mine = await aTicket(bob);
  const stranger = (await service.anAccount()).owner;
  const outsider = await account.user();
  expect((await stranger.get(`${CASES}/${mine}/relations`)).body.error_code).toBe("OSM.01010015");
  expect((await outsider.get(`${CASES}/${mine}/relations`)).body.error_code).toBe("OSM.01010015");
});
