/** A real SMTP server on this machine that answers as a test tells it, faults included, and keeps what it took. */
import type { AddressInfo } from "node:net";
import { SMTPServer } from "smtp-server";

export type TakenMail = { from: string; to: string[]; source: string };

/** `refuse` answers each recipient, or that one alone, with that code; `silence` takes the mail and never says so. */
export type MailAnswer = "take" | "silence" | { refuse: number; only?: string };

async function textOf(stream: AsyncIterable<unknown>): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString("utf8");
}

export async function anSmtpServer(host = "127.0.0.1") {
  const taken: TakenMail[] = [];
  let answer: MailAnswer = "take";
  const server = new SMTPServer({
    authOptional: true,
    hideSTARTTLS: true,
    allowInsecureAuth: true,
    onAuth: ({ username }, _session, done) => done(null, { user: username ?? "" }),
    onRcptTo({ address }, _session, done) {
      if (typeof answer !== "object" || (answer.only ?? address) !== address) return done();
      done(Object.assign(new Error(`no such person ${address}`), { responseCode: answer.refuse }));
    },
    onData(stream, { envelope }, done) {
      void textOf(stream).then((source) => {
        const from = envelope.mailFrom === false ? "" : envelope.mailFrom.address;
        taken.push({ from, to: envelope.rcptTo.map(({ address }) => address), source });
        if (answer !== "silence") done();
      });
    },
  });
  server.on("error", () => undefined);
  await new Promise<void>((resolve) => {
    server.listen(0, host, () => resolve());
  });
  const { port } = server.server.address() as AddressInfo;
  return {
    port,
    url: `smtp://127.0.0.1:${port}`,
    taken,
    answersWith: (given: MailAnswer) => {
      taken.length = 0;
      answer = given;
    },
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}

/** The words of a mail as a reader sees them. */
export function wordsIn({ source }: TakenMail): string {
  const [, ...body] = source.split("\r\n\r\n");
  const text = body.join("\r\n\r\n");
  if (/^content-transfer-encoding: base64/im.test(source)) return Buffer.from(text, "base64").toString("utf8");
  if (!/^content-transfer-encoding: quoted-printable/im.test(source)) return text;
  const bytes = text
    .replace(/=\r\n/g, "")
    .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
  return Buffer.from(bytes, "latin1").toString("utf8");
}
