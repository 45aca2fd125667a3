/**
 * Does what can wait until the page stands and the browser has nothing better to do: one thing after the other, so that what is pressed
 * meanwhile is heard in between.
 */

type Work = () => void;

/** Safari knows no idle time. */
const PAUSE_MS = 100;
/** A page that is never idle does it all the same. */
const LATEST_MS = 2000;

const waiting = new Map<Work, { latestMs: number }>();
let isAsked = false;

function askBrowser() {
  const [first] = waiting.values();
  if (isAsked || first === undefined) return;
  isAsked = true;
  if (typeof window.requestIdleCallback !== "function") setTimeout(doNext, PAUSE_MS);
  else window.requestIdleCallback(doNext, { timeout: Math.max(first.latestMs - performance.now(), 1) });
}

function doNext() {
  isAsked = false;
  const [work] = waiting.keys();
  if (work === undefined) return;
  waiting.delete(work);
  askBrowser();
  work();
}

/** Returns what forgets it. */
export function onceIdle(work: Work): () => void {
  /* The same function may wait for two. */
  const mine = () => work();
  const wait = () => {
    waiting.set(mine, { latestMs: performance.now() + LATEST_MS });
    askBrowser();
  };
  if (document.readyState === "complete") wait();
  else window.addEventListener("load", wait, { once: true });
  return () => {
    window.removeEventListener("load", wait);
    waiting.delete(mine);
  };
}

export const untilIdle = (): Promise<void> => new Promise((resolve) => void onceIdle(resolve));
