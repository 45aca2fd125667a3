/** Runs work at once and then again some time after it ended, never twice at a time. A failure is logged and tried again. */
import type { Logger } from "pino";
import { withoutValues } from "../http/log-error";

type Turn = { name: string; everyMs: number; log: Logger; work: (isStopped: () => boolean) => Promise<unknown> };

/** The returned function stops it and waits for the turn under way. */
export function keepTurning({ name, everyMs, log, work }: Turn): () => Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  let isStopped = false;
  let running = Promise.resolve();
  const turn = () => {
    running = work(() => isStopped)
      .then(
        () => undefined,
        (error: unknown) => log.error({ err: withoutValues(error), turn: name }, "could not finish a turn"),
      )
      .then(() => {
        if (!isStopped) timer = setTimeout(turn, everyMs);
      });
  };
  turn();
  return async () => {
    isStopped = true;
    clearTimeout(timer);
    await running;
  };
}
