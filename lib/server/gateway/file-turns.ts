/**
 * Files on their way have turns of their own: they may take minutes, and calls must not wait for them. One person gets a part of the turns, so
 * that nobody's slow downloads keep files from all others.
 */
import "server-only";
import { ApiError } from "@/lib/errors/api-error";
import { createTurns, type Turns } from "./turns";

export const FILES_MAX = 32;
export const FILES_OF_PERSON_MAX = 8;
const IN_LINE_MAX = 256;
const IN_LINE_OF_PERSON_MAX = 64;
const AGAIN_AFTER_S = 5;

const all = createTurns(FILES_MAX, IN_LINE_MAX);
const byPerson = new Map<string, Turns>();

function turnsOf(person: string): Turns {
  const turns = byPerson.get(person) ?? createTurns(FILES_OF_PERSON_MAX, IN_LINE_OF_PERSON_MAX);
  byPerson.set(person, turns);
  return turns;
}

async function takeBoth(person: string, signal: AbortSignal): Promise<() => void> {
  const turns = turnsOf(person);
  const ends: (() => void)[] = [];
  const leave = () => {
    for (const end of ends) end();
    if (turns.isIdle()) byPerson.delete(person);
  };
  try {
    ends.push(await turns.take(signal));
    ends.push(await all.take(signal));
    return leave;
  } catch (error) {
    leave();
    throw error;
  }
}

/** Throws APIGW.0308 for who would have to wait longer than `lineMs`, or finds the line full. */
export async function takeFileTurn(person: string, lineMs: number, left: AbortSignal): Promise<() => void> {
  const late = new AbortController();
  const timer = setTimeout(() => late.abort(), lineMs);
  try {
    return await takeBoth(person, AbortSignal.any([late.signal, left]));
  } catch (cause) {
    if (left.aborted) throw cause;
    throw new ApiError("APIGW.0308", { retryAfter: AGAIN_AFTER_S, detail: "too many files are under way", cause });
  } finally {
    clearTimeout(timer);
  }
}
