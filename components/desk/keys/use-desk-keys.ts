"use client";
/** Single keys as commands. They rest while something is typed, while a dialog is open, and with Ctrl, Alt or Meta. */
import { useEffect, useRef } from "react";

const TYPING = "input, textarea, select, [contenteditable=true], [role=menu], dialog";

function isFree(event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing || event.defaultPrevented) return false;
  if (document.querySelector("dialog[open]") !== null) return false;
  return !(event.target instanceof Element && event.target.closest(TYPING) !== null);
}

export function useDeskKeys(commands: Record<string, () => void>): void {
  const current = useRef(commands);
  useEffect(() => {
    current.current = commands;
  });
  useEffect(() => {
    function onKey(event: KeyboardEvent) {
      const command = isFree(event) ? current.current[event.key] : undefined;
      if (command === undefined) return;
      event.preventDefault();
      command();
    }
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, []);
}
