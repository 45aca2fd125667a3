import pino from "pino";
import { expect, test } from "vitest";
import { createBackground } from "./background";

const log = pino({ level: "silent" });

function aGate() {
  let open = () => undefined as void;
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { open, opened };
}

test("no more than a few are at work at a time, and all get their turn", async () => {
  const background = createBackground(log, 2);
  let atOnce = 0;
  const most: number[] = [];
  for (let number = 0; number < 7; number += 1)
    background.start("count", async () => {
      atOnce += 1;
      await Promise.resolve();
      most.push(atOnce);
      atOnce -= 1;
    });
  await background.settled();
  expect(most).toHaveLength(7);
  expect(Math.max(...most)).toBeLessThanOrEqual(2);
});

test("one that fails takes nobody along", async () => {
  const background = createBackground(log, 1);
  let isDone = false;
  background.start("fails", () => Promise.reject(new Error("no")));
  background.start("throws", () => {
    throw new Error("no");
  });
  background.start("works", async () => {
    isDone = true;
  });
  await background.settled();
  expect(isDone).toBe(true);
});

test("stopping waits for what is under way and gives up the rest", async () => {
  const background = createBackground(log, 1);
  const [begun, end] = [aGate(), aGate()];
  const done: string[] = [];
  background.start("first", async () => {
    begun.open();
    await end.opened;
    done.push("first");
  });
  background.start("second", async () => void done.push("second"));
  await begun.opened;
  const stopped = background.stop();
  end.open();
  await stopped;
  expect(done).toEqual(["first"]);
});
