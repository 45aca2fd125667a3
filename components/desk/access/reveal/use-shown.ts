"use client";
/** What was read in clear, for half a minute: it lives in this state alone, in no cache and no storage, and goes with the time or the dialog. */
import { useEffect, useState } from "react";
import type { ShownValue } from "../access-rules";

export const SHOWN_MS = 30_000;
const STEP_MS = 500;

type Shown = { values: readonly ShownValue[]; until: number; secondsLeft: number };

export function useShown() {
  const [shown, setShown] = useState<Shown>();
  const [isOver, setOver] = useState(false);
  const until = shown?.until;

  useEffect(() => {
    if (until === undefined) return;
    const timer = setInterval(() => {
      const leftMs = until - Date.now();
      if (leftMs <= 0) setOver(true);
      setShown((now) => (now === undefined || leftMs <= 0 ? undefined : { ...now, secondsLeft: secondsIn(leftMs) }));
    }, STEP_MS);
    return () => clearInterval(timer);
  }, [until]);

  function show(values: readonly ShownValue[]) {
    setOver(false);
    setShown({ values, until: Date.now() + SHOWN_MS, secondsLeft: secondsIn(SHOWN_MS) });
  }
  function hide() {
    setOver(true);
    setShown(undefined);
  }
  return { shown, isOver, show, hide };
}

const secondsIn = (ms: number) => Math.ceil(ms / 1000);
