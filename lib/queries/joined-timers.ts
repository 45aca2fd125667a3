/**
 * The timers of what the browser asked, joined: each question sets several, most of them minutes away and cleared again. The browser is
 * told of the earliest alone, so that a page with twenty questions does not set and clear fifty of its timers while it is taken over.
 */
import type { TimeoutCallback, TimeoutProvider } from "@tanstack/react-query";

interface Timer {
  atMs: number;
  run: TimeoutCallback;
  everyMs?: number;
}

/** The browser knows none that is further away. */
const FURTHEST_MS = 2 ** 31 - 1;

export function joinedTimers(): TimeoutProvider<number> {
  const timers = new Map<number, Timer>();
  let lastId = 0;
  let wakesAtMs = Infinity;
  /** One that was overtaken by an earlier one still comes, and is not heard. */
  let expected = 0;

  const earliest = () => [...timers].reduce((first, one) => (one[1].atMs < first[1].atMs ? one : first));

  function wakeAt(atMs: number) {
    if (atMs >= wakesAtMs) return;
    wakesAtMs = atMs;
    const mine = ++expected;
    setTimeout(() => mine === expected && wake(), Math.min(Math.max(atMs - performance.now(), 0), FURTHEST_MS));
  }

  function wakeForNext() {
    if (timers.size > 0) wakeAt(earliest()[1].atMs);
  }

  function wake() {
    wakesAtMs = Infinity;
    try {
      runDue(performance.now());
    } finally {
      wakeForNext();
    }
  }

  function runDue(nowMs: number) {
    while (timers.size > 0) {
      const [id, timer] = earliest();
      if (timer.atMs > nowMs) return;
      if (timer.everyMs === undefined) timers.delete(id);
      else timer.atMs = nowMs + Math.max(timer.everyMs, 1);
      timer.run();
    }
  }

  function set(timer: Timer) {
    timers.set(++lastId, timer);
    wakeAt(timer.atMs);
    return lastId;
  }

  const clear = (id: number | undefined) => void (id !== undefined && timers.delete(id));

  return {
    setTimeout: (run, delayMs) => set({ atMs: performance.now() + delayMs, run }),
    setInterval: (run, everyMs) => set({ atMs: performance.now() + everyMs, run, everyMs }),
    clearTimeout: clear,
    clearInterval: clear,
  };
}
