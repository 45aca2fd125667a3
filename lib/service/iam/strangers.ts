/**
 * Names that nobody has lock like names that somebody has, or the lock would tell who exists. Counted in memory, in a fixed number of
 * secretly chosen lots, so that invented names fill none.
 */
import { createHmac, randomBytes } from "node:crypto";
import { lockAfter } from "./lock";

type Lot = { wrong: number; locked_until: Date | null };

const secret = randomBytes(32);
const lots = new Map<number, Lot>();

function lotOf(domainName: string, userName: string): number {
  return createHmac("sha256", secret)
    .update(JSON.stringify([domainName, userName]))
    .digest()
    .readUInt16BE();
}

export function strangerLockedUntil(domainName: string, userName: string): Date | null {
  return lots.get(lotOf(domainName, userName))?.locked_until ?? null;
}

export function countStranger(domainName: string, userName: string, at: Date): void {
  const lot = lotOf(domainName, userName);
  const wrong = (lots.get(lot)?.wrong ?? 0) + 1;
  lots.set(lot, { wrong, locked_until: lockAfter(wrong, at) });
}
