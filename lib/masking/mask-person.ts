/** How names, network addresses and login accounts are shown in part. */
const CHINESE = /^\p{Script=Han}/u;

/** `王**` for 王小明, `A***` for Alice; the length of a name in letters is not told. */
export function maskName(name: string): string {
  const characters = [...name.trim()];
  const [first] = characters;
  if (first === undefined) return "";
  return CHINESE.test(first) ? first + "*".repeat(Math.max(1, characters.length - 1)) : `${first}***`;
}

/** `203.0.*.*`, `2001:db8:*`; what is no address becomes `*`. */
export function maskIp(address: string): string {
  const four = /^(\d{1,3}\.\d{1,3})\.\d{1,3}\.\d{1,3}$/.exec(address.trim());
  if (four !== null) return `${four[1]}.*.*`;
  const six = /^([0-9a-f]{0,4}:[0-9a-f]{0,4}):[0-9a-f:.]*$/i.exec(address.trim());
  return six === null ? "*" : `${six[1]}:*`;
}

/** `ro**` for root: at most two characters, never more than half of the account. */
export function maskAccount(account: string): string {
  const characters = [...account.trim()];
  return `${characters.slice(0, Math.min(2, Math.floor(characters.length / 2))).join("")}**`;
}
