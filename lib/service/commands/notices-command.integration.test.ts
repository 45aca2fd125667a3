import { sql } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { anSmtpServer } from "@/lib/testing/smtp-for-tests";
import { aService, type TestService } from "@/lib/testing/service-for-tests";
import { aTicket, DESK } from "@/lib/testing/ticket-for-tests";
import { createNotifier } from "../notifications/notifier";
import { deliverDue } from "../notifications/queue/deliver";
import { createMailSender } from "../notifications/sending/mail-sender";
import { createSmsSender } from "../notifications/sending/sms-sender";
import { noticesCommand } from "./notices-command";

const MAIL = "ann@acme.example";

let service: TestService;
let smtp: Awaited<ReturnType<typeof anSmtpServer>>;
let ticket: string;

beforeAll(async () => {
  service = await aService();
  smtp = await anSmtpServer();
});
afterAll(async () => {
  await smtp.close();
  await service.close();
});

async function aDeadLetter(): Promise<string> {
  const [{ owner }, sam] = [await service.anAccount(), await service.anEngineer()];
  const id = await aTicket(owner, { remind_mail: MAIL });
  await sam.post(`${DESK}/${id}/claim`);
  await sam.post(`${DESK}/${id}/messages`, { content: "Try again" });
  await service.db.execute(sql`delete from service.notices where incident_id = ${id} and event <> 'reply'`);
  await service.db.execute(sql`delete from pgboss.job`);
  await service.db.execute(
    sql`update service.notices set dead_time = now(), fault = 'smtp 550' where incident_id = ${id}`,
  );
  return id;
}

beforeEach(async () => {
  await service.db.execute(sql`delete from service.notices`);
  smtp.taken.length = 0;
  ticket = await aDeadLetter();
});

async function run(...args: string[]) {
  const said: string[] = [];
  const place = {
    databaseUrl: service.url,
    masterKeyFile: service.masterKeyFile,
    say: (line: string) => said.push(line),
  };
  const code = await noticesCommand(place, args);
  return { code, said: said.join("\n") };
}

async function deliver() {
  const email = createMailSender(smtp.url, "no-reply@tickets.example");
  const notifier = createNotifier({ email, sms: createSmsSender("http://127.0.0.1:9") });
  await deliverDue({ ...service, notifier, consoleUrl: "https://console.example" });
  return smtp.taken.map((mail) => mail.to[0]);
}

const numberOf = async () => (await run("list")).said.slice(0, 32);

test("what was given up is listed with its reason and without any contact", async () => {
  const { code, said } = await run("list");
  expect(code).toBe(0);
  expect(said).toMatch(new RegExp(`^[0-9a-f]{32} .* e-mail about reply of ${ticket} .*: smtp 550, 10 attempts`));
  expect(said).toContain("Given up: 1. Waiting to be sent: 0.");
  expect(said).not.toMatch(/ann|acme\.example|@/);
});

test("one that is tried again leaves", async () => {
  expect(await run("retry", await numberOf())).toEqual({ code: 0, said: "Tried again: 1." });
  expect(await deliver()).toEqual([MAIL]);
  expect((await run("list")).said).toBe("Given up: 0. Waiting to be sent: 0.");
});

test("one that is dropped never leaves, and the others stay", async () => {
  const number = await numberOf();
  await aDeadLetter();
  expect(await run("drop", number)).toEqual({ code: 0, said: "Dropped: 1." });
  expect((await run("list")).said).toContain("Given up: 1.");
  expect((await run("drop", "--all")).said).toBe("Dropped: 1.");
  expect(await deliver()).toEqual([]);
});

test("what still waits is neither dropped nor hurried, and unknown numbers are told", async () => {
  const number = await numberOf();
  await run("retry", "--all");
  expect(await run("drop", number)).toMatchObject({ code: 1 });
  expect((await run("list")).said).toBe("Given up: 0. Waiting to be sent: 1.");
});

test.each([[], ["retry"], ["drop"], ["list", "--all"], ["retry", "--all", "x"], ["empty"]])(
  "%j changes nothing and is explained",
  async (...args: string[]) => {
    expect(await run(...args)).toMatchObject({ code: 1, said: expect.stringContaining("Say what to do") as string });
    expect((await run("list")).said).toContain("Given up: 1.");
  },
);
