"use client";
/** Whether somebody is in the middle of typing: what opens by itself then would swallow the keys that follow. */
import { useEffect, useState } from "react";

const PAUSE_MS = 1_500;

function isInField(): boolean {
  return document.activeElement?.matches("input, textarea, select, [contenteditable]") ?? false;
}

/** True from the start on if a field has the focus, until no key was pressed for a second and a half. */
export function useIsTyping(): boolean {
  const [isTyping, setTyping] = useState(isInField);
  useEffect(() => {
    if (!isTyping) return;
    let timer = setTimeout(() => setTyping(false), PAUSE_MS);
    const wait = () => {
      clearTimeout(timer);
      timer = setTimeout(() => setTyping(false), PAUSE_MS);
    };
    document.addEventListener("keydown", wait, true);
    document.addEventListener("compositionupdate", wait, true);
    return () => {
      clearTimeout(timer);
      document.removeEventListener("keydown", wait, true);
      document.removeEventListener("compositionupdate", wait, true);
    };
  }, [isTyping]);
  return isTyping;
}
