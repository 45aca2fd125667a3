/** Promises about children that die. */
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Running } from "./child";
import { keepRunning, type Program } from "./keep-running";

class Puppet implements Running {
  readonly pid = 1;
  private isGone = false;
  die: (how: string) => void = () => undefined;
  readonly exited = new Promise<string>((resolve) => (this.die = resolve)).then((how) => {
    this.isGone = true;
    return how;
  });
  readonly hasExited = () => this.isGone;
  readonly stop = async () => {
    this.die("stopped");
    await this.exited;
  };
}

const never = new AbortController().signal;
let puppets: Puppet[];
let said: string[];

function program(failing: readonly number[] = []): Program {
  let launches = 0;
  const launch = async () => {
    if (failing.includes(++launches)) throw new Error("It did not start.\nmore");
    const puppet = new Puppet();
    puppets.push(puppet);
    return puppet;
  };
  return { name: "The service", launch };
}

beforeEach(() => {
  puppets = [];
  said = [];
});

afterEach(() => vi.restoreAllMocks());

const keep = (failing?: readonly number[]) => keepRunning(program(failing), (sentence) => said.push(sentence), never);

test("a first start that fails is the caller's to tell", async () => {
  await expect(keep([1])).rejects.toThrow("It did not start.");
});

test("a child that dies is started again after a second, and the person is told", async () => {
  const kept = await keep();
  puppets[0]?.die("exit code 1");
  await vi.waitFor(() => expect(puppets).toHaveLength(2), { timeout: 3_000 });
  expect(said).toEqual(["The service stopped (exit code 1) and is started again."]);
  await kept.stop();
});

test("a restart that fails is tried again, told in one line", async () => {
  const kept = await keep([2]);
  puppets[0]?.die("exit code 1");
  await vi.waitFor(() => expect(puppets).toHaveLength(2), { timeout: 6_000 });
  expect(said.at(-1)).toBe("It did not start.");
  await kept.stop();
}, 10_000);

test("an asked-for restart happens at once and is not a failure", async () => {
  const kept = await keep();
  await kept.restart();
  await vi.waitFor(() => expect(puppets).toHaveLength(2), { timeout: 500 });
  expect(said).toEqual([]);
  await kept.stop();
});

test("a child that was stopped stays stopped", async () => {
  const kept = await keep();
  await kept.stop();
  expect(puppets).toHaveLength(1);
  expect(said).toEqual([]);
});

test("a start that was under way when it was stopped is stopped, too", async () => {
  let finish: () => void = () => undefined;
  const launch = async () => {
    if (puppets.length > 0) await new Promise<void>((resolve) => (finish = resolve));
    const puppet = new Puppet();
    puppets.push(puppet);
    return puppet;
  };
  const kept = await keepRunning({ name: "The service", launch }, () => undefined, never);
  await kept.restart();
  await new Promise((resolve) => setTimeout(resolve, 20));
  const stopped = kept.stop();
  finish();
  await stopped;
  expect(puppets.map((puppet) => puppet.hasExited())).toEqual([true, true]);
});
