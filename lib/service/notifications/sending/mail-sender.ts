/** Hands mails to the server of SMTP_URL, one conversation each. A password is never sent over a line that is not encrypted, unless it stays on this machine. */
import { createTransport } from "nodemailer";
import { within } from "../../outgoing/within";
import type { Notice, Notifier } from "../notifier";
import { NoticeFault } from "./notice-fault";

const LOOPBACK = ["localhost", "127.0.0.1", "[::1]"];

type Patience = { answerMs: number; wholeMs: number };
const PATIENCE: Patience = { answerMs: 10_000, wholeMs: 30_000 };

function needsTls(url: string): boolean {
  const { hostname, password } = new URL(url);
  return password !== "" && !LOOPBACK.includes(hostname);
}

function mailFault(error: unknown): NoticeFault {
  const { responseCode, code } = error as { responseCode?: unknown; code?: unknown };
  if (typeof responseCode === "number") return new NoticeFault(`smtp ${responseCode}`);
  return new NoticeFault(typeof code === "string" ? code : "smtp");
}

export function createMailSender(url: string, from: string, { answerMs, wholeMs } = PATIENCE): Notifier {
  const transport = createTransport({
    url,
    requireTLS: needsTls(url),
    connectionTimeout: answerMs,
    greetingTimeout: answerMs,
    socketTimeout: answerMs,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const host = from.slice(from.lastIndexOf("@") + 1).replace(/>$/, "");
  const mailOf = ({ id, to, subject, text, language }: Notice, date: Date) => ({
    from,
    to: { name: "", address: to },
    subject,
    text,
    date,
    messageId: `<${id}@${host}>`,
    headers: { "Auto-Submitted": "auto-generated", "Content-Language": language },
  });
  return {
    async send(notice, at) {
      const sent = transport.sendMail(mailOf(notice, at)).then(
        () => undefined,
        (error: unknown) => mailFault(error),
      );
      const fault = await within(sent, wholeMs, new NoticeFault("silent"));
      if (fault !== undefined) throw fault;
    },
  };
}
