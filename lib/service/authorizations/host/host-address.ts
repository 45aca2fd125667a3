/** Which addresses the service may connect to on a customer's word: public ones only, so that nobody can look into its own network. */
import { lookup } from "node:dns/promises";
import { BlockList, isIP } from "node:net";

const PRIVATE_V4 = [
  "0.0.0.0/8",
  "10.0.0.0/8",
  "100.64.0.0/10",
  "127.0.0.0/8",
  "169.254.0.0/16",
  "172.16.0.0/12",
  "192.0.0.0/24",
  "192.0.2.0/24",
  "192.88.99.0/24",
  "192.168.0.0/16",
  "198.18.0.0/15",
  "198.51.100.0/24",
  "203.0.113.0/24",
  "224.0.0.0/4",
  "240.0.0.0/4",
];

/** Beside loopback, private and link-local ranges also those that carry an IPv4 address inside, which would hide it. */
const PRIVATE_V6 = [
  "::/128",
  "::1/128",
  "::ffff:0:0/96",
  "64:ff9b::/96",
  "64:ff9b:1::/48",
  "100::/64",
  "2001::/32",
  "2001:db8::/32",
  "2002::/16",
  "fc00::/7",
  "fe80::/10",
  "fec0::/10",
  "ff00::/8",
];

function blockListOf(ranges: readonly string[], family: "ipv4" | "ipv6"): BlockList {
  const list = new BlockList();
  for (const range of ranges) {
    const [network = "", prefix] = range.split("/");
    list.addSubnet(network, Number(prefix), family);
  }
  return list;
}

/** Apart, as a list of both takes every IPv4 address for one of the range that carries them. */
const IPV4 = blockListOf(PRIVATE_V4, "ipv4");
const IPV6 = blockListOf(PRIVATE_V6, "ipv6");

/** False, too, for what is no address. */
export function isPublicAddress(address: string): boolean {
  const family = isIP(address);
  if (family === 0 || address.includes("%")) return false;
  return family === 6 ? !IPV6.check(address, "ipv6") : !IPV4.check(address, "ipv4");
}

/** `refused` when any of its addresses is not public: a name must not lead to one address now and to another later. */
export type ResolvedHost = { kind: "address"; address: string } | { kind: "refused" } | { kind: "unknown" };

export async function resolveHost(host: string, allowPrivate: boolean): Promise<ResolvedHost> {
  const found = isIP(host) !== 0 ? [{ address: host }] : await lookup(host, { all: true }).catch(() => []);
  const [first] = found;
  if (first === undefined) return { kind: "unknown" };
  const mayConnect = allowPrivate || found.every(({ address }) => isPublicAddress(address));
  return mayConnect ? { kind: "address", address: first.address } : { kind: "refused" };
}
