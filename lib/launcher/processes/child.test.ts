/** Promises about child processes, kept with real ones. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { run, untilReady, type Command } from "./child";
import { LogFile } from "./log-file";
import { isAlive } from "./process-table";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "children-"));
});

afterEach(() => rmSync(folder, { recursive: true }));

const running = (script: string): Command => ({
  name: "The child",
  file: process.execPath,
  args: ["-e", script],
  env: { NODE_ENV: "test" },
  log: new LogFile(join(folder, "child.log")),
  endings: [["SIGTERM", 300]],
});

const within = (timeoutMs: number, isReady: boolean) => ({
  probe: async () => isReady,
  timeoutMs,
  since: 0,
  signal: new AbortController().signal,
});

test("a child that ignores SIGTERM is killed after its grace", async () => {
  const command = running("process.on('SIGTERM', () => {}); console.log('up'); setInterval(() => {}, 1000)");
  const child = await run(command);
  while (command.log.size() === 0) await new Promise((resolve) => setTimeout(resolve, 20));
  await child.stop();
  expect(await child.exited).toBe("signal SIGKILL");
  expect(isAlive(child.pid)).toBe(false);
});

test("a child that ends while it starts fails the start with its last words and where its log is", async () => {
  const command = running("console.error('the port is taken'); process.exit(1)");
  const start = untilReady(command, await run(command), within(10_000, false));
  await expect(start).rejects.toThrow(
    /^The child ended while it started \(exit code 1\)\.\nthe port is taken\nIts log: /,
  );
});

test("a child that is not ready in time is stopped", async () => {
  const command = running("setInterval(() => {}, 1000)");
  const child = await run(command);
  await expect(untilReady(command, child, within(100, false))).rejects.toThrow("was not ready after 0.1 s");
  expect(child.hasExited()).toBe(true);
});

test("a program that is not there is told by name", async () => {
  await expect(run({ ...running(""), file: join(folder, "absent") })).rejects.toThrow(
    /^The child could not be started: /,
  );
});
