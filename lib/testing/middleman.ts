/** Stands between the console and a ticket service, passes everything on, and spoils what it is told to. What it spoils has reached the service, where the fault's name says so. */
import { once } from "node:events";
import { Agent, createServer, request as ask, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import { buffer } from "node:stream/consumers";

/** A service's answer as a fault finds it; undefined where the request never got there. */
type Passed = { status: number; headers: IncomingMessage["headers"]; body: Buffer };
type Spoil = (response: ServerResponse, passed: Passed) => void;

type Fault = { passesOn: boolean; spoil: Spoil };

const before = (spoil: (response: ServerResponse) => void): Fault => ({ passesOn: false, spoil });
const after = (spoil: Spoil): Fault => ({ passesOn: true, spoil });

const JSON_TYPE = { "content-type": "application/json" };
const HTML = "<html><body><h1>nginx: java.lang.NullPointerException at com.internal</h1></body></html>";

function said(status: number, error_code: string, headers: Record<string, string> = {}): Fault {
  const body = JSON.stringify({ error_code, error_msg: "spoiled" });
  return before((response) => void response.writeHead(status, { ...JSON_TYPE, ...headers }).end(body));
}

function page(status: number): Fault {
  return before((response) => void response.writeHead(status, { "content-type": "text/html" }).end(HTML));
}

function fieldsChanged(change: (body: Record<string, unknown>) => unknown): Fault {
  return after((response, { status, body }) => {
    const changed = change(JSON.parse(body.toString("utf8")) as Record<string, unknown>);
    response.writeHead(status, JSON_TYPE).end(JSON.stringify(changed));
  });
}

function halfOf(body: Buffer): Buffer {
  return body.subarray(0, Math.max(1, body.length >> 1));
}

const FAULTS = {
  hang_up: before((response) => void response.destroy()),
  silence: before(() => undefined),
  reset_after_work: after((response) => void response.destroy()),
  reset_in_answer: after((response, { status, body }) => {
    response.writeHead(status, { ...JSON_TYPE, "content-length": String(body.length + 1) });
    response.write(halfOf(body), () => response.destroy());
  }),
  half_json: after((response, { status, body }) => void response.writeHead(status, JSON_TYPE).end(halfOf(body))),
  page_200: page(200),
  page_502: page(502),
  no_token: said(401, "APIGW.0301"),
  forbidden: said(403, "IAM.403"),
  too_many: said(429, "APIGW.0308", { "retry-after": "1" }),
  too_many_for_long: said(429, "APIGW.0308", { "retry-after": "3600" }),
  broken: said(500, "OSM.0004"),
  away: said(503, "APIGW.0106"),
  endless: before((response) => {
    const chunk = Buffer.alloc(1024 * 1024, " ");
    response.writeHead(200, JSON_TYPE);
    const more = () => {
      while (!response.destroyed && response.write(chunk));
    };
    response.on("drain", more);
    more();
  }),
  unknown_fields: fieldsChanged((body) => ({ ...body, not_known: { to: ["anybody"] } })),
  missing_fields: fieldsChanged(() => ({})),
} satisfies Record<string, Fault>;

export type FaultName = keyof typeof FAULTS;

/** `times` counts requests; without it the fault stays until `heal`. */
export type Spoiling = { matching?: (method: string, path: string) => boolean; times?: number };

type Active = Required<Spoiling> & { fault: Fault };

export async function aMiddleman(target: string) {
  const agent = new Agent({ keepAlive: true });
  const sockets = new Set<Socket>();
  const spoiled: string[] = [];
  let active: Active | undefined;

  function faultFor(method: string, path: string): Fault | undefined {
    if (active === undefined || active.times === 0 || !active.matching(method, path)) return undefined;
    active.times -= 1;
    spoiled.push(`${method} ${path}`);
    return active.fault;
  }

  async function passOn(request: IncomingMessage): Promise<Passed> {
    const { method, headers } = request;
    const onward = ask(new URL(request.url ?? "/", target), { method, headers, agent });
    request.pipe(onward);
    const [answer] = (await once(onward, "response")) as [IncomingMessage];
    return { status: answer.statusCode ?? 502, headers: answer.headers, body: await buffer(answer) };
  }

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const fault = faultFor(request.method ?? "", request.url ?? "");
    if (fault?.passesOn === false) {
      request.resume();
      return fault.spoil(response, { status: 0, headers: {}, body: Buffer.alloc(0) });
    }
    const passed = await passOn(request);
    if (fault !== undefined) return fault.spoil(response, passed);
    const { "transfer-encoding": _, connection: __, ...headers } = passed.headers;
    response.writeHead(passed.status, headers).end(passed.body);
  }

  const server = createServer((request, response) => void serve(request, response).catch(() => response.destroy()));
  server.on("connection", (socket) => {
    sockets.add(socket);
    socket.once("close", () => sockets.delete(socket));
  });
  const listen = async (port: number) => {
    server.listen(port, "127.0.0.1");
    await once(server, "listening");
  };
  const down = async () => {
    const closed = once(server, "close");
    server.close();
    server.closeAllConnections();
    await closed;
  };
  await listen(0);
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    /** What was spoiled since the last change of mind. */
    spoiled,
    openSockets: () => sockets.size,
    spoil(name: FaultName, { matching = () => true, times = Number.POSITIVE_INFINITY }: Spoiling = {}) {
      spoiled.length = 0;
      active = { fault: FAULTS[name], matching, times };
    },
    heal: () => (active = undefined),
    /** Nobody listens any more: connections are refused. */
    down,
    up: () => listen(port),
    close: async () => {
      agent.destroy();
      if (server.listening) await down();
    },
  };
}

export type Middleman = Awaited<ReturnType<typeof aMiddleman>>;
