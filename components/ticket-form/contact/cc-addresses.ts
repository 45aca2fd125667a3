/** Addresses as people type and paste them: parted by commas, semicolons, blanks or lines, in Western and Chinese marks. Pure. */
const BETWEEN = /[\s,;，；、]+/;

export function splitAddresses(text: string): string[] {
  return text.split(BETWEEN).filter((part) => part !== "");
}

/** The same address counts once, however it is written. */
export function addAddresses(addresses: readonly string[], text: string): string[] {
  const known = new Set(addresses.map((address) => address.toLowerCase()));
  const added = splitAddresses(text).filter((address) => {
    const isNew = !known.has(address.toLowerCase());
    known.add(address.toLowerCase());
    return isNew;
  });
  return [...addresses, ...added];
}

/** A first look while typing; the form's schema has the last word. */
export function looksLikeAddress(text: string): boolean {
  return /^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/.test(text);
}
