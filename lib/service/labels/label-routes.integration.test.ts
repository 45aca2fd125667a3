import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { TICKET_SOURCE_ID } from "@/lib/contract/tickets";
import { aService, type Person, type TestService } from "@/lib/testing/service-for-tests";
import { labelsOfTickets } from "./label-store";

const LABELS = "/v2/servicerequest/labels";
const CASES = "/v2/servicerequest/cases";

let service: TestService;

beforeAll(async () => {
  service = await aService();
});

afterAll(() => service.close());

type Listed = { total_count: number; label_list: { label_id: number; name: string; color: string }[] };

const list = async (person: Person, query = "limit=100") => (await person.get<Listed>(`${LABELS}?${query}`)).body;

const create = (person: Person, name: string, color = "#2F80ED") => person.post(LABELS, { name, color });

async function aLabel(person: Person, name: string): Promise<number> {
  await create(person, name);
  return (await list(person)).label_list.find((label) => label.name === name)?.label_id ?? 0;
}

async function labelled(person: Person, count: number): Promise<number[]> {
  const ids: number[] = [];
  for (let number = 1; number <= count; number += 1) ids.push(await aLabel(person, `label ${number}`));
  return ids;
}

async function aTicket(person: Person): Promise<string> {
  const body = {
    source_id: TICKET_SOURCE_ID,
    business_type_id: "account-signin",
    simple_description: "The sign-in page stays empty",
  };
  return (await person.post<{ incident_id: string }>(CASES, body)).body.incident_id;
}

const onTicket = async (person: Person, ticket: string) =>
  (await person.get<{ case_label_list: { label_id: number }[] }>(`${CASES}/${ticket}/labels`)).body.case_label_list.map(
    (label) => label.label_id,
  );

const attach = (person: Person, ticket: string, ids: number[]) =>
  person.post(`${CASES}/${ticket}/labels?label_ids=${ids.join(",")}`);

async function audited(domain_id: string): Promise<string[]> {
  const { rows } = await service.pool.query<{ operation: string }>(
    "select operation from service.audit_entries where domain_id = $1 order by sequence",
    [domain_id],
  );
  return rows.map((row) => row.operation);
}

describe("labels of an account", () => {
  test("a label is made, changed and removed, and each is recorded", async () => {
    const { owner, domain_id } = await service.anAccount();
    const id = await aLabel(owner, "billing");
    expect((await owner.put(`${LABELS}/${id}`, { name: "bills", color: "#27AE60" })).body).toEqual({});
    expect(await list(owner)).toEqual({
      total_count: 1,
      label_list: [{ label_id: id, name: "bills", color: "#27AE60" }],
    });
    expect((await owner.remove(`${LABELS}/${id}`)).body).toEqual({});
    expect((await list(owner)).total_count).toBe(0);
    expect(await audited(domain_id)).toEqual(["createLabel", "updateLabel", "deleteLabel"]);
  });

  test("a name in use is refused, for a new label and for a change, but a label may keep its own", async () => {
    const { owner } = await service.anAccount();
    await aLabel(owner, "one");
    const two = await aLabel(owner, "two");
    expect((await create(owner, " one ")).body.error_code).toBe("OSM.01010040");
    expect((await owner.put(`${LABELS}/${two}`, { name: "one", color: "#000000" })).body.error_code).toBe(
      "OSM.01010040",
    );
    expect((await owner.put(`${LABELS}/${two}`, { name: "two", color: "#000000" })).body).toEqual({});
  });

  test("of many at once with the same name, one is made", async () => {
    const { owner } = await service.anAccount();
    const answers = await Promise.all(Array.from({ length: 6 }, () => create(owner, "same")));
    expect(answers.filter(({ body }) => body.error_code === undefined)).toHaveLength(1);
    expect(answers.filter(({ body }) => body.error_code === "OSM.01010040")).toHaveLength(5);
  });

  test("thirty fit, however many come at once", async () => {
    const { owner } = await service.anAccount();
    const answers = await Promise.all(Array.from({ length: 34 }, (_, number) => create(owner, `label ${number}`)));
    expect(answers.filter(({ body }) => body.error_code === "OSM.01010041")).toHaveLength(4);
    expect((await list(owner)).total_count).toBe(30);
  });

  test("people of one account share labels, other accounts see none of them", async () => {
    const account = await service.anAccount();
    const stranger = (await service.anAccount()).owner;
    const id = await aLabel(account.owner, "shared");
    expect((await list(await account.user())).total_count).toBe(1);
    expect((await list(stranger)).total_count).toBe(0);
    expect((await stranger.remove(`${LABELS}/${id}`)).body.error_code).toBe("OSM.01010039");
    expect((await stranger.put(`${LABELS}/${id}`, { name: "mine", color: "#000000" })).body.error_code).toBe(
      "OSM.01010039",
    );
    expect((await list(account.owner)).label_list[0]?.name).toBe("shared");
  });

  test("a list is found by a part of the name and cut into pages", async () => {
    const { owner } = await service.anAccount();
    const ids = await labelled(owner, 12);
    await create(owner, "100% 完成 😀");
    expect((await list(owner, "")).label_list).toHaveLength(10);
    expect((await list(owner, "")).total_count).toBe(13);
    expect((await list(owner, "offset=12&limit=5")).label_list).toHaveLength(1);
    expect((await list(owner, "limit=0")).label_list).toEqual([]);
    expect((await list(owner, `name=${encodeURIComponent("LABEL 1")}`)).total_count).toBe(4);
    expect((await list(owner, `name=${encodeURIComponent("%")}`)).total_count).toBe(1);
    expect((await list(owner, `label_id=${ids[2]}`)).label_list[0]?.name).toBe("label 3");
  });

  test.each([
    ["without a name", { name: "", color: "#000000" }],
    ["with blanks for a name", { name: "   ", color: "#000000" }],
    ["with 65 characters", { name: "x".repeat(65), color: "#000000" }],
    ["with a NUL in its name", { name: "a\u0000b", color: "#000000" }],
    ["with a colour that is none", { name: "a", color: "red" }],
    ["with a colour that carries more", { name: "a", color: "#00;x:0" }],
  ])("a label %s is refused", async (_, body) => {
    const { owner } = await service.anAccount();
    expect((await owner.post(LABELS, body)).status).toBe(400);
  });

  test("64 characters of any script make a name", async () => {
    const { owner } = await service.anAccount();
    expect((await create(owner, "标".repeat(64))).body).toEqual({});
    expect((await create(owner, "../<b>'\"")).body).toEqual({});
  });

  test("an id that is no number or too high is refused", async () => {
    const { owner } = await service.anAccount();
    expect((await owner.remove(`${LABELS}/one`)).status).toBe(400);
    expect((await owner.remove(`${LABELS}/65536`)).status).toBe(400);
    expect((await owner.remove(`${LABELS}/65535`)).body.error_code).toBe("OSM.01010039");
  });
});

describe("labels on a ticket", () => {
  test("they are put on, listed and taken off, with commas or repeated names", async () => {
    const { owner, domain_id } = await service.anAccount();
    const [one = 0, two = 0, three = 0] = await labelled(owner, 3);
    const ticket = await aTicket(owner);
    expect((await attach(owner, ticket, [one, two])).body).toEqual({});
    expect((await attach(owner, ticket, [two, three])).body).toEqual({});
    expect(await onTicket(owner, ticket)).toEqual([one, two, three]);
    expect((await owner.remove(`${CASES}/${ticket}/labels?label_ids=${one}&label_ids=${two}`)).body).toEqual({});
    expect((await owner.remove(`${CASES}/${ticket}/labels?label_ids=${one}`)).body).toEqual({});
    expect(await onTicket(owner, ticket)).toEqual([three]);
    expect((await audited(domain_id)).slice(-2)).toEqual(["deleteCaseLabels", "deleteCaseLabels"]);
  });

  test("five fit on a ticket, however many come at once", async () => {
    const { owner } = await service.anAccount();
    const ids = await labelled(owner, 8);
    const ticket = await aTicket(owner);
    const answers = await Promise.all(ids.map((id) => attach(owner, ticket, [id])));
    expect(answers.filter(({ body }) => body.error_code === "OSM.01010042")).toHaveLength(3);
    expect(await onTicket(owner, ticket)).toHaveLength(5);
  });

  test("more than five in one call are refused by shape, none is too few", async () => {
    const { owner } = await service.anAccount();
    const ticket = await aTicket(owner);
    expect((await attach(owner, ticket, [1, 2, 3, 4, 5, 6])).status).toBe(400);
    expect((await attach(owner, ticket, [])).status).toBe(400);
  });

  test("one unknown label attaches none", async () => {
    const { owner } = await service.anAccount();
    const id = await aLabel(owner, "known");
    const ticket = await aTicket(owner);
    expect((await attach(owner, ticket, [id, 4711])).body.error_code).toBe("OSM.01010039");
    expect((await owner.remove(`${CASES}/${ticket}/labels?label_ids=4711`)).body.error_code).toBe("OSM.01010039");
    expect(await onTicket(owner, ticket)).toEqual([]);
  });

  test("removing a label takes it off all tickets", async () => {
    const { owner } = await service.anAccount();
    const id = await aLabel(owner, "gone soon");
    const ticket = await aTicket(owner);
    await attach(owner, ticket, [id]);
    await owner.remove(`${LABELS}/${id}`);
    expect(await onTicket(owner, ticket)).toEqual([]);
  });

  test("someone else's ticket does not exist, and another account's labels are unknown", async () => {
    const account = await service.anAccount();
    const colleague = await account.user();
    const stranger = (await service.anAccount()).owner;
    const id = await aLabel(account.owner, "ours");
    const ticket = await aTicket(account.owner);
    for (const person of [colleague, stranger]) {
      expect((await attach(person, ticket, [id])).body.error_code).toBe("OSM.01010015");
      expect((await person.get(`${CASES}/${ticket}/labels`)).body.error_code).toBe("OSM.01010015");
      expect((await person.remove(`${CASES}/${ticket}/labels?label_ids=${id}`)).body.error_code).toBe("OSM.01010015");
    }
    expect((await attach(stranger, await aTicket(stranger), [id])).body.error_code).toBe("OSM.01010039");
    expect((await attach(account.owner, "TS-0", [id])).body.error_code).toBe("OSM.01010015");
  });

  test("the labels of a whole list come in one look-up", async () => {
    const { owner, domain_id } = await service.anAccount();
    const id = await aLabel(owner, "seen");
    const [labelledTicket, plainTicket] = [await aTicket(owner), await aTicket(owner)];
    await attach(owner, labelledTicket, [id]);
    const found = await labelsOfTickets(service.db, domain_id, [labelledTicket, plainTicket]);
    expect([...found]).toEqual([[labelledTicket, [{ label_id: id, name: "seen", color: "#2F80ED" }]]]);
    expect((await labelsOfTickets(service.db, domain_id, [])).size).toBe(0);
  });
});
