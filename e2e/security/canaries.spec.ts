/** A text that can be found again in every protected field: no page, answer, storage, file or log of the running app shows it in clear. */
import { randomBytes, randomInt } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Request } from "@playwright/test";
import { anAuthorization, AUTHORIZATIONS, detailsOf } from "../../lib/testing/authorization-for-tests";
import type { Person } from "../../lib/testing/service-for-tests";
import { aTicketIn, CASES } from "../../lib/testing/ticket-for-tests";
import { expect, type Page } from "../fixtures";
import { test, type NewPerson } from "../new-person";

const canary = (field: string) => `canary-${field}-${randomBytes(6).toString("hex")}`;

function shapesOf(text: string): string[] {
  const bytes = Buffer.from(text);
  const inBase64 = bytes.subarray(0, bytes.length - (bytes.length % 3)).toString("base64");
  return [text, encodeURIComponent(text), bytes.toString("hex"), inBase64];
}

async function aLadenTicket({ caller }: NewPerson, sam: Person) {
  const contacts = [`${canary("mail")}@globex.example`, `139${randomInt(10_000_000, 99_999_999)}`];
  const [mail, mobile] = contacts;
  const secrets = { form: canary("form"), message: canary("message"), account: canary("account"), key: canary("key") };
  const id = await aTicketIn(1, caller, sam, {
    ...(mail === undefined ? {} : { remind_mail: mail }),
    ...(mobile === undefined ? {} : { remind_mobile: mobile, area_code: "86" }),
    extends_map: { confidential_info: secrets.form },
  });
  const body = { message: { content: "As asked." }, extends_map: { confidential_info: secrets.message } };
  await caller.post(`${CASES}/${id}/message`, body);
  const grant = await anAuthorization(sam, id);
  const [auth_detail_id] = await detailsOf(caller, grant);
  const entered = { auth_detail_id, account: secrets.account, password: secrets.key };
  await caller.put(`${AUTHORIZATIONS}/${grant}`, { auth_detail_list: [entered] });
  return { id, grant, contacts, secrets: Object.values(secrets) };
}

/** Everything that a window receives, and of what it sends everything but the one request that a person means to send. */
function listenTo(page: Page, isMeant: (request: Request) => boolean) {
  const heard: string[] = [];
  const arriving: Promise<unknown>[] = [];
  page.on("request", (request) => {
    if (!isMeant(request)) heard.push(request.url(), JSON.stringify(request.headers()), request.postData() ?? "");
  });
  page.on("response", (answer) => {
    heard.push(JSON.stringify(answer.headers()));
    arriving.push(
      answer.text().then(
        (text) => heard.push(text),
        () => undefined,
      ),
    );
  });
  return async () => (await Promise.all(arriving), heard);
}

/** What the browser keeps: both storages, cookies, names of databases and caches. */
async function keptBy(page: Page): Promise<string[]> {
  const stored = await page.evaluate(async () => {
    const names = [...(await indexedDB.databases()).map(({ name }) => name), ...(await caches.keys())];
    return JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie, names]);
  });
  return [stored, JSON.stringify(await page.context().cookies())];
}

async function walk(page: Page, addresses: readonly string[]): Promise<string[]> {
  const kept: string[] = [];
  for (const address of addresses) {
    await page.goto(address);
    await page.waitForLoadState("networkidle");
    kept.push(...(await keptBy(page)), await page.content());
  }
  return kept;
}

const found = (texts: readonly string[], wanted: readonly string[]) =>
  wanted.filter((one) => shapesOf(one).some((shape) => texts.some((text) => text.includes(shape))));

/** In which files of the running app each of the texts is found, PostgreSQL's own files and logs included. */
async function filesWith(wanted: readonly string[]): Promise<Map<string, string[]>> {
  const names = await readdir(process.env["E2E_DATA_DIR"] ?? "", { recursive: true, withFileTypes: true });
  const paths = names.filter((one) => one.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  const hits = new Map<string, string[]>(wanted.map((one) => [one, []]));
  for (const path of paths) {
    const bytes = await readFile(path).catch(() => Buffer.alloc(0));
    for (const one of wanted) if (shapesOf(one).some((shape) => bytes.includes(shape))) hits.get(one)?.push(path);
  }
  return hits;
}

test("what is protected is seen in no page, answer, storage, file or log", async ({
  newPerson,
  pageOf,
  person,
  texts,
}) => {
  const [somebody, sam, t] = [await newPerson(), await person("sam"), await texts("en-US")];
  const { id, grant, contacts, secrets } = await aLadenTicket(somebody, sam);
  const [typed, inClear] = [canary("typed"), canary("in-clear")];
  const isSending = (request: Request) => request.method() === "POST" && request.url().endsWith("/message");
  const customer = await somebody.page();
  const engineer = await pageOf("sam");
  const [heardThere, heardHere] = [listenTo(customer, isSending), listenTo(engineer, () => false)];

  await somebody.caller.post(`${CASES}/${id}/message`, { message: { content: inClear } });
  const pages = ["/overview", "/tickets", `/authorizations/${grant}`, "/settings/contacts", `/tickets/${id}/print`];
  const kept = await walk(customer, [...pages, `/tickets/${id}`]);
  const composer = customer.getByRole("form", { name: t("conversation.composer.label") });
  const saved = customer.waitForResponse(
    (answer) => answer.request().method() === "PUT" && answer.url().includes("/drafts/"),
  );
  await composer.getByRole("button", { name: t("conversation.composer.confidential_add") }).click();
  await composer.getByRole("textbox", { name: t("conversation.composer.confidential_label") }).fill(typed);
  await composer.getByRole("textbox").first().fill("The number is in the box.");
  await saved;
  kept.push(...(await keptBy(customer)));
  await composer.getByRole("button", { name: t("conversation.composer.send"), exact: true }).click();
  await expect(composer.getByRole("textbox").first()).toHaveValue("");
  await expect(customer.getByText("The number is in the box.")).toBeVisible();
  kept.push(...(await keptBy(customer)), await customer.content(), ...(await walk(engineer, ["/desk", `/desk/${id}`])));

  const seen = [...kept, ...(await heardThere()), ...(await heardHere())];
  expect(found(seen, [inClear])).toEqual([inClear]);
  expect(found(seen, [...contacts, ...secrets, typed])).toEqual([]);
  const files = await filesWith([inClear, typed, ...secrets, ...contacts]);
  const filesOf = (texts: readonly string[]) => texts.flatMap((text) => files.get(text) ?? []);
  expect(filesOf([inClear])).not.toEqual([]);
  expect(filesOf([typed, ...secrets])).toEqual([]);
  expect(filesOf(contacts).filter((path) => !path.includes("/outbox/"))).toEqual([]);
});
