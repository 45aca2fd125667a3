/** Which addresses the service may connect to on a customer's word: public ones, so that nobody can look into its own network. */
import { BlockList, isIP } from "node:net";

type Ranges = { ipv4: readonly string[]; ipv6: readonly string[] };

/** Never anybody's server: unspecified, link-local, multicast, where clouds answer with their own secrets; of IPv6 also what carries an IPv4 address inside, which would hide it. */
const NEVER: Ranges = {
  ipv4: ["0.0.0.0/8", "100.100.100.200/32", "168.63.129.16/32", "169.254.0.0/16", "224.0.0.0/4", "255.255.255.255/32"],
  ipv6: [
    "::/128",
    "::ffff:0:0/96",
    "64:ff9b::/96",
    "64:ff9b:1::/48",
    "2001::/32",
    "2002::/16",
    "fd00:ec2::254/128",
    "fe80::/10",
    "ff00::/8",
  ],
};

/** Only with the setting: loopback, private, shared (CGNAT), reserved. */
const PRIVATE: Ranges = {
  ipv4: [
    "10.0.0.0/8",
    "100.64.0.0/10",
    "127.0.0.0/8",
    "172.16.0.0/12",
    "192.0.0.0/24",
    "192.0.2.0/24",
    "192.88.99.0/24",
    "192.168.0.0/16",
    "198.18.0.0/15",
    "198.51.100.0/24",
    "203.0.113.0/24",
    "240.0.0.0/4",
  ],
  ipv6: ["::/8", "100::/64", "2001::/23", "2001:db8::/32", "3fff::/20", "fc00::/7", "fec0::/10"],
};

function blockListOf(ranges: readonly string[], family: "ipv4" | "ipv6"): BlockList {
  const list = new BlockList();
  for (const range of ranges) {
    const [network = "", prefix] = range.split("/");
    list.addSubnet(network, Number(prefix), family);
  }
  return list;
}

/** One list a family, as a list of both takes every IPv4 address for one of the range that carries them. */
function listsOf({ ipv4, ipv6 }: Ranges) {
  const lists = { ipv4: blockListOf(ipv4, "ipv4"), ipv6: blockListOf(ipv6, "ipv6") };
  return (address: string) => {
    const family = isIP(address) === 6 ? "ipv6" : "ipv4";
    return lists[family].check(address, family);
  };
}

const isNever = listsOf(NEVER);
const isPrivate = listsOf(PRIVATE);

/** False, too, for what is no address. */
export function mayConnectTo(address: string, allowPrivate: boolean): boolean {
  if (isIP(address) === 0 || address.includes("%") || isNever(address)) return false;
  return allowPrivate || !isPrivate(address);
}
