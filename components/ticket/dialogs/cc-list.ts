/** Addresses that get copies, as people write them: apart by commas, semicolons, blanks or lines. Pure. */
import { z } from "zod";

/** What the service takes unless it names another limit. */
export const CC_COUNT_MAX = 10;

const Address = z.email().max(128);

/** The same address counts once, however it is written. */
export function addressesIn(text: string): string[] {
  const parts = text.split(/[\s,;，；、]+/).filter((part) => part !== "");
  const first = (part: string) => parts.findIndex((other) => other.toLowerCase() === part.toLowerCase());
  return parts.filter((part, place) => first(part) === place);
}

export function wrongAddresses(text: string): string[] {
  return addressesIn(text).filter((address) => !Address.safeParse(address).success);
}
