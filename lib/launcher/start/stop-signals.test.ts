/** Promises about Ctrl+C. */
import { EventEmitter } from "node:events";
import { expect, test } from "vitest";
import { listenForStop } from "./stop-signals";

test("one Ctrl+C that npm repeats means stop, a later one means hurry", () => {
  let time = 10_000;
  const source = new EventEmitter();
  const { stop, hurry } = listenForStop(source, () => time);
  source.emit("SIGINT");
  expect(stop.aborted).toBe(true);
  time += 20;
  source.emit("SIGINT");
  expect(hurry.aborted).toBe(false);
  time += 2_000;
  source.emit("SIGINT");
  expect(hurry.aborted).toBe(true);
});

test.each(["SIGTERM", "SIGHUP"])("%s stops too", (signal) => {
  const source = new EventEmitter();
  const { stop } = listenForStop(source);
  source.emit(signal);
  expect(stop.aborted).toBe(true);
});
