/** One look at a port of a host: what became of it, how long it took, and the first words of who listens there, if they are wanted. */
import type { Socket } from "node:net";
import type { Opened, Outgoing } from "../outgoing/outgoing";
import { within } from "../outgoing/within";

export type Attempt = { outcome: Opened["outcome"]; ms: number; greeting: string | undefined };

const GREETING_MS = 3_000;
const GREETING_BYTES_MAX = 64;

function greetingOf(socket: Socket): Promise<string | undefined> {
  const said = new Promise<string | undefined>((resolve) => {
    socket.once("data", (bytes) => resolve(bytes.toString("latin1", 0, GREETING_BYTES_MAX)));
    socket.once("close", () => resolve(undefined));
  });
  return within(said, GREETING_MS, undefined);
}

export async function attempt(outgoing: Outgoing, address: string, port: number, listens = false): Promise<Attempt> {
  const began = performance.now();
  const opened = await outgoing.open(address, port);
  const ms = Math.round(performance.now() - began);
  if (opened.outcome !== "open") return { outcome: opened.outcome, ms, greeting: undefined };
  const greeting = listens ? await greetingOf(opened.socket) : undefined;
  opened.socket.destroy();
  return { outcome: "open", ms, greeting };
}

/** Even a refusal shows that somebody is there. */
export const hasAnswered = ({ outcome }: Attempt) => outcome === "open" || outcome === "closed";

/** Stops at the first that stays silent: more of them would say nothing new and take five seconds each. */
export async function attemptOften(outgoing: Outgoing, address: string, port: number, times: number) {
  const tries: Attempt[] = [];
  while (tries.length < times && tries.every(hasAnswered)) tries.push(await attempt(outgoing, address, port));
  return tries;
}
