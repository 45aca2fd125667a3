/** At most so many things are under way at a time; others stand in line as long as their signal lets them. */
import "server-only";
import { ApiError } from "@/lib/errors/api-error";
import { sendingError } from "./send";

export type Turns = {
  /** Resolves when it is one's turn, with the function that ends it, once however often it is called. */
  take: (signal: AbortSignal) => Promise<() => void>;
  isIdle: () => boolean;
};

export function createTurns(underWayMax: number, inLineMax: number): Turns {
  let underWay = 0;
  const line = new Set<() => void>();

  function stand(signal: AbortSignal): Promise<void> {
    if (line.size >= inLineMax) throw new ApiError("UPSTREAM.503", { detail: "too many stand in line" });
    return new Promise<void>((resolve, reject) => {
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

  /** The turn of what ended goes to the first in line. */
  function end(): void {
    const [next] = line;
    if (next === undefined) underWay -= 1;
    else {
      line.delete(next);
      next();
    }
  }

  async function take(signal: AbortSignal): Promise<() => void> {
    if (signal.aborted) throw sendingError(signal.reason);
    if (underWay < underWayMax) underWay += 1;
    else await stand(signal);
    let isOver = false;
    return () => {
      if (!isOver) end();
      isOver = true;
    };
  }

  return { take, isIdle: () => underWay === 0 };
}

/** A silent service thus holds a bounded number of sockets. */
export const UNDER_WAY_MAX = 64;
const calls = createTurns(UNDER_WAY_MAX, 1024);

export async function inTurn<T>(work: () => Promise<T>, signal: AbortSignal): Promise<T> {
  const end = await calls.take(signal);
  try {
    return await work();
  } finally {
    end();
  }
}
