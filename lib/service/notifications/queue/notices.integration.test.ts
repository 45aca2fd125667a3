import pino from "pino";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { sql } from "drizzle-orm";
import { anAuthorization } from "@/lib/testing/authorization-for-tests";
import { jobsOf } from "@/lib/testing/notice-jobs-for-tests";
import { aRecordingUpstream, json } from "@/lib/testing/recording-upstream";
import { aService, type Account, type Person, type TestService } from "@/lib/testing/service-for-tests";
import { anSmtpServer, wordsIn } from "@/lib/testing/smtp-for-tests";
import { aTicket, aTicketRequest, CASES, DESK } from "@/lib/testing/ticket-for-tests";
import { forgetPerson } from "../../iam/team/forget-person";
import { createNotifier } from "../notifier";
import { createMailSender } from "../sending/mail-sender";
import { createSmsSender } from "../sending/sms-sender";
import { deliverDue, type Delivery } from "./deliver";
import { forgetOldNotices } from "./notice-store";
import { ATTEMPTS_MAX } from "./retry";

const CHOICES = "/v2/servicerequest/notifications/choices";
const DAY_MS = 86_400_000;
const MAIL = "ann@acme.example";

let service: TestService;
let smtp: Awaited<ReturnType<typeof anSmtpServer>>;
let gateway: Awaited<ReturnType<typeof aRecordingUpstream>>;
let jobs: ReturnType<typeof jobsOf>;
let delivery: Delivery;
let acme: Account;
let bob: Person;
let sam: Person;
let logged: string;

beforeAll(async () => {
  service = await aService();
  jobs = jobsOf(service);
  smtp = await anSmtpServer();
  gateway = await aRecordingUpstream();
  const notifier = notifierWith(5_000);
  const log = pino({}, { write: (line: string) => void (logged += line) });
  delivery = { ...service, log, notifier, consoleUrl: "https://console.example" };
});
afterAll(async () => {
  await smtp.close();
  gateway.close();
  await service.close();
});
beforeEach(async () => {
  await jobs.drop();
  await service.db.execute(sql`delete from service.notices`);
  await service.db.execute(sql`delete from service.notice_contacts`);
  smtp.answersWith("take");
  gateway.answersWith(json(200, {}));
  logged = "";
  acme = await service.anAccount();
  bob = await acme.user();
  sam = await service.anEngineer();
});
afterEach(() => {
  service.clock.now = undefined;
});

const notifierWith = (wholeMs: number) =>
  createNotifier({
    email: createMailSender(smtp.url, "no-reply@tickets.example", { answerMs: 5_000, wholeMs }),
    sms: createSmsSender(gateway.url, 5_000),
  });
const inDays = (days: number) => new Date(Date.now() + days * DAY_MS);
const desk = (id: string, move: string, body: object = {}) => sam.post(`${DESK}/${id}/${move}`, body);
const reply = (id: string) => desk(id, "messages", { content: "Port 22 was closed, secret-word" });
const counted = async (table: "notices" | "notice_contacts", where = sql`true`) => {
  const found = await service.db.execute<{ many: number }>(
    sql`select count(*)::integer as many from service.${sql.identifier(table)} where ${where}`,
  );
  return found.rows[0]?.many;
};
const receivers = () => smtp.taken.map((mail) => mail.to[0]).toSorted();

async function aClaimedTicket(over: object = { remind_mail: MAIL }): Promise<string> {
  const id = await aTicket(bob, over);
  await desk(id, "claim");
  return id;
}

describe("what is told", () => {
  test("a mail holds number, product, state and link, and nothing of what was written", async () => {
    const id = await aClaimedTicket();
    await reply(id);
    expect(await deliverDue(delivery)).toBe(1);
    const [mail] = smtp.taken;
    expect(mail?.to).toEqual([MAIL]);
    expect(mail && wordsIn(mail).replaceAll("\r\n", "\n")).toBe(
      `An engineer replied to your ticket.\n\nTicket: ${id}\nProduct: Elastic Cloud Server\nState: Processing\n\nhttps://console.example/tickets/${id}\n`,
    );
    expect(mail?.source).not.toContain("secret-word");
    expect(await deliverDue(delivery)).toBe(0);
  });

  test("it is in the language in which the ticket was submitted", async () => {
    const { body } = await bob.post<{ incident_id: string }>(CASES, aTicketRequest({ remind_mail: MAIL }), {
      "x-language": "zh-cn",
    });
    await desk(body.incident_id, "claim");
    await reply(body.incident_id);
    await deliverDue(delivery);
    expect(smtp.taken[0] && wordsIn(smtp.taken[0])).toContain("工程师回复了您的工单。");
  });

  test("each contact hears in the ways the submitter chose, and each copy by itself", async () => {
    const id = await aClaimedTicket({
      remind_mail: MAIL,
      remind_mobile: "13800000000",
      area_code: "86",
      extension_map: { remindCCEmail: "cy@acme.example;dee@acme.example" },
    });
    await desk(id, "messages", { content: "Which image?", await_feedback: true });
    await deliverDue(delivery);
    expect(receivers()).toEqual([MAIL, "cy@acme.example", "dee@acme.example"]);
    expect(gateway.asked.map(({ body }) => JSON.parse(body) as { to: string })).toMatchObject([
      { to: "+8613800000000" },
    ]);
    expect(await counted("notices")).toBe(0);
  });

  test("who chose not to hear of an event does not", async () => {
    const id = await aClaimedTicket();
    await bob.put(CHOICES, { choices: [{ event: "reply", ways: ["in_app"] }] });
    await reply(id);
    expect(await deliverDue(delivery)).toBe(0);
  });

  test("each event of a ticket is told to who wants to hear of all", async () => {
    const events = [
      "submitted",
      "accepted",
      "reply",
      "feedback_wanted",
      "authorization_asked",
      "to_be_confirmed",
      "closed",
    ];
    await bob.put(CHOICES, { choices: events.map((event) => ({ event, ways: ["in_app", "email"] })) });
    const id = await aClaimedTicket();
    await reply(id);
    await anAuthorization(sam, id);
    await desk(id, "messages", { content: "Which image?", await_feedback: true });
    await desk(id, "resolve", { resolution: "Port 22 is open." });
    await bob.post(`${CASES}/${id}/action?action_id=close`);
    const told = await service.db.execute<{ event: string }>(sql`select event from service.notices`);
    expect(told.rows.map((row) => row.event).toSorted()).toEqual(events.toSorted());
  });

  test("an event that is undone tells nobody", async () => {
    const id = await aClaimedTicket();
    expect((await desk(id, "resume")).body.error_code).toBe("OSM.01010001");
    expect([await counted("notices"), await jobs.count()]).toEqual([0, 0]);
  });

  test("a text message waits for the hours on the ticket", async () => {
    const id = await aClaimedTicket({ remind_mobile: "13800000000", remind_time: "12:00-13:00" });
    service.clock.now = new Date(`${inDays(1).toISOString().slice(0, 10)}T02:00:00Z`);
    await desk(id, "messages", { content: "Which image?", await_feedback: true });
    const noon = (service.clock.now.getTime() + 2 * 3_600_000 - Date.now()) / 1000;
    expect(Math.abs((await jobs.secondsToWait()) - noon)).toBeLessThan(5);
    expect(await deliverDue(delivery)).toBe(0);
    await jobs.makeDue();
    expect(await deliverDue(delivery)).toBe(1);
  });
});

describe("what goes wrong", () => {
  test.each([
    ["refuses for now", { refuse: 450 } as const, "smtp 450"],
    ["refuses", { refuse: 550 } as const, "smtp 550"],
    ["says nothing", "silence" as const, "silent"],
  ])("a mail that the server %s is tried again later, and leaves once", async (_, answer, fault) => {
    await reply(await aClaimedTicket());
    smtp.answersWith(answer);
    await deliverDue({ ...delivery, notifier: notifierWith(answer === "silence" ? 300 : 5_000) });
    expect(await deliverDue(delivery)).toBe(0);
    expect(logged).toContain(`"fault":"${fault}"`);
    smtp.answersWith("take");
    await jobs.makeDue();
    expect(await deliverDue(delivery)).toBe(1);
    expect([await deliverDue(delivery), await jobs.count()]).toEqual([0, 0]);
    expect(smtp.taken).toHaveLength(1);
  });

  test("after the last try it is a dead letter, which is kept a month; the log names neither contact nor words", async () => {
    await reply(await aClaimedTicket({ remind_mail: MAIL, remind_mobile: "13800000000" }));
    smtp.answersWith({ refuse: 550 });
    for (let attempt = 1; attempt <= ATTEMPTS_MAX; attempt += 1) {
      expect(await deliverDue(delivery)).toBe(1);
      await jobs.makeDue();
    }
    expect([await deliverDue(delivery), await jobs.count()]).toEqual([0, 0]);
    expect(await counted("notices", sql`dead_time is not null and fault = 'smtp 550'`)).toBe(1);
    expect(logged).toContain("a notice was given up");
    expect(logged).not.toMatch(/acme\.example|1380000|secret-word|replied/);
    await forgetOldNotices(service.db, inDays(29));
    expect(await counted("notices")).toBe(1);
    await forgetOldNotices(service.db, inDays(31));
    expect(await counted("notices")).toBe(0);
  });

  test("a copy that is refused does not send the others again", async () => {
    const extension_map = { remindCCEmail: "cy@acme.example,dee@acme.example" };
    await reply(await aClaimedTicket({ extension_map }));
    smtp.answersWith({ refuse: 450, only: "cy@acme.example" });
    await deliverDue(delivery);
    expect(receivers()).toEqual(["dee@acme.example"]);
    smtp.answersWith("take");
    await jobs.makeDue();
    await deliverDue(delivery);
    expect(receivers()).toEqual(["cy@acme.example"]);
  });

  test("a gateway that fails gets the message again, under the same id", async () => {
    const id = await aClaimedTicket({ remind_mobile: "13800000000" });
    gateway.answersWith(json(503, {}), json(200, {}));
    await desk(id, "messages", { content: "Which image?", await_feedback: true });
    await deliverDue(delivery);
    await jobs.makeDue();
    await deliverDue(delivery);
    const ids = gateway.asked.map(({ body }) => (JSON.parse(body) as { id: string }).id);
    expect([ids.length, new Set(ids).size]).toEqual([2, 1]);
  });

  test("however many instances run, each notice leaves once", async () => {
    for (let ticket = 0; ticket < 12; ticket += 1)
      await reply(await aClaimedTicket({ remind_mail: `p${ticket}@acme.example` }));
    const taken = await Promise.all([deliverDue(delivery), deliverDue(delivery), deliverDue(delivery)]);
    expect(taken.reduce((sum, one) => sum + one, 0)).toBe(12);
    expect(new Set(receivers()).size).toBe(12);
    expect(smtp.taken).toHaveLength(12);
  });
});

describe("contacts", () => {
  test("the end of a ticket is told, though its contacts are erased with it, and then nothing of them is left", async () => {
    const id = await aClaimedTicket();
    await bob.post(`${CASES}/${id}/action?action_id=close`);
    const left = sql`select remind_mail from service.tickets where incident_id = ${id} and remind_mail is not null`;
    expect((await service.db.execute(left)).rows).toEqual([]);
    expect(await counted("notice_contacts")).toBe(1);
    await deliverDue(delivery);
    expect(smtp.taken.map((mail) => wordsIn(mail).split("\r\n")[0])).toEqual(["Your ticket has ended."]);
    expect(await counted("notice_contacts")).toBe(0);
  });

  test("what is kept for the last notices is only what they need, and goes when they are given up, and after a day at the latest", async () => {
    const id = await aClaimedTicket({ remind_mail: MAIL, remind_mobile: "13800000000" });
    await bob.post(`${CASES}/${id}/action?action_id=close`);
    expect(await counted("notice_contacts", sql`remind_mail is not null and remind_mobile is null`)).toBe(1);
    await forgetOldNotices(service.db, inDays(1));
    expect(await counted("notice_contacts")).toBe(0);
    await deliverDue(delivery);
    expect(smtp.taken).toEqual([]);
    expect(await counted("notices")).toBe(0);
  });

  test("nothing is kept of a ticket whose end nobody wants to hear of", async () => {
    await bob.put(CHOICES, { choices: [{ event: "closed", ways: ["in_app"] }] });
    const id = await aClaimedTicket();
    await bob.post(`${CASES}/${id}/action?action_id=close`);
    expect(await counted("notice_contacts")).toBe(0);
  });

  test("what is due goes to the contact that stands on the ticket when it leaves", async () => {
    const id = await aClaimedTicket();
    await reply(id);
    await bob.put(`${CASES}/${id}/contact-info`, { remind_mail: "new@acme.example" });
    await deliverDue(delivery);
    expect(receivers()).toEqual(["new@acme.example"]);
  });

  test("a deleted user leaves no notice and no contact behind", async () => {
    const id = await aClaimedTicket();
    await reply(id);
    await bob.post(`${CASES}/${id}/action?action_id=close`);
    expect([await counted("notices"), await counted("notice_contacts")]).toEqual([2, 1]);
    const person = { domain_id: acme.domain_id, user_id: bob.user_id, is_of_provider: false };
    await service.db.transaction((tx) => forgetPerson(tx, person, new Date()));
    expect([await counted("notices"), await counted("notice_contacts"), await jobs.count()]).toEqual([0, 0, 0]);
  });
});
