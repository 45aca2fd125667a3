import { lookup } from "node:dns/promises";
import { once } from "node:events";
import { createServer, type AddressInfo } from "node:net";
import { expect, test, vi } from "vitest";
import { createOutgoing } from "./outgoing";

vi.mock("node:dns/promises", () => ({ lookup: vi.fn() }));

const leadsTo = (...addresses: string[]) =>
  vi.mocked(lookup).mockResolvedValueOnce(addresses.map((address) => ({ address, family: 4 })) as never);

test("a name that is changed after it was judged leads nowhere else", async () => {
  const server = createServer((socket) => socket.destroy()).listen(0, "127.0.0.1");
  await once(server, "listening");
  leadsTo("127.0.0.1");
  leadsTo("127.0.0.2");
  const opened = await createOutgoing(true).open("changing.example", (server.address() as AddressInfo).port);
  expect(opened.outcome === "open" && opened.socket.remoteAddress).toBe("127.0.0.1");
  expect(lookup).toHaveBeenCalledOnce();
  if (opened.outcome === "open") opened.socket.destroy();
  server.close();
});

test("a name with one forbidden address among allowed ones is forbidden", async () => {
  vi.mocked(lookup).mockReset();
  leadsTo("93.184.215.14", "169.254.169.254");
  expect(await createOutgoing(false).resolve("mixed.example")).toEqual({ outcome: "forbidden" });
});
