/** A ticket service of a few lines that answers as a test tells it, faults included, and keeps what it was asked. */
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

export type Asked = { method: string; url: string; headers: IncomingHttpHeaders; body: string };
export type Answering = (response: ServerResponse, asked: Asked) => void;

export function json(status: number, body: unknown, headers: Record<string, string> = {}): Answering {
  return (response) => {
    response.writeHead(status, { "content-type": "application/json", ...headers }).end(JSON.stringify(body));
  };
}

export function page(status: number, text: string): Answering {
  return (response) => {
    response.writeHead(status, { "content-type": "text/html" }).end(text);
  };
}

/** Breaks the connection before any answer. */
export const hangUp: Answering = (response) => response.destroy();

async function read(request: IncomingMessage): Promise<Asked> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const { method = "", url = "", headers } = request;
  return { method, url, headers, body: Buffer.concat(chunks).toString("utf8") };
}

/** `answers` are used up in order; the last one stays. */
export async function aRecordingUpstream() {
  const asked: Asked[] = [];
  let answers: Answering[] = [json(200, {})];
  const server = createServer((request, response) => {
    void read(request).then((one) => {
      asked.push(one);
      const [next = json(200, {})] = answers;
      if (answers.length > 1) answers = answers.slice(1);
      next(response, one);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    answersWith: (...given: Answering[]) => {
      asked.length = 0;
      answers = given;
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
