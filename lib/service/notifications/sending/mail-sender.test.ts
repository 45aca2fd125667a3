import { createServer, type AddressInfo } from "node:net";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { anSmtpServer, wordsIn } from "@/lib/testing/smtp-for-tests";
import type { Notice } from "../notifier";
import { createMailSender } from "./mail-sender";
import { faultOf } from "./notice-fault";

const FROM = "no-reply@tickets.example";
const AT = new Date("2026-03-01T08:00:00Z");
const NOTICE: Notice = {
  kind: "reply",
  id: "n1",
  way: "email",
  to: "ann@acme.example",
  language: "zh-cn",
  subject: "工单 TS-1：处理中",
  text: "工程师回复了您的工单。",
};

let smtp: Awaited<ReturnType<typeof anSmtpServer>>;
beforeAll(async () => {
  smtp = await anSmtpServer();
});
beforeEach(() => smtp.answersWith("take"));
afterAll(() => smtp.close());

const faultFrom = (url: string, patience?: { answerMs: number; wholeMs: number }) =>
  createMailSender(url, FROM, patience)
    .send(NOTICE, AT)
    .then(
      () => "none",
      (error: unknown) => `${faultOf(error)} ${String(error)} ${JSON.stringify(error)}`,
    );

test("a mail arrives with its words, its time and a name by which it is known when it comes twice", async () => {
  await createMailSender(smtp.url, FROM).send(NOTICE, AT);
  const [mail] = smtp.taken;
  expect(mail).toMatchObject({ from: FROM, to: ["ann@acme.example"] });
  expect(mail?.source).toContain("Message-ID: <n1@tickets.example>");
  expect(mail?.source).toContain("Date: Sun, 01 Mar 2026 08:00:00 +0000");
  expect(mail && wordsIn(mail)).toContain(NOTICE.text);
});

test.each([450, 550])("an answer %i is told by its number, without the address it repeats", async (refuse) => {
  smtp.answersWith({ refuse });
  const fault = await faultFrom(smtp.url);
  expect(fault).toContain(`smtp ${refuse} `);
  expect(fault).not.toContain("ann@");
});

test("a server that is not there is told", async () => {
  expect(await faultFrom("smtp://127.0.0.1:1")).toMatch(/^(ESOCKET|ECONNREFUSED|ECONNECTION) /);
});

test("a server that never says whether it took the mail is given up in time", async () => {
  smtp.answersWith("silence");
  expect(await faultFrom(smtp.url, { answerMs: 5_000, wholeMs: 300 })).toMatch(/^silent /);
});

test("a server that does not greet is given up in time", async () => {
  const mute = createServer();
  await new Promise<void>((resolve) => mute.listen(0, "127.0.0.1", resolve));
  const { port } = mute.address() as AddressInfo;
  expect(await faultFrom(`smtp://127.0.0.1:${port}`, { answerMs: 200, wholeMs: 5_000 })).toMatch(/^ETIMEDOUT /);
  mute.close();
});

test("a password leaves this machine over an encrypted line alone", async () => {
  const everywhere = await anSmtpServer("0.0.0.0");
  expect(await faultFrom(`smtp://ann:secret-word@127.0.0.2:${everywhere.port}`)).not.toMatch(/^none|secret-word/);
  expect(await faultFrom(`smtp://ann:secret-word@127.0.0.1:${everywhere.port}`)).toBe("none");
  await everywhere.close();
});
