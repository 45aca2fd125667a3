/** A careful client: it repeats a request through every outage until it is answered, and remembers that it had to. */
import { setTimeout as pause } from "node:timers/promises";

const PATIENCE_MS = 120_000;
const ANSWER_MS = 15_000;
const AGAIN_MS = 100;
const TOO_MANY = 429;

export type Told = Record<string, unknown> & { error_code?: string };
export type Insisted = { status: number; body: Told; isRepeated: boolean };

/** Undefined when nobody answered, or only to say that it cannot now. */
async function tryOnce(send: () => Promise<Response>): Promise<Omit<Insisted, "isRepeated"> | undefined> {
  try {
    const answer = await Promise.race([send(), pause(ANSWER_MS, undefined, { ref: false })]);
    if (answer === undefined || answer.status >= 500 || answer.status === TOO_MANY) return undefined;
    return { status: answer.status, body: (await answer.json()) as Told };
  } catch {
    return undefined;
  }
}

export async function insist(send: () => Promise<Response>): Promise<Insisted> {
  const deadline = performance.now() + PATIENCE_MS;
  for (let tries = 1; performance.now() < deadline; tries += 1) {
    const told = await tryOnce(send);
    if (told !== undefined) return { ...told, isRepeated: tries > 1 };
    await pause(AGAIN_MS);
  }
  throw new Error("nobody answered");
}

const isRefused = ({ status, body }: Insisted) => status >= 400 || body.error_code !== undefined;

function requireAccepted(answer: Insisted, what: string): Told {
  if (isRefused(answer)) throw new Error(`${what} was refused: ${answer.status} ${JSON.stringify(answer.body)}`);
  return answer.body;
}

/** What was asked under a key, or without harm: it must be accepted. */
export async function accepted(what: string, send: () => Promise<Response>): Promise<Told> {
  return requireAccepted(await insist(send), what);
}

/** What has no key: a repeated request may be refused because the first one, whose answer was lost, had done it. */
export async function done(what: string, send: () => Promise<Response>, isDone: () => Promise<boolean>): Promise<void> {
  const answer = await insist(send);
  if (isRefused(answer) && answer.isRepeated && (await isDone())) return;
  requireAccepted(answer, what);
}
