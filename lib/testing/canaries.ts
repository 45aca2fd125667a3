/** A text that can be found again in every protected field of service and console, put there by the real operations. */
import { randomBytes, randomInt } from "node:crypto";
import type { AskAuthorization } from "../contract/desk-authorizations";
import { pool } from "../server/db/database";
import { migrateConsole, migrationsFolder } from "../server/db/migrate";
import { findDraft, saveDraft } from "../server/drafts/drafts";
import { secretsOf } from "../server/sessions/session";
import { findSession, openSession } from "../server/sessions/vault";
import { anAuthorization, AUTHORIZATIONS, detailsOf } from "./authorization-for-tests";
import { aHolder } from "./console-for-tests";
import type { Account, Person, TestService } from "./service-for-tests";
import { anAccessKey } from "./signed-fetch";
import { aTicket, CASES, DESK } from "./ticket-for-tests";

const canary = (field: string) => `canary-${field}-${randomBytes(6).toString("hex")}`;
const aMobile = () => `139${randomInt(10_000_000, 99_999_999)}`;

const WAYS = {
  password: { resource_type_id: "1", visit_type_id: "1", content_type_id: "1" },
  privateKey: { resource_type_id: "1", visit_type_id: "1", content_type_id: "2" },
  text: { resource_type_id: "3", visit_type_id: "6", content_type_id: "5", details: [{}] },
  agency: { resource_type_id: "2", visit_type_id: "4", content_type_id: "4", details: [{}] },
} satisfies Record<string, Partial<AskAuthorization>>;

/** The console on the same database and master key. Once a test file: its settings are read once a process. */
export async function aConsoleOf({ url, masterKeyFile }: TestService) {
  Object.assign(process.env, {
    DATABASE_URL: url,
    MASTER_KEY_FILE: masterKeyFile,
    AUTH_SECRET: randomBytes(32).toString("base64"),
    OSM_ENDPOINT: "http://127.0.0.1:9",
    IAM_ENDPOINT: "http://127.0.0.1:9",
    LOG_LEVEL: "silent",
  });
  await migrateConsole(pool(), migrationsFolder());
  return { close: () => pool().end() };
}

async function accepted(answer: Promise<{ body: { error_code?: string } }>): Promise<void> {
  const { body } = await answer;
  if (body.error_code !== undefined) throw new Error(`refused: ${JSON.stringify(body)}`);
}

/** A ticket with contacts and confidential information of its form, of extended parameters and of a message. */
export async function aLadenTicket(by: Person, engineer: Person) {
  const contacts = { mail: `${canary("mail")}@acme.example`, mobile: aMobile(), cc: `${canary("cc")}@acme.example` };
  const texts = { form: canary("form"), extended: canary("extended"), message: canary("message") };
  const id = await aTicket(by, {
    remind_mail: contacts.mail,
    remind_mobile: contacts.mobile,
    extension_map: { remindCCEmail: contacts.cc },
    extends_map: { confidential_info: texts.form },
  });
  await accepted(engineer.post(`${DESK}/${id}/claim`));
  const said = { message: { content: "see the confidential information" } };
  const laden = (text: string) => ({ extends_map: { confidential_info: text } });
  await accepted(by.post(`${CASES}/${id}/message`, { ...said, ...laden(texts.message) }));
  const { body } = await by.post<{ message_id: string }>(`${CASES}/${id}/message`, said);
  await accepted(by.post(`${CASES}/${id}/extends-param`, { ...laden(texts.extended), message_id: body.message_id }));
  return { id, contacts: Object.values(contacts), texts: Object.values(texts) };
}

/** One grant of each kind; what was entered, and the ids. */
export async function allKindsOfGrants(by: Person, engineer: Person, incident_id: string) {
  const ids: string[] = [];
  const entered: string[] = [];
  const give = async (way: Partial<AskAuthorization>, secrets: Record<string, string>, more: object = {}) => {
    const id = await anAuthorization(engineer, incident_id, way);
    const [auth_detail_id] = await detailsOf(by, id);
    const auth_detail_list = Object.keys(secrets).length === 0 ? [] : [{ auth_detail_id, ...secrets }];
    await accepted(by.put(`${AUTHORIZATIONS}/${id}`, { auth_detail_list, ...more }));
    ids.push(id);
    entered.push(...Object.values({ ...secrets, ...more }).map(String));
  };
  await give(WAYS.password, { account: canary("account"), password: canary("password") });
  const key = { account: canary("owner"), password: canary("key"), passphrase: canary("passphrase") };
  await give(WAYS.privateKey, key);
  await give(WAYS.text, { password: canary("text") });
  await give(WAYS.agency, {}, { agency_id: canary("agency") });
  return { ids, entered };
}

const CODES = "/v2/servicerequest/verifycodes";

/** A contact the person has proved, and the code that proved it. */
export async function aProvedContact(service: TestService, by: Person) {
  const mail = `${canary("proved")}@acme.example`;
  const contact = { contact_value: mail, contact_way: 1, area_code: "86" };
  await accepted(by.post(`${CODES}/send`, contact));
  const verify_code = /\d{6}/.exec(service.notices.findLast((notice) => notice.to === mail)?.text ?? "")?.[0] ?? "";
  await accepted(by.post(CODES, { ...contact, verify_code }));
  return mail;
}

/** What reporters tell about themselves. */
export async function aReport(by: Person) {
  const file = async () => {
    const accessory_data = Buffer.from("proof").toString("base64");
    const sent = { accessory_name: "proof.txt", accessory_from: "message", accessory_data };
    const { body } = await by.post<{ accessory_id: string }>("/v2/servicerequest/accessorys/json-format-content", sent);
    return body.accessory_id;
  };
  const contacts = { name: canary("reporter"), mobile: aMobile(), id_type: 20, id_files: [await file()] };
  const report = { type: "illegal", title: "Web hosting", content: "As shown.", files: [await file()], contacts };
  await accepted(by.post("/v2/servicerequest/feedbacks", report));
  return [contacts.name, contacts.mobile];
}

/** A token in the vault and a draft, and whether both still open. */
export async function aConsoleUser({ domain_id }: Account, user_id: string) {
  const [token, text] = [canary("token"), canary("draft")];
  const session_id = await openSession(aHolder({ domain_id, user_id, token }));
  await saveDraft({ domain_id, user_id }, "new-ticket", { content: { text }, revision: 0 });
  const read = async () => {
    const session = await findSession(session_id);
    const draft = await findDraft({ domain_id, user_id }, "new-ticket");
    return [session && secretsOf(session).token, draft?.content];
  };
  return { texts: [token, text], read, expected: [token, { text }] };
}

export const anAccessSecret = async (by: Person) => (await anAccessKey(by)).secret;

/** Everything of `service`, `console` and `pgboss`, row by row, as text. */
export async function* dumpOf({ pool: database }: TestService): AsyncGenerator<{ table: string; text: string }> {
  const { rows: tables } = await database.query<{ name: string }>(
    `select format('%I.%I', table_schema, table_name) as name from information_schema.tables
     where table_schema in ('service', 'console', 'pgboss') and table_type = 'BASE TABLE'`,
  );
  for (const { name } of tables) {
    const { rows } = await database.query<{ text: string }>(`select t::text as text from ${name} t`);
    for (const { text } of rows) yield { table: name, text };
  }
}

/** A canary as it is, in hexadecimal and in base64. */
export function shapesOf(text: string): string[] {
  const bytes = Buffer.from(text);
  const inBase64 = bytes.subarray(0, bytes.length - (bytes.length % 3)).toString("base64");
  return [text, bytes.toString("hex"), inBase64];
}
