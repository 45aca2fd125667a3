/** `notices list` tells the notices that were given up; `notices retry` and `notices drop` take some of them, or all. No contact is ever shown. */
import { connectDatabase, type Database } from "../db/database";
import {
  countWaiting,
  dropDeadLetters,
  listDeadLetters,
  reviveDeadLetters,
  type DeadLetter,
} from "../notifications/queue/dead-letters";
import { ATTEMPTS_MAX } from "../notifications/queue/retry";
import type { Command } from "./run-command";

type Say = (sentence: string) => void;

const USAGE =
  "Say what to do with the notices that were given up: list, retry or drop, these two with their numbers or --all.";
const WAYS = { remind_mail: "e-mail", remind_mobile: "text message", cc_email: "copy by e-mail" } as const;

function sentenceOf({ notice_id, account, incident_id, event, recipient, dead_time, fault }: DeadLetter): string {
  const when = dead_time?.toISOString() ?? "";
  const what = `${WAYS[recipient]} about ${event} of ${incident_id} (account ${account ?? "unknown"})`;
  return `${notice_id}  ${when}  ${what}: ${fault ?? "no reason known"}, ${ATTEMPTS_MAX} attempts`;
}

async function list(db: Database, say: Say): Promise<void> {
  const letters = await listDeadLetters(db);
  for (const letter of letters) say(sentenceOf(letter));
  say(`Given up: ${letters.length}. Waiting to be sent: ${await countWaiting(db)}.`);
}

/** Undefined when neither numbers nor `--all` were given, or both. */
function chosenOf(args: string[]): { ids: string[] | undefined } | undefined {
  const ids = args.filter((arg) => arg !== "--all");
  const isAll = ids.length < args.length;
  if (isAll === ids.length > 0) return undefined;
  return { ids: isAll ? undefined : [...new Set(ids)] };
}

async function change(db: Database, say: Say, action: "retry" | "drop", ids: string[] | undefined): Promise<number> {
  const changed = action === "retry" ? await reviveDeadLetters(db, ids, new Date()) : await dropDeadLetters(db, ids);
  say(`${action === "retry" ? "Tried again" : "Dropped"}: ${changed}.`);
  const missing = ids === undefined ? 0 : ids.length - changed;
  if (missing > 0) say(`Numbers of no notice that was given up: ${missing}.`);
  return missing > 0 ? 1 : 0;
}

export const noticesCommand: Command = async ({ databaseUrl, say }, [action, ...args]) => {
  const chosen = chosenOf(args);
  const isChange = (action === "retry" || action === "drop") && chosen !== undefined;
  if (!isChange && (action !== "list" || args.length > 0)) {
    say(USAGE);
    return 1;
  }
  const { db, close } = connectDatabase(databaseUrl, () => undefined);
  const work = isChange ? change(db, say, action, chosen.ids) : list(db, say).then(() => 0);
  return work.finally(close);
};
