import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { aService, type Person, type TestService } from "@/lib/testing/service-for-tests";
import { createDiskFiles } from "./attachment-files";

const FILES = "/v2/servicerequest/accessorys";
const MB = 1024 * 1024;

let service: TestService;
let folder: string;
let ann: Person;

beforeAll(async () => {
  service = await aService();
  folder = await mkdtemp(join(tmpdir(), "uploads-"));
  Object.assign(service.files, createDiskFiles(folder));
  ann = (await service.anAccount()).owner;
});

afterAll(async () => {
  await service.close();
  await rm(folder, { recursive: true, force: true });
});

type Uploaded = { accessory_id?: string; error_code?: string; error_msg?: string; field?: string };

type FormParts = { name?: string; bytes?: Uint8Array | string; facts?: unknown; fileFirst?: boolean };

function formOf({ name = "note.txt", bytes = "hello", facts, fileFirst = true }: FormParts): FormData {
  const text = JSON.stringify(facts ?? { fileName: name, accessoryFrom: "incident", uploadType: 0 });
  const form = new FormData();
  if (!fileFirst) form.append("form_data", text);
  form.append("file", new Blob([Buffer.from(bytes)]), name);
  if (fileFirst) form.append("form_data", text);
  return form;
}

async function send(person: Person, raw: BodyInit, headers: Record<string, string> = {}) {
  const answer = await person.fetch("POST", FILES, { raw, headers });
  return { status: answer.status, body: (await answer.json()) as Uploaded };
}

const upload = (person: Person, parts: FormParts) => send(person, formOf(parts));

const uploadJson = (person: Person, accessory_name: string, accessory_data: string) =>
  person.post<Uploaded>(`${FILES}/json-format-content`, { accessory_name, accessory_from: "message", accessory_data });

const nameOf = async (person: Person, id = "") =>
  decodeURIComponent(
    /filename\*=UTF-8''(.*)$/.exec(
      (await person.fetch("GET", `${FILES}/${id}`)).headers.get("content-disposition") ?? "",
    )?.[1] ?? "",
  );

async function filesOnDisk(): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).length;
}

async function rows(): Promise<number> {
  const { rows } = await service.pool.query<{ count: string }>("select count(*) from service.attachments");
  return Number(rows[0]?.count);
}

async function leavesNothing(attempt: () => Promise<unknown>): Promise<void> {
  const before = [await filesOnDisk(), await rows()];
  await attempt();
  expect([await filesOnDisk(), await rows()]).toEqual(before);
}

describe("a form upload", () => {
  test.each([true, false])("is taken with the file first: %s", async (fileFirst) => {
    const { body } = await upload(ann, { fileFirst, bytes: "x".repeat(300_000) });
    expect(body.accessory_id).toMatch(/^[0-9a-f]{32}$/);
    const answer = await ann.fetch("GET", `${FILES}/${body.accessory_id ?? ""}`);
    expect((await answer.text()).length).toBe(300_000);
  });

  test.each([
    ["../../../etc/passwd.txt", "passwd.txt"],
    ["C:\\temp\\a.txt", "a.txt"],
    ["a\u0000\u0007b.txt", "ab.txt"],
    ["错误 😀.txt", "错误 😀.txt"],
  ])("named %j is kept as %j", async (name, kept) => {
    const { body } = await upload(ann, { name: "x.txt", facts: { fileName: name } });
    expect(await nameOf(ann, body.accessory_id)).toBe(kept);
  });

  test("takes the name of the part where the form data have none", async () => {
    const { body } = await upload(ann, { name: "日志.log", facts: {} });
    expect(await nameOf(ann, body.accessory_id)).toBe("日志.log");
  });

  test.each<[string, FormParts, string]>([
    ["600 characters for a name", { facts: { fileName: `${"x".repeat(596)}.txt` } }, "OSM.01010001"],
    ["no name", { facts: { fileName: ".." } }, "OSM.01010001"],
    ["a kind that is not on the list", { name: "a.exe" }, "OSM.01010001"],
    ["no kind", { name: "README" }, "OSM.01010001"],
    ["nothing inside", { bytes: "" }, "OSM.01010001"],
    ["a page inside instead of a picture", { name: "a.png", bytes: "<html><script>" }, "OSM.01010001"],
    ["a NUL inside a text", { bytes: "a\u0000b" }, "OSM.01010001"],
    ["4 MB and one byte", { bytes: "x".repeat(4 * MB + 1) }, "OSM.01010001"],
    ["far too many bytes", { bytes: "x".repeat(9 * MB) }, "OSM.01010001"],
    ["an unknown purpose", { facts: { accessoryFrom: "elsewhere" } }, "OSM.0001"],
    ["form data that are no object", { facts: [1] }, "OSM.0001"],
    ["form data that are too long", { facts: { fileName: "a.txt", more: "x".repeat(5000) } }, "OSM.0001"],
  ])("with %s is refused and leaves nothing", async (_, parts, code) => {
    await leavesNothing(async () => {
      const { body } = await upload(ann, parts);
      expect(body.error_code).toBe(code);
      expect(body.field).toBeDefined();
    });
  });

  test("of exactly 4 MB is taken", async () => {
    expect((await upload(ann, { bytes: "x".repeat(4 * MB) })).body.accessory_id).toBeDefined();
  });

  test("without one of its parts is refused and leaves nothing", async () => {
    const onlyFile = new FormData();
    onlyFile.append("file", new Blob(["x"]), "a.txt");
    const onlyFacts = new FormData();
    onlyFacts.append("form_data", "{}");
    const elsewhere = new FormData();
    elsewhere.append("picture", new Blob(["x"]), "a.txt");
    elsewhere.append("form_data", "{}");
    const notJson = new FormData();
    notJson.append("file", new Blob(["x"]), "a.txt");
    notJson.append("form_data", "{fileName");
    const fields = ["form_data", "file", "file", "form_data"];
    await leavesNothing(async () => {
      for (const [index, form] of [onlyFile, onlyFacts, elsewhere, notJson].entries())
        expect(await send(ann, form)).toMatchObject({
          status: 400,
          body: { error_code: "OSM.0001", field: fields[index] },
        });
    });
  });

  test.each([
    [
      "cut off in the middle of the file",
      '--b\r\nContent-Disposition: form-data; name="file"; filename="a.txt"\r\n\r\nhalf',
    ],
    ["cut off in a header", '--b\r\nContent-Disposition: form-data; name="fi'],
    ["without any part", "--b--\r\n"],
    ["that is no form at all", "hello"],
    ["that is empty", ""],
  ])("%s is refused and leaves nothing", async (_, raw) => {
    await leavesNothing(async () => {
      const answer = await send(ann, raw, { "content-type": "multipart/form-data; boundary=b" });
      expect(answer).toMatchObject({ status: 400, body: { error_code: "OSM.0001" } });
    });
  });

  test.each(["application/json", "multipart/form-data", "text/plain"])("sent as %s is refused", async (type) => {
    expect(await send(ann, "{}", { "content-type": type })).toMatchObject({
      status: 400,
      body: { error_code: "OSM.0001" },
    });
  });

  test("whose sender leaves in the middle leaves nothing", async () => {
    const head = '--b\r\nContent-Disposition: form-data; name="file"; filename="a.txt"\r\n\r\n';
    let sent = false;
    const body = new ReadableStream({
      pull(controller) {
        if (sent) return controller.error(new Error("the sender left"));
        sent = true;
        controller.enqueue(Buffer.from(head + "x".repeat(100_000)));
      },
    });
    await leavesNothing(async () => {
      const request = new Request(`http://service.test${FILES}`, {
        method: "POST",
        headers: { "x-auth-token": ann.token, "content-type": "multipart/form-data; boundary=b" },
        body,
        duplex: "half",
      } as RequestInit);
      expect((await service.service.fetch(request)).status).toBe(400);
    });
  });

  test("needs a token, and leaves nothing without one", async () => {
    await leavesNothing(async () => {
      expect((await send(ann, formOf({}), { "x-auth-token": "" })).status).toBe(401);
    });
  });
});

describe("a JSON upload", () => {
  test("is taken, with its name made safe", async () => {
    const { body } = await uploadJson(ann, "../报告 😀.txt", Buffer.from("hello").toString("base64"));
    expect(await nameOf(ann, body.accessory_id)).toBe("报告 😀.txt");
  });

  test.each([
    ["broken Base64", "a.txt", "abc!", "OSM.01010001", "accessory_data"],
    ["cut Base64", "a.txt", "aGVsb", "OSM.01010001", "accessory_data"],
    ["a page for a picture", "a.png", Buffer.from("<html>").toString("base64"), "OSM.01010001", "file"],
    ["4 MB and one byte", "a.txt", Buffer.alloc(4 * MB + 1, "x").toString("base64"), "OSM.01010001", "file"],
    ["600 characters for a name", `${"x".repeat(596)}.txt`, "aGk=", "OSM.0001", "accessory_name"],
    ["a NUL in its name", "a\u0000.txt", "aGk=", "OSM.0001", "accessory_name"],
    ["no bytes", "a.txt", "", "OSM.0001", "accessory_data"],
  ])("with %s is refused and leaves nothing", async (_, name, bytes, code, field) => {
    await leavesNothing(async () => {
      expect((await uploadJson(ann, name, bytes)).body).toMatchObject({ error_code: code, field });
    });
  });

  test("of exactly 4 MB is taken, and what no file can be is cut off early", async () => {
    expect(
      (await uploadJson(ann, "a.txt", Buffer.alloc(4 * MB, "x").toString("base64"))).body.accessory_id,
    ).toBeDefined();
    expect((await uploadJson(ann, "a.txt", "A".repeat(9 * MB))).status).toBe(413);
  });
});

describe("the total of a day", () => {
  async function fill(domain_id: string, user_id: string, bytes: number, at: Date) {
    await service.pool.query(
      `insert into service.attachments (domain_id, accessory_id, user_id, uploader_domain_id, file_actual_name, file_type,
         file_size, is_image, sha256, accessory_from, create_time)
       values ($1, md5(random()::text), $2, $1, 'a.txt', 'txt', $3, false, '', 'incident', $4)`,
      [domain_id, user_id, bytes, at],
    );
  }

  test("is kept when two uploads want the last place at once", async () => {
    const account = await service.anAccount();
    const ben = await account.user();
    await fill(account.domain_id, ben.user_id, 99 * MB, new Date());
    const bytes = "x".repeat(600_000);
    const before = await filesOnDisk();
    const answers = await Promise.all([account.owner, ben, account.owner].map((person) => upload(person, { bytes })));
    expect(answers.map(({ body }) => body.error_code ?? "done").sort()).toEqual([
      "OSM.01010005",
      "OSM.01010005",
      "done",
    ]);
    expect(await filesOnDisk()).toBe(before + 1);
  });

  test("is the account's own and begins anew the next day", async () => {
    const full = await service.anAccount();
    await fill(full.domain_id, full.owner.user_id, 100 * MB, new Date());
    expect((await upload(full.owner, {})).body.error_code).toBe("OSM.01010005");
    expect((await upload((await service.anAccount()).owner, {})).body.accessory_id).toBeDefined();
    service.clock.now = new Date(Date.now() + 24 * 60 * 60 * 1000);
    expect((await upload(full.owner, {})).body.accessory_id).toBeDefined();
    service.clock.now = undefined;
  });

  test("an engineer has it alone", async () => {
    const provider = await service.anAccount({ is_provider: true });
    const [sam, uma] = [
      await provider.user({ roles: ["service_engineer"] }),
      await provider.user({ roles: ["service_engineer"] }),
    ];
    await fill(provider.domain_id, sam.user_id, 100 * MB, new Date());
    expect((await upload(sam, {})).body.error_code).toBe("OSM.01010005");
    expect((await upload(uma, {})).body.accessory_id).toBeDefined();
  });
});

test("a row that cannot be written takes its file with it", async () => {
  const account = await service.anAccount();
  await service.pool.query(
    "alter table service.attachments add constraint refuse_all check (file_actual_name <> 'poison.txt')",
  );
  await leavesNothing(async () => {
    expect((await upload(account.owner, { name: "poison.txt" })).status).toBe(500);
  });
});
