"use client";
/** A text as it stood when typing paused. */
import { useEffect, useState } from "react";

const PAUSE_MS = 500;

export function usePaused(text: string): string {
  const [paused, setPaused] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setPaused(text), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return paused;
}
