import { unzipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { TICKET_SOURCE_ID } from "@/lib/contract/tickets";
import { aService, type Account, type Person, type TestService } from "@/lib/testing/service-for-tests";
import { createAttachmentId } from "./attachment-id";

const FILES = "/v2/servicerequest/accessorys";
const CASES = "/v2/servicerequest/cases";

let service: TestService;

beforeAll(async () => {
  service = await aService();
});

afterAll(() => service.close());

const base64 = (bytes: Uint8Array | string) => Buffer.from(bytes).toString("base64");

async function aFile(person: Person, name = "note.txt", bytes: Uint8Array | string = "hello"): Promise<string> {
  const body = { accessory_name: name, accessory_from: "incident", accessory_data: base64(bytes) };
  return (await person.post<{ accessory_id: string }>(`${FILES}/json-format-content`, body)).body.accessory_id;
}

function ticketOf(person: Person, accessory_ids: string[]) {
  return person.post<{ incident_id: string }>(CASES, {
    source_id: TICKET_SOURCE_ID,
    business_type_id: "account-signin",
    simple_description: "The sign-in page stays empty",
    accessory_ids,
  });
}

async function aTicket(person: Person, accessory_ids: string[]): Promise<string> {
  return (await ticketOf(person, accessory_ids)).body.incident_id;
}

const read = (person: Person, ids: string, query = "") => person.fetch("GET", `${FILES}/${ids}${query}`);

const codeOf = async (answer: Response) => ((await answer.json()) as { error_code?: string }).error_code;

async function audited(domain_id: string): Promise<string[]> {
  const { rows } = await service.pool.query<{ operation: string }>(
    "select operation from service.audit_entries where domain_id = $1 and resource_type = 'attachment' order by sequence",
    [domain_id],
  );
  return rows.map((row) => row.operation);
}

const refusal = { status: 200, body: { error_code: "OSM.01010001" } };
const MISSING = "OSM.01010001";

test("the limits are told as texts", async () => {
  const { owner } = await service.anAccount();
  const { body } = await owner.get<{ accessory_limit: object }>(`${FILES}/limits`);
  expect(body.accessory_limit).toEqual({
    limit_count: "5",
    limit_size: "4",
    limit_file_type: "jpg,jpeg,bmp,png,gif,txt,zip,docx,msg,eml,xlsx,pdf,log,ini,mp4,mov",
  });
});

describe("one's own file", () => {
  test("comes back as it went up, under its own name, and never as a page", async () => {
    const { owner, domain_id } = await service.anAccount();
    const id = await aFile(owner, "截图 😀.txt", "你好");
    const answer = await read(owner, id);
    expect(await answer.text()).toBe("你好");
    expect(answer.headers.get("content-type")).toBe("application/octet-stream");
    expect(answer.headers.get("x-content-type-options")).toBe("nosniff");
    expect(answer.headers.get("content-length")).toBe("6");
    expect(answer.headers.get("content-disposition")).toContain(`attachment`);
    expect(answer.headers.get("content-disposition")).toContain(encodeURIComponent("截图 😀.txt"));
    expect(await audited(domain_id)).toEqual(["createAttachment", "downloadAttachment"]);
  });

  test("is nobody else's to read or to remove before it is used", async () => {
    const account = await service.anAccount();
    const ann = await account.user();
    const id = await aFile(ann);
    const others = [account.owner, await account.user(), (await service.anAccount()).owner, await service.anEngineer()];
    for (const other of others) {
      expect(await codeOf(await read(other, id))).toBe(MISSING);
      expect((await other.remove(`${FILES}/${id}`)).body.error_code).toBe(MISSING);
    }
    expect(await (await read(ann, id)).text()).toBe("hello");
  });

  test("can be removed until it is used, and is then gone from the disk, too", async () => {
    const { owner, domain_id } = await service.anAccount();
    const id = await aFile(owner);
    expect((await owner.remove(`${FILES}/${id}`)).body).toEqual({});
    expect(await codeOf(await read(owner, id))).toBe(MISSING);
    await expect(service.files.open(id)).rejects.toThrow();
    expect((await owner.remove(`${FILES}/${id}`)).body.error_code).toBe(MISSING);
    expect(await audited(domain_id)).toEqual(["createAttachment", "deleteAttachment"]);
    const used = await aFile(owner);
    await aTicket(owner, [used]);
    expect((await owner.remove(`${FILES}/${used}`)).body.error_code).toBe(MISSING);
    expect((await read(owner, used)).status).toBe(200);
  });

  test.each(["..%2F..%2Fetc%2Fpasswd", "%00", "A".repeat(32), "a".repeat(31), "%F0%9F%98%80", ",,,"])(
    "%s is no file",
    async (id) => {
      const { owner } = await service.anAccount();
      expect((await read(owner, id)).headers.get("content-type")).toContain("json");
      expect(["OSM.01010001", "OSM.0001", "APIGW.0101"]).toContain(await codeOf(await read(owner, id)));
      expect(["OSM.01010001", "OSM.0001", "APIGW.0101"]).toContain(
        (await owner.remove(`${FILES}/${id}`)).body.error_code,
      );
    },
  );
});

describe("several files", () => {
  test("of two accounts enter the trails in one order, however an engineer asks for them", async () => {
    const accounts = [await service.anAccount(), await service.anAccount()];
    const [first, second] = accounts.toSorted((one, other) => one.domain_id.localeCompare(other.domain_id));
    const sam = await service.anEngineer();
    const fileOf = async (person: Person) => {
      const id = await aFile(person);
      await aTicket(person, [id]);
      return id;
    };
    const ids: string[] = [];
    for (const account of [second, first]) if (account !== undefined) ids.push(await fileOf(account.owner));
    const lockHead = "select 1 from service.audit_heads where domain_id = $1 for update";
    const holder = await service.pool.connect();
    await holder.query("begin");
    await holder.query(lockHead, [first?.domain_id]);
    const reading = read(sam, ids.join(","));
    const waiting = "select 1 from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()";
    while ((await service.pool.query(waiting)).rowCount === 0);
    const free = await service.pool.query(`${lockHead} skip locked`, [second?.domain_id]);
    await holder.query("commit");
    holder.release();
    expect((await reading).status).toBe(200);
    expect(free.rowCount).toBe(1);
  });

  test("come as one archive, doubles with a number, in the encoding of the vendor's clients, too", async () => {
    const { owner } = await service.anAccount();
    const ids = [
      await aFile(owner, "a.txt", "one"),
      await aFile(owner, "a.txt", "two"),
      await aFile(owner, "日志.log", "x"),
    ];
    for (const separator of [",", "%2C"]) {
      const answer = await read(owner, ids.join(separator));
      expect(answer.headers.get("content-type")).toBe("application/zip");
      const files = unzipSync(new Uint8Array(await answer.arrayBuffer()));
      expect(Object.keys(files)).toEqual(["a.txt", "a (2).txt", "日志.log"]);
      expect(Buffer.from(files["a (2).txt"] ?? []).toString()).toBe("two");
    }
  });

  test("are refused together when one may not be read or when they are more than ten", async () => {
    const { owner } = await service.anAccount();
    const foreign = await aFile((await service.anAccount()).owner);
    const ids = await Promise.all(Array.from({ length: 11 }, (_, number) => aFile(owner, `${number}.txt`)));
    expect(await codeOf(await read(owner, [ids[0], foreign].join(",")))).toBe(MISSING);
    expect(await codeOf(await read(owner, [ids[0], createAttachmentId()].join(",")))).toBe(MISSING);
    expect(await codeOf(await read(owner, ids.join(",")))).toBe(MISSING);
    expect((await read(owner, ids.slice(1).join(","))).headers.get("content-type")).toBe("application/zip");
  });
});

const PNG = Buffer.from("89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000a49444154", "hex");

describe("pictures", () => {
  test("a picture is drawn by the browser, anything else is not", async () => {
    const { owner } = await service.anAccount();
    const picture = await owner.fetch("GET", `${FILES}/${await aFile(owner, "a.PNG", PNG)}/image`);
    expect(picture.headers.get("content-type")).toBe("image/png");
    expect(picture.headers.get("content-disposition")).toContain("inline");
    expect(Buffer.from(await picture.arrayBuffer())).toEqual(PNG);
    const note = await owner.fetch("GET", `${FILES}/${await aFile(owner)}/image`);
    expect(await codeOf(note)).toBe(MISSING);
    const stranger = (await service.anAccount()).owner;
    expect(await codeOf(await stranger.fetch("GET", `${FILES}/${await aFile(owner, "b.png", PNG)}/image`))).toBe(
      MISSING,
    );
  });

  test("a page that calls itself a picture is refused", async () => {
    const { owner } = await service.anAccount();
    const body = {
      accessory_name: "a.png",
      accessory_from: "incident",
      accessory_data: base64("<!doctype html><html>"),
    };
    const answer = await owner.post(`${FILES}/json-format-content`, body);
    expect(answer).toMatchObject({ ...refusal, body: { field: "file" } });
    expect(answer.body.error_msg).toContain("png");
  });
});

describe("a file that is used", () => {
  async function aGroupWithTicket(account: Account) {
    const [ann, ben] = [await account.user(), await account.user()];
    const group = await account.group([ann, ben], ["ticket_group_operator"]);
    const id = await aFile(ann);
    await aTicket(ann, [id]);
    return { ann, ben, group, id };
  }

  test("is read by whoever may see its ticket", async () => {
    const account = await service.anAccount();
    const { ann, ben, group, id } = await aGroupWithTicket(account);
    expect((await read(ann, id)).headers.get("content-disposition")).toContain("note.txt");
    expect(await (await read(account.owner, id)).text()).toBe("hello");
    expect(await (await read(ben, id, `?group_id=${group}`)).text()).toBe("hello");
    expect(await codeOf(await read(ben, id))).toBe(MISSING);
    expect(await codeOf(await read(ben, id, "?group_id=elsewhere"))).toBe("OSM.01010002");
    expect(await codeOf(await read((await service.anAccount()).owner, id))).toBe(MISSING);
  });

  test("is read by engineers, which the customer's records show, but not by others of the provider", async () => {
    const account = await service.anAccount();
    const { id } = await aGroupWithTicket(account);
    expect(await (await read(await service.anEngineer(), id)).text()).toBe("hello");
    expect(await audited(account.domain_id)).toEqual(["createAttachment", "downloadAttachment"]);
    const clerk = await (await service.anAccount({ is_provider: true })).user();
    expect(await codeOf(await read(clerk, id))).toBe(MISSING);
  });

  test("serves one ticket only, even when two want it at once", async () => {
    const { owner } = await service.anAccount();
    const id = await aFile(owner);
    const answers = await Promise.all([ticketOf(owner, [id]), ticketOf(owner, [id])]);
    const codes = answers.map(({ body }) => body.error_code ?? "done");
    expect(codes.sort()).toEqual(["OSM.01010001", "done"]);
    expect((await owner.get<{ total_count: number }>(CASES)).body.total_count).toBe(1);
  });

  test("must be one's own, there, and one of few", async () => {
    const account = await service.anAccount();
    const colleague = await aFile(await account.user());
    const many = await Promise.all(Array.from({ length: 6 }, (_, number) => aFile(account.owner, `${number}.txt`)));
    for (const ids of [[colleague], [createAttachmentId()], ["../x"], [many[0] ?? "", colleague], many])
      expect((await ticketOf(account.owner, ids)).body).toMatchObject({
        error_code: "OSM.01010001",
        field: "accessory_ids",
      });
    expect((await ticketOf(account.owner, many.slice(1))).body.error_code).toBeUndefined();
  });

  test("an engineer's file moves to the customer with the reply and is theirs to read", async () => {
    const account = await service.anAccount();
    const engineer = await service.anEngineer();
    const ticket = await aTicket(account.owner, []);
    const id = await aFile(engineer, "guide.txt", "do this");
    await engineer.post(`/desk/v1/cases/${ticket}/claim`);
    const reply = await engineer.post(`/desk/v1/cases/${ticket}/messages`, {
      content: "See the file",
      accessory_ids: [id],
    });
    expect(reply.body.error_code).toBeUndefined();
    expect(await (await read(account.owner, id)).text()).toBe("do this");
    expect(await (await read(engineer, id)).text()).toBe("do this");
    expect((await engineer.remove(`${FILES}/${id}`)).body.error_code).toBe(MISSING);
  });
});
