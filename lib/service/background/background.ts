/** Work that goes on after its request was answered: a few at a time, the others wait. What a stop cuts off, the sweeps write down. */
import type { Logger } from "pino";
import { withoutValues } from "../http/log-error";

export type Background = {
  /** Never throws; a failure is logged. */
  start: (name: string, work: () => Promise<void>) => void;
  /** When nothing is under way or waits. */
  settled: () => Promise<void>;
  /** What waits is given up, what is under way is waited for. */
  stop: () => Promise<void>;
};

export function createBackground(log: Logger, atOnceMax: number): Background {
  const waiting: (() => Promise<void>)[] = [];
  const underWay = new Set<Promise<void>>();
  const next = () => {
    if (underWay.size >= atOnceMax) return;
    const work = waiting.shift();
    if (work === undefined) return;
    const running = work().finally(() => {
      underWay.delete(running);
      next();
    });
    underWay.add(running);
  };
  const settled = async () => {
    while (underWay.size > 0) await Promise.all(underWay);
  };
  return {
    start: (name, work) => {
      waiting.push(() =>
        Promise.resolve()
          .then(work)
          .catch((error: unknown) => log.error({ err: withoutValues(error), work: name }, "background work failed")),
      );
      next();
    },
    settled,
    stop: () => {
      waiting.length = 0;
      return settled();
    },
  };
}
