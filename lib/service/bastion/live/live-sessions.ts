/** The sessions of this process. They are looked after every second: a grant that ends, ends its sessions. */
import type { Logger } from "pino";
import { withoutValues } from "../../http/log-error";
import type { Queryable } from "../../db/database";
import type { LiveSession } from "./live-session";
import { seeSessions } from "./session-store";

const LOOK_EVERY_MS = 1_000;
/** Each holds a connection and some 300 kB of screen. */
export const SESSIONS_MAX = 100;
export const SESSIONS_OF_ONE_MAX = 5;

export type LiveSessions = {
  add: (session: LiveSession) => void;
  find: (session_number: number) => LiveSession | undefined;
  count: (engineer_id?: string) => number;
  /** Ends all of them. */
  stop: () => Promise<void>;
};

type Parts = { db: Queryable; log: Logger; now: () => Date };

/** A session that ended is found a little longer, so that its page learns why. */
const TOLD_MS = 60_000;

export function createLiveSessions({ db, log, now }: Parts): LiveSessions {
  const sessions = new Map<number, LiveSession>();
  let timer: NodeJS.Timeout | undefined;
  const open = () => [...sessions.values()].filter((session) => session.ended() === undefined);

  async function look(): Promise<void> {
    const all = open();
    const byClock = all.flatMap((session) => {
      const reason = session.dueEnd(Date.now());
      return reason === undefined ? [] : [session.end(reason)];
    });
    await Promise.all(byClock);
    const numbers = open().map((session) => session.facts.session_number);
    if (numbers.length === 0) return;
    const over = await seeSessions(db, numbers, now());
    await Promise.all(over.map((number) => sessions.get(number)?.end("over")));
  }

  function keepLooking(): void {
    timer ??= setTimeout(() => {
      look()
        .catch((error: unknown) => log.error({ err: withoutValues(error) }, "could not look after the sessions"))
        .finally(() => {
          timer = undefined;
          if (open().length > 0) keepLooking();
        });
    }, LOOK_EVERY_MS);
  }

  function forgetLater(session: LiveSession): void {
    const { session_number } = session.facts;
    setTimeout(() => sessions.delete(session_number), TOLD_MS).unref();
  }

  return {
    add(session) {
      sessions.set(session.facts.session_number, session);
      session.client.once("close", () => forgetLater(session));
      keepLooking();
    },
    find: (session_number) => sessions.get(session_number),
    count: (engineer_id) =>
      open().filter(({ facts }) => engineer_id === undefined || facts.engineer_id === engineer_id).length,
    async stop() {
      clearTimeout(timer);
      await Promise.all(open().map((session) => session.end("stopped")));
    },
  };
}
