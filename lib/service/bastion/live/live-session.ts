/** One login on a host while it lasts: what it shows, what is typed, which commands that makes. What cannot be recorded ends it. */
import type { Client, ClientChannel } from "ssh2";
import type { SessionInput } from "@/lib/contract/desk-sessions";
import type { SessionEnd } from "@/lib/contract/session-ends";
import type { SessionKey } from "../bastion-store";
import { createCommandReader } from "./command-reader";
import { createOutput, type Output } from "./output";

/** Nothing typed and no file moved for so long. */
const IDLE_MS = 15 * 60_000;
/** Nobody looks at it for so long: the page was closed. */
const UNREAD_MS = 60_000;
/** What is not yet on the recorder's screen holds the host back, too. */
const UNRECORDED_BYTES_MAX = 1024 * 1024;

export type SessionFacts = SessionKey & {
  authorization_id: string;
  detail_number: number;
  engineer_id: string;
  host_key: string;
};

export type Recorder = {
  /** Commands are told in order, each after the one before was kept. */
  command: (line: string) => Promise<void>;
  end: (reason: SessionEnd) => Promise<void>;
};

export type LiveSession = {
  facts: SessionFacts;
  client: Client;
  hasTerminal: boolean;
  output: Output;
  ended: () => SessionEnd | undefined;
  typed: () => number;
  type: (sent: SessionInput) => void;
  /** Somebody looks at it; with `works`, somebody works with it. */
  touch: (works?: "works") => void;
  /** Why it should end by the clock. */
  dueEnd: (at: number) => SessionEnd | undefined;
  end: (reason: SessionEnd) => Promise<void>;
};

type Size = { columns: number; rows: number };
type Parts = { facts: SessionFacts; client: Client; shell: ClientChannel | undefined; size: Size; recorder: Recorder };

export function createLiveSession({ facts, client, shell, size, recorder }: Parts): LiveSession {
  let ended: SessionEnd | undefined;
  let ending: Promise<void> | undefined;
  let typedUpTo = 0;
  let current = size;
  let seen = Date.now();
  let used = seen;
  let recorded = Promise.resolve();
  let shown = Promise.resolve();
  let unrecorded = 0;
  const hasRoom = () => !output.isFull() && unrecorded < UNRECORDED_BYTES_MAX;
  const goOn = () => void (hasRoom() && shell?.resume());
  const output = createOutput(goOn);
  const commands = createCommandReader(size, (line) => {
    recorded = recorded.then(() => recorder.command(line)).catch(() => void end("unrecorded"));
  });

  async function finish(reason: SessionEnd): Promise<void> {
    ended = reason;
    output.end();
    client.end();
    await shown;
    commands.end();
    client.destroy();
    await recorded;
    await recorder.end(reason);
  }

  function end(reason: SessionEnd): Promise<void> {
    ending ??= finish(reason);
    return ending;
  }

  shell?.on("data", (bytes: Buffer) => {
    if (ended !== undefined) return;
    output.append(bytes);
    unrecorded += bytes.length;
    if (!hasRoom()) shell.pause();
    shown = commands.show(bytes).then(() => {
      unrecorded -= bytes.length;
      goOn();
    });
  });
  shell?.on("close", () => void end("closed"));
  client.on("error", () => void end("closed"));
  client.on("close", () => void end("closed"));

  return {
    facts,
    client,
    output,
    end,
    hasTerminal: shell !== undefined,
    ended: () => ended,
    typed: () => typedUpTo,
    type({ at, input, columns = current.columns, rows = current.rows }) {
      if (columns !== current.columns || rows !== current.rows) {
        current = { columns, rows };
        commands.resize(current);
        shell?.setWindow(rows, columns, 0, 0);
      }
      const fresh = input.slice(Math.max(0, typedUpTo - at));
      if (fresh === "" || at > typedUpTo) return;
      typedUpTo += fresh.length;
      commands.type(fresh);
      shell?.write(fresh);
    },
    touch(works) {
      seen = Date.now();
      if (works !== undefined) used = seen;
    },
    dueEnd(at) {
      if (at - used > IDLE_MS) return "idle";
      return at - seen > UNREAD_MS ? "gone" : undefined;
    },
  };
}
