/** The network that an address stands for when calls or tries are counted. Pure. */
const IPV6_GROUPS_OF_A_NETWORK = 4;

/** All groups written out, so that one network has one spelling. */
function groupsOf(address: string): string[] {
  const [head = "", tail] = address.split("::");
  const groups = (text: string) => (text === "" ? [] : text.split(":"));
  const [before, after] = [groups(head), groups(tail ?? "")];
  return [...before, ...Array.from({ length: 8 - before.length - after.length }, () => "0"), ...after];
}

/** One person has a whole network of IPv6, so that counts as one address. */
export function networkOf(address: string): string {
  return address.includes(":") ? groupsOf(address).slice(0, IPV6_GROUPS_OF_A_NETWORK).join(":") : address;
}
