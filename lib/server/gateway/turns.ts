/** At most so many calls are under way at a time; others stand in line until their deadline. A silent service thus holds a bounded number of sockets. */
import "server-only";
import { ApiError } from "@/lib/errors/api-error";
import { sendingError } from "./send";

export const UNDER_WAY_MAX = 64;
const IN_LINE_MAX = 1024;

let underWay = 0;
const line = new Set<() => void>();

async function begin(signal: AbortSignal): Promise<void> {
  if (underWay < UNDER_WAY_MAX) {
    underWay += 1;
    return;
  }
  if (line.size >= IN_LINE_MAX) throw new ApiError("UPSTREAM.503", { detail: "too many calls stand in line" });
  await new Promise<void>((resolve, reject) => {
    const go = () => {
      signal.removeEventListener("abort", giveUp);
      resolve();
    };
    const giveUp = () => {
      line.delete(go);
      reject(sendingError(signal.reason));
    };
    signal.addEventListener("abort", giveUp, { once: true });
    line.add(go);
  });
}

/** The turn of a call that ended goes to the first in line. */
function end(): void {
  const [next] = line;
  if (next === undefined) underWay -= 1;
  else {
    line.delete(next);
    next();
  }
}

export async function inTurn<T>(work: () => Promise<T>, signal: AbortSignal): Promise<T> {
  if (signal.aborted) throw sendingError(signal.reason);
  await begin(signal);
  try {
    return await work();
  } finally {
    end();
  }
}
