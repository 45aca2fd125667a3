import { createServer, type AddressInfo } from "node:net";
import { once } from "node:events";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createOutgoing } from "./outgoing";

let connections = 0;
const server = createServer((socket) => {
  connections += 1;
  socket.destroy();
});
let port: number;

beforeAll(async () => {
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  port = (server.address() as AddressInfo).port;
});
afterAll(() => void server.close());

test("an open port gives a connection to the address that was judged", async () => {
  const opened = await createOutgoing(true).open("127.0.0.1", port);
  expect(opened.outcome === "open" && opened.socket.remoteAddress).toBe("127.0.0.1");
  if (opened.outcome === "open") opened.socket.destroy();
});

test.each(["127.0.0.1", "localhost", "2130706433", "0x7f000001", "0177.0.0.1", "127.1", "::ffff:127.0.0.1"])(
  "%s is not connected to while private addresses are refused",
  async (host) => {
    const before = connections;
    expect((await createOutgoing(false).open(host, port)).outcome).not.toBe("open");
    expect(connections).toBe(before);
  },
);

test("a name that leads to this machine is forbidden", async () => {
  expect(await createOutgoing(false).resolve("localhost")).toEqual({ outcome: "forbidden" });
  expect(await createOutgoing(true).resolve("localhost")).toMatchObject({ outcome: "address" });
});

test("a name that leads nowhere is unknown", async () => {
  expect(await createOutgoing(true).resolve("no-such-host.invalid")).toEqual({ outcome: "unknown" });
});

test("a port that nobody listens on is closed", async () => {
  expect(await createOutgoing(true).open("127.0.0.1", 1)).toEqual({ outcome: "closed" });
});
