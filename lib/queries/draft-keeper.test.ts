import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { ApiError } from "@/lib/errors/api-error";
import { DraftKeeper, PAUSE_MS, RETRY_MS, WAIT_MAX_MS } from "./draft-keeper";

const save = vi.fn();
const remove = vi.fn();
const read = vi.fn();

function aKeeper(revision = 0) {
  return new DraftKeeper(
    { save, remove, read },
    "",
    revision === 0 ? { revision } : { revision, updated_at: "earlier" },
  );
}

beforeEach(() => {
  vi.useFakeTimers();
  let revision = 0;
  save.mockImplementation(async () => ({ revision: ++revision, updated_at: `time ${revision}` }));
  remove.mockResolvedValue(undefined);
});

afterEach(() => {
  vi.useRealTimers();
  vi.resetAllMocks();
});

test("what is typed is saved after a pause, once", async () => {
  const keeper = aKeeper();
  keeper.change("a");
  keeper.change("ab");
  expect(keeper.state().status).toBe("unsaved");
  await vi.advanceTimersByTimeAsync(PAUSE_MS);
  expect(save.mock.calls).toEqual([[{ content: "ab", revision: 0 }, false]]);
  expect(keeper.state()).toEqual({ status: "saved", savedAt: "time 1" });
});

test("who types without a pause is saved, too", async () => {
  const keeper = aKeeper();
  for (let typed = 0; typed * 400 <= WAIT_MAX_MS; typed += 1) {
    keeper.change(`text ${typed}`);
    await vi.advanceTimersByTimeAsync(400);
  }
  expect(save).toHaveBeenCalled();
});

test("nothing new is nothing to save", async () => {
  const keeper = aKeeper();
  keeper.change("a");
  keeper.change("");
  await keeper.flush();
  expect(save).not.toHaveBeenCalled();
  expect(keeper.state().status).toBe("untouched");
});

test("a save builds on the revision of the one before, also when both are wanted at once", async () => {
  const keeper = aKeeper();
  keeper.change("a");
  const first = keeper.flush();
  keeper.change("b");
  await Promise.all([first, keeper.flush(), keeper.flush(true)]);
  expect(save.mock.calls.map(([draft]) => draft)).toEqual([
    { content: "a", revision: 0 },
    { content: "b", revision: 1 },
  ]);
});

test("a failed save is said and tried again", async () => {
  const keeper = aKeeper();
  save.mockRejectedValueOnce(new ApiError("UPSTREAM.503"));
  keeper.change("a");
  await keeper.flush();
  expect(keeper.state()).toEqual({ status: "failed", isAtRisk: true });
  keeper.change("ab");
  expect(keeper.state().isAtRisk).toBe(true);
  await vi.advanceTimersByTimeAsync(RETRY_MS);
  expect(keeper.state()).toEqual({ status: "saved", savedAt: "time 1" });
});

test("another window's writing is never overwritten unasked", async () => {
  const keeper = aKeeper(3);
  save.mockRejectedValueOnce(new ApiError("CONSOLE.409"));
  keeper.change("ours");
  await keeper.flush();
  keeper.change("ours still");
  await vi.advanceTimersByTimeAsync(RETRY_MS);
  expect(keeper.state().status).toBe("conflict");
  expect(save).toHaveBeenCalledTimes(1);
});

test("the person's own text can be put over the other window's", async () => {
  const keeper = aKeeper(3);
  save.mockRejectedValueOnce(new ApiError("CONSOLE.409"));
  keeper.change("ours");
  await keeper.flush();
  keeper.resolve("ours", "ours", { revision: 7, updated_at: "theirs" });
  await vi.advanceTimersByTimeAsync(0);
  expect(save.mock.lastCall?.[0]).toEqual({ content: "ours", revision: 7 });
});

test("the other window's text can be taken over", async () => {
  const keeper = aKeeper(3);
  save.mockRejectedValueOnce(new ApiError("CONSOLE.409"));
  keeper.change("ours");
  await keeper.flush();
  keeper.resolve("theirs", "theirs", { revision: 7, updated_at: "theirs" });
  keeper.change("theirs");
  await keeper.flush();
  expect(save).toHaveBeenCalledTimes(1);
  expect(keeper.state()).toEqual({ status: "saved", savedAt: "theirs" });
});

test("after the ticket was sent nothing is kept, however late it comes", async () => {
  const keeper = aKeeper();
  keeper.change("a");
  const saving = keeper.flush();
  await Promise.all([saving, keeper.finish()]);
  keeper.change("b");
  await keeper.flush();
  expect(save).toHaveBeenCalledTimes(1);
  expect(remove).toHaveBeenCalledTimes(1);
  expect(save.mock.invocationCallOrder[0]).toBeLessThan(remove.mock.invocationCallOrder[0] ?? 0);
});

test("a draft thrown away begins anew", async () => {
  const keeper = aKeeper(2);
  await keeper.throwAway("");
  expect(keeper.state()).toEqual({ status: "untouched" });
  keeper.change("new");
  await keeper.flush();
  expect(save.mock.lastCall?.[0]).toEqual({ content: "new", revision: 0 });
});

test("what was kept although its answer was lost is no conflict with oneself", async () => {
  const keeper = aKeeper(3);
  save.mockRejectedValueOnce(new ApiError("UPSTREAM.503")).mockRejectedValueOnce(new ApiError("CONSOLE.409"));
  read.mockResolvedValueOnce({ content: "a", revision: 4, updated_at: "kept" });
  keeper.change("a");
  await keeper.flush();
  keeper.change("ab");
  await vi.advanceTimersByTimeAsync(RETRY_MS);
  expect(save.mock.lastCall?.[0]).toEqual({ content: "ab", revision: 4 });
  expect(keeper.state().status).toBe("saved");
});

test("after a lost answer another window's text is still a conflict", async () => {
  const keeper = aKeeper(3);
  save.mockRejectedValueOnce(new ApiError("UPSTREAM.503")).mockRejectedValueOnce(new ApiError("CONSOLE.409"));
  read.mockResolvedValueOnce({ content: "theirs", revision: 4, updated_at: "theirs" });
  keeper.change("a");
  await keeper.flush();
  await vi.advanceTimersByTimeAsync(RETRY_MS);
  expect(keeper.state().status).toBe("conflict");
});

test("what is typed while a draft is thrown away begins the next one", async () => {
  const keeper = aKeeper(2);
  keeper.change("old");
  const thrown = keeper.throwAway("");
  keeper.change("new");
  await thrown;
  await vi.advanceTimersByTimeAsync(PAUSE_MS);
  expect(save.mock.calls.map(([draft]) => draft)).toEqual([{ content: "new", revision: 0 }]);
});

test("a change that changes nothing is told to nobody", () => {
  const keeper = aKeeper();
  const listener = vi.fn();
  keeper.subscribe(listener);
  keeper.change("");
  expect(listener).not.toHaveBeenCalled();
  keeper.change("a");
  keeper.change("ab");
  expect(listener).toHaveBeenCalledOnce();
});
