/** Promises about Ctrl+C. */
import { EventEmitter } from "node:events";
import { PassThrough } from "node:stream";
import { expect, test, vi } from "vitest";
import { listenForParent, listenForStop } from "./stop-signals";

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

test.each([
  ["closed", (input: PassThrough) => input.end("something unread")],
  ["broken", (input: PassThrough) => input.destroy(new Error("read ECONNRESET"))],
])("an input that is %s tells once that the parent is gone", async (_how, letGo) => {
  const input = new PassThrough();
  const onGone = vi.fn();
  listenForParent(input, onGone);
  await new Promise((resolve) => setImmediate(resolve));
  expect(onGone).not.toHaveBeenCalled();
  letGo(input);
  await vi.waitFor(() => expect(onGone).toHaveBeenCalledOnce());
});
