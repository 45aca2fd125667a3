import { randomBytes } from "node:crypto";
import { readFileSync, statSync, writeFileSync } from "node:fs";
import pg from "pg";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { readMasterKeyFile } from "@/lib/sealing/master-key-file";
import { readMasterKeys } from "@/lib/sealing/master-keys";
import { createKeyRing } from "@/lib/service/privacy/key-ring";
import {
  aConsoleOf,
  aConsoleUser,
  aLadenTicket,
  allKindsOfGrants,
  aProvedContact,
  aReport,
} from "@/lib/testing/canaries";
import { aService, type Account, type Person, type TestService } from "@/lib/testing/service-for-tests";
import { anAccessKey, signedFetch } from "@/lib/testing/signed-fetch";
import { aTicket, CASES, DESK } from "@/lib/testing/ticket-for-tests";
import { tellKeyStatus } from "./key-status";
import { rotateKeys } from "./rotate";
import { HOLDERS } from "./sealed-columns";

let service: TestService;
let console: { close: () => Promise<void> };
let acme: Account;
let sam: Person;

beforeAll(async () => {
  service = await aService();
  console = await aConsoleOf(service);
  acme = await service.anAccount();
  sam = await service.anEngineer();
});
afterAll(async () => {
  await console.close();
  await service.close();
});
beforeEach(async () => {
  acme = await service.anAccount();
});
afterEach(() => {
  vi.restoreAllMocks();
});

const place = () => ({ databaseUrl: service.url, masterKeyFile: service.masterKeyFile });

async function rotate(): Promise<string[]> {
  const said: string[] = [];
  await rotateKeys(place(), (sentence) => said.push(sentence), 0);
  return said;
}

async function status(): Promise<{ isWhole: boolean; said: string[] }> {
  const said: string[] = [];
  const isWhole = await tellKeyStatus(place(), (sentence) => said.push(sentence));
  return { isWhole, said };
}

const keysOf = async (domain_id: string) =>
  (await service.pool.query("select key_id, is_current from service.data_keys where domain_id = $1", [domain_id])).rows;
const contactOf = async (by: Person, id: string) =>
  (await by.get<{ incident_detail_info: { ext_info: object } }>(`${CASES}/${id}`)).body.incident_detail_info.ext_info;
const confidentialOf = async (id: string) =>
  (await sam.get<{ confidential_list: { id: string }[] }>(`${DESK}/${id}`)).body.confidential_list;

test("every sealed column of the database is known to the rotation", async () => {
  const { rows } = await service.pool.query<{ name: string }>(
    `select table_schema || '.' || table_name || '.' || column_name as name from information_schema.columns
     where table_schema in ('service', 'console') and data_type = 'bytea'
       and column_name not like '%hash' and column_name <> 'wrapped' order by 1`,
  );
  const known = HOLDERS.flatMap(({ schema, columns }) => columns.map((one) => `${schema}.${one.table}.${one.column}`));
  expect(rows.map((row) => row.name)).toEqual(known.toSorted());
});

test("all that was protected opens after a rotation, for who was running and for who starts anew", async () => {
  const reader = await (
    await service.anAccount({ is_provider: true })
  ).user({
    roles: ["service_engineer", "protected_data_reader"],
  });
  const { owner, domain_id } = acme;
  const { id, texts } = await aLadenTicket(owner, sam);
  const grants = await allKindsOfGrants(owner, sam, id);
  const key = await anAccessKey(owner);
  await aReport(owner);
  const proved = await aProvedContact(service, owner);
  const consoleUser = await aConsoleUser(acme, owner.user_id);
  const [contact, confidential] = [await contactOf(owner, id), await confidentialOf(id)];
  const [before, oldFile] = [await keysOf(domain_id), readFileSync(service.masterKeyFile, "utf8").split("\n")[0]];

  await rotate();

  const after = await keysOf(domain_id);
  expect(after).toHaveLength(1);
  expect(after[0].key_id).not.toBe(before[0].key_id);
  expect(readFileSync(service.masterKeyFile, "utf8")).not.toContain(oldFile);
  expect(readMasterKeyFile(service.masterKeyFile).keys).toHaveLength(1);
  expect(statSync(service.masterKeyFile).mode & 0o777).toBe(0o600);
  expect(await contactOf(owner, id)).toEqual(contact);
  expect(await consoleUser.read()).toEqual(consoleUser.expected);
  expect((await signedFetch(service, key, "GET", CASES)).status).toBe(200);
  const has = await owner.get<{ count: number }>(
    `/v2/servicerequest/verifycodes/has-verified?contact_way=1&contact_value=${encodeURIComponent(proved)}`,
  );
  expect(has.body.count).toBe(1);
  const opened = confidential.map(async (one) => {
    const path = `${DESK}/${id}/confidential/${encodeURIComponent(one.id)}/reveal`;
    return (await reader.post<{ value: string }>(path, { reason: "to find the fault" })).body.value;
  });
  expect((await Promise.all(opened)).toSorted()).toEqual(texts.toSorted());
  const { rows } = await service.pool.query(
    "select authorization_id, detail_number, entered from service.authorization_details where authorization_id = any($1) and entered is not null",
    [grants.ids],
  );
  const anew = createKeyRing(readMasterKeys(service.masterKeyFile));
  for (const row of rows) {
    const where = `authorization_details.entered:${row.authorization_id}/${row.detail_number}` as const;
    expect(await anew.unseal(service.db, domain_id, where, row.entered)).toContain("canary-");
  }
  expect(rows).toHaveLength(3);
  expect((await status()).isWhole).toBe(true);
});

test("tickets that are submitted during rotations all open, and each is under a key that is kept", async () => {
  const { owner } = acme;
  const ids: string[] = [];
  let isOver = false;
  const submit = async () => {
    while (!isOver) ids.push(await aTicket(owner, { remind_mail: `ann${ids.length}@acme.example` }));
  };
  const people = [submit(), submit(), submit()];
  for (let times = 0; times < 3; times += 1) await rotate();
  isOver = true;
  await Promise.all(people);
  expect(ids.length).toBeGreaterThan(3);
  for (const id of ids) expect(await contactOf(owner, id)).toMatchObject({ remind_mail: "a***@acme.example" });
  expect((await status()).isWhole).toBe(true);
});

test("a rotation that ends at any of its statements is made whole by the next, and nothing is lost meanwhile", async () => {
  const small = await aService();
  const account = await small.anAccount();
  const id = await aTicket(account.owner, { remind_mail: "ann@acme.example", remind_mobile: "13800000000" });
  const where = { databaseUrl: small.url, masterKeyFile: small.masterKeyFile };
  const plain = pg.Client.prototype.query;
  const dieAt = async (statement: number) => {
    let statements = 0;
    const spy = vi.spyOn(pg.Client.prototype, "query").mockImplementation(function (
      this: pg.Client,
      ...given: never[]
    ) {
      statements += 1;
      if (statements >= statement) throw new Error("killed");
      return Reflect.apply(plain, this, given);
    } as typeof plain);
    const outcome = await rotateKeys(where, () => undefined, 0).then(
      () => "whole",
      () => "killed",
    );
    spy.mockRestore();
    return outcome;
  };
  const read = async () => (await contactOf(account.owner, id)) as object;
  const before = await read();
  let statement = 1;
  for (; (await dieAt(statement)) === "killed"; statement += 1) {
    expect(await read()).toEqual(before);
    const anew = createKeyRing(readMasterKeys(small.masterKeyFile));
    const { rows } = await small.pool.query("select remind_mail from service.tickets where incident_id = $1", [id]);
    const opened = anew.unseal(small.db, account.domain_id, `tickets.remind_mail:${id}`, rows[0].remind_mail);
    expect(await opened).toBe("ann@acme.example");
    if (statement % 3 === 0) await rotateKeys(where, () => undefined, 0);
  }
  expect(statement).toBeGreaterThan(20);
  expect(readMasterKeyFile(small.masterKeyFile).keys).toHaveLength(1);
  const { rows } = await small.pool.query("select is_current from service.data_keys");
  expect(rows).toEqual([{ is_current: true }]);
  await small.close();
});

test("with the wrong master key nothing is changed", async () => {
  await aTicket(acme.owner, { remind_mail: "ann@acme.example" });
  const right = readFileSync(service.masterKeyFile, "utf8");
  const wrong = `${randomBytes(32).toString("base64")}\n`;
  writeFileSync(service.masterKeyFile, wrong);
  const before = await keysOf(acme.domain_id);
  await expect(rotate()).rejects.toThrow("Nothing was changed");
  expect((await status()).isWhole).toBe(false);
  expect(readFileSync(service.masterKeyFile, "utf8")).toBe(wrong);
  expect(await keysOf(acme.domain_id)).toEqual(before);
  writeFileSync(service.masterKeyFile, right);
});

test("of two rotations at once one is told to wait", async () => {
  const both = await Promise.allSettled([rotate(), rotate()]);
  expect(both.map((one) => one.status).toSorted()).toEqual(["fulfilled", "rejected"]);
});

test("a value that opens nowhere stays with its key and is told, and keys can still be changed", async () => {
  const id = await aTicket(acme.owner, { remind_mail: "ann@acme.example", remind_mobile: "13800000000" });
  await service.pool.query("update service.tickets set remind_mail = remind_mobile where incident_id = $1", [id]);
  expect((await rotate()).join()).toContain("1 values do not open");
  expect((await rotate()).join()).toContain("1 values do not open");
  expect((await keysOf(acme.domain_id)).length).toBe(2);
  expect((await status()).said.join("\n")).toMatch(/current {2}.* 1 values\n.*earlier|earlier {2}.* 1 values/);
  await service.pool.query("update service.tickets set remind_mail = null where incident_id = $1", [id]);
});
