/** Keeps a program running: its first start must succeed, later deaths are answered with a new start after a while. */
import { setTimeout as pause } from "node:timers/promises";
import { backoffMs, failuresAfter } from "./backoff";
import type { Running } from "./child";

export type Program = {
  readonly name: string;
  /** Resolves when it is ready. */
  readonly launch: (signal: AbortSignal) => Promise<Running>;
};

export type Kept = {
  readonly stop: (hurry?: AbortSignal) => Promise<void>;
  /** Ends it so that it is started again at once, with what has changed. */
  readonly restart: () => Promise<void>;
};

export type Say = (sentence: string) => void;

/** Its last words stand in its log; at the terminal of a running system a line is enough. */
function firstLine(error: unknown): string {
  const [line = ""] = (error instanceof Error ? error.message : String(error)).split("\n");
  return line;
}

class Keeper implements Kept {
  private readonly stopping = new AbortController();
  private isExpected = false;
  private failures = 0;
  private watching: Promise<void>;

  constructor(
    private readonly program: Program,
    private running: Running,
    private readonly say: Say,
  ) {
    this.watching = this.watch();
  }

  async stop(hurry?: AbortSignal): Promise<void> {
    this.stopping.abort();
    await this.running.stop(hurry);
    await this.watching;
    // A start that was under way may have succeeded meanwhile.
    await this.running.stop(hurry);
  }

  async restart(): Promise<void> {
    this.isExpected = true;
    await this.running.stop();
  }

  private async watch(): Promise<void> {
    const { signal } = this.stopping;
    while (!signal.aborted) {
      const since = performance.now();
      const how = await this.running.exited;
      if (signal.aborted) return;
      this.failures = failuresAfter(this.failures, performance.now() - since);
      if (!this.isExpected) this.say(`${this.program.name} stopped (${how}) and is started again.`);
      await this.relaunch(signal);
    }
  }

  private async relaunch(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      const waiting = this.isExpected ? 0 : backoffMs(this.failures++);
      this.isExpected = false;
      await pause(waiting, undefined, { signal }).catch(() => undefined);
      if (signal.aborted) return;
      try {
        this.running = await this.program.launch(signal);
        return;
      } catch (error) {
        if (!signal.aborted) this.say(firstLine(error));
      }
    }
  }
}

export async function keepRunning(program: Program, say: Say, signal: AbortSignal): Promise<Kept> {
  return new Keeper(program, await program.launch(signal), say);
}
