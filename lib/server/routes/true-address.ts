/**
 * Writes where a request came from into `x-forwarded-for` before anybody reads that header. Only this machine and the proxies of
 * TRUSTED_PROXIES may name another address: it stands in the audit trail, and wrong passwords are counted by it.
 */
import "server-only";
import { subscribe } from "node:diagnostics_channel";
import type { IncomingMessage } from "node:http";
import { BlockList, isIPv6 } from "node:net";

const HEADER = "x-forwarded-for";

const plain = (address: string | undefined) => address?.replace(/^::ffff:/, "") ?? "";
const familyOf = (address: string) => (isIPv6(address) ? "ipv6" : "ipv4");

/** Addresses and networks such as `10.0.0.0/8`. */
function listOf(proxies: readonly string[]): BlockList {
  const list = new BlockList();
  for (const proxy of proxies) {
    const [network = "", prefix] = proxy.split("/");
    if (prefix === undefined) list.addAddress(network, familyOf(network));
    else list.addSubnet(network, Number(prefix), familyOf(network));
  }
  return list;
}

/** Where the machine has addresses beside loopback, a peer with the address that it called is this machine, too. */
function isThisMachine(peer: string, own: string): boolean {
  return peer === own || peer === "::1" || peer.startsWith("127.");
}

/** For all HTTP servers of this process, also those that a framework makes. */
export function tellTrueAddresses(proxies: readonly string[]): void {
  const trusted = listOf(proxies);
  subscribe("http.server.request.start", (begun) => {
    const { headers, socket } = (begun as { request: Pick<IncomingMessage, "headers" | "socket"> }).request;
    const [peer, own] = [plain(socket.remoteAddress), plain(socket.localAddress)];
    if (!isThisMachine(peer, own) && !trusted.check(peer, familyOf(peer))) headers[HEADER] = peer;
  });
}
