/** A process of ours: in a group of its own, so that Ctrl+C reaches only the launcher, with its output in a log file. */
import { spawn, type ChildProcess } from "node:child_process";
import { setTimeout as pause } from "node:timers/promises";
import { StartError } from "../start-error";
import type { LogFile } from "./log-file";
import { send } from "./process-table";
import { waitUntil } from "./wait";

export type Running = {
  readonly pid: number;
  /** Resolves with how it ended, in words. */
  readonly exited: Promise<string>;
  readonly hasExited: () => boolean;
  readonly stop: (hurry?: AbortSignal) => Promise<void>;
};

export type Command = {
  readonly name: string;
  readonly file: string;
  readonly args: readonly string[];
  readonly env: NodeJS.ProcessEnv;
  readonly log: LogFile;
  readonly uid?: number | undefined;
  readonly gid?: number | undefined;
  /** Signals that end it, mildest first, each with the time it gets before the next. */
  readonly endings: readonly (readonly [signal: NodeJS.Signals, graceMs: number])[];
};

function spawnInto(command: Command): ChildProcess {
  const output = command.log.open();
  const as = command.uid === undefined ? {} : { uid: command.uid, gid: command.gid };
  try {
    return spawn(command.file, command.args, {
      ...as,
      env: command.env,
      detached: true,
      stdio: ["ignore", output, output],
    });
  } finally {
    command.log.close(output);
  }
}

function endOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve) => {
    child.once("exit", (code, signal) => resolve(signal ? `signal ${signal}` : `exit code ${code ?? 0}`));
    child.once("error", (error) => resolve(error.message));
  });
}

/** Starts it; rejects with a StartError when there is no such program. */
export async function run(command: Command): Promise<Running> {
  const child = spawnInto(command);
  const exited = endOf(child);
  if (child.pid === undefined) throw new StartError(`${command.name} could not be started: ${await exited}.`);
  const { pid } = child;
  let gone = false;
  const noted = exited.then((how) => {
    gone = true;
    return how;
  });
  const stop = async (hurry?: AbortSignal) => {
    for (const [signal, graceMs] of command.endings) {
      if (gone) return;
      send(pid, signal);
      const waiting = hurry?.aborted ? 200 : graceMs;
      await Promise.race([noted, pause(waiting, undefined, { ref: false }), hurried(hurry)]);
    }
    if (!gone) send(-pid, "SIGKILL");
    await noted;
  };
  return { pid, exited: noted, hasExited: () => gone, stop };
}

/** Resolves when the stop is hurried; never otherwise. */
function hurried(hurry?: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (hurry && !hurry.aborted) hurry.addEventListener("abort", () => resolve(), { once: true });
  });
}

export type Readiness = {
  readonly probe: () => Promise<boolean>;
  readonly timeoutMs: number;
  /** How long the log was before the start: what follows are its words. */
  readonly since: number;
  readonly signal: AbortSignal;
};

/** Waits until the probe says yes. A child that ends, hangs or is given up is stopped, and its last words are told. */
export async function untilReady(command: Command, running: Running, readiness: Readiness): Promise<void> {
  const { probe, timeoutMs, since, signal } = readiness;
  const isSettled = await waitUntil(async () => running.hasExited() || (await probe()), timeoutMs, signal);
  if (isSettled && !running.hasExited()) return;
  const late = signal.aborted ? "was stopped while it started" : `was not ready after ${timeoutMs / 1000} s`;
  const how = running.hasExited() ? `ended while it started (${await running.exited})` : late;
  await running.stop();
  throw new StartError(`${command.name} ${how}.\n${command.log.lastWords(since)}\nIts log: ${command.log.path}`);
}
