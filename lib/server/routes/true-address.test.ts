import { channel } from "node:diagnostics_channel";
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import { tellTrueAddresses } from "./true-address";

beforeAll(() => tellTrueAddresses(["10.0.0.0/8", "2001:db8::7"]));

function toldOf(remoteAddress: string, claimed: string | undefined, localAddress = "192.0.2.1"): string | undefined {
  const headers: Record<string, string> = claimed === undefined ? {} : { "x-forwarded-for": claimed };
  channel("http.server.request.start").publish({ request: { headers, socket: { remoteAddress, localAddress } } });
  return headers["x-forwarded-for"];
}

test.each([
  ["198.51.100.9", "1.2.3.4", "198.51.100.9"],
  ["198.51.100.9", undefined, "198.51.100.9"],
  ["::ffff:198.51.100.9", "1.2.3.4, 5.6.7.8", "198.51.100.9"],
  ["2001:db8::8", "1.2.3.4", "2001:db8::8"],
  ["11.0.0.1", "1.2.3.4", "11.0.0.1"],
])("a stranger at %s who claims to be %s is told as %s", (peer, claimed, told) => {
  expect(toldOf(peer, claimed)).toBe(told);
});

test.each(["127.0.0.1", "::1", "::ffff:127.0.0.1", "10.20.30.40", "::ffff:10.0.0.1", "2001:db8::7"])(
  "%s is a proxy that is believed",
  (peer) => expect(toldOf(peer, "1.2.3.4")).toBe("1.2.3.4"),
);

test("this machine is believed under each of its addresses", () => {
  expect(toldOf("203.0.113.5", "1.2.3.4", "203.0.113.5")).toBe("1.2.3.4");
});

const server = createServer((request, response) => response.end(request.headers["x-forwarded-for"]));
afterAll(() => void server.close());

test("a server reads what was written", async () => {
  channel("http.server.request.start").subscribe((begun) => {
    (begun as { request: { headers: Record<string, string> } }).request.headers["x-forwarded-for"] = "198.51.100.9";
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  expect(await (await fetch(url, { headers: { "x-forwarded-for": "1.2.3.4" } })).text()).toBe("198.51.100.9");
});
