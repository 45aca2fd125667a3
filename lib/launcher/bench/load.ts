/** Requests as fast as they are answered, over a fixed number of kept connections, for a fixed time; every answer is read whole. */
import { Agent, request, type IncomingMessage } from "node:http";

export type Asked = { url: string; headers: Record<string, string>; body?: string };
export type Load = {
  name: string;
  connections: number;
  seconds: number;
  /** The next request: measurements on many tickets and by many people take turns. */
  next: () => Asked;
};
export type Measured = {
  name: string;
  connections: number;
  rate: number;
  p50Ms: number;
  p95Ms: number;
  p99Ms: number;
  failed: number;
};

/** Resolves with whether the answer was a success in the sense of the ticket API. */
export function ask(agent: Agent, asked: Asked): Promise<boolean> {
  const { url, body } = asked;
  const method = body === undefined ? "GET" : "POST";
  const headers = {
    ...asked.headers,
    ...(body === undefined
      ? {}
      : { "content-type": "application/json", "content-length": String(Buffer.byteLength(body)) }),
  };
  return new Promise((resolve) => {
    const read = (answer: IncomingMessage) => {
      let text = "";
      answer.setEncoding("utf8").on("data", (chunk: string) => (text += chunk));
      answer.once("end", () => resolve((answer.statusCode ?? 500) < 300 && !text.includes('"error_code"')));
    };
    request(url, { agent, method, headers }, read)
      .once("error", () => resolve(false))
      .end(body);
  });
}

function percentile(sorted: number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

export async function measure(load: Load): Promise<Measured> {
  const agent = new Agent({ keepAlive: true, maxSockets: load.connections });
  const times: number[] = [];
  let failed = 0;
  const since = performance.now();
  const until = since + load.seconds * 1000;
  const connection = async () => {
    while (performance.now() < until) {
      const began = performance.now();
      if (!(await ask(agent, load.next()))) failed += 1;
      times.push(performance.now() - began);
    }
  };
  await Promise.all(Array.from({ length: load.connections }, connection));
  const seconds = (performance.now() - since) / 1000;
  agent.destroy();
  times.sort((a, b) => a - b);
  const { name, connections } = load;
  return {
    name,
    connections,
    rate: times.length / seconds,
    p50Ms: percentile(times, 0.5),
    p95Ms: percentile(times, 0.95),
    p99Ms: percentile(times, 0.99),
    failed,
  };
}
