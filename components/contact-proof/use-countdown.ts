"use client";
/** Whole seconds until something may be done again. Counted against the clock, so a sleeping tab does not lag behind. */
import { useEffect, useState } from "react";

const TICK_MS = 250;

export function useCountdown(): { seconds: number; start: (seconds: number) => void } {
  const [until, setUntil] = useState(0);
  const [seconds, setSeconds] = useState(0);

  useEffect(() => {
    if (until === 0) return;
    const timer = setInterval(() => {
      const left = Math.max(0, Math.ceil((until - Date.now()) / 1000));
      setSeconds(left);
      if (left === 0) setUntil(0);
    }, TICK_MS);
    return () => clearInterval(timer);
  }, [until]);

  function start(given: number) {
    setSeconds(given);
    setUntil(Date.now() + given * 1000);
  }
  return { seconds, start };
}
