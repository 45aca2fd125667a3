/** A key of the keyboard, drawn as a key. */
import type { ReactNode } from "react";

export function Kbd({ children }: { children: ReactNode }) {
  return (
    <kbd className="inline-flex h-5 min-w-5 items-center justify-center rounded-sm border border-line-2 bg-canvas px-1 font-mono text-xs text-ink-2">
      {children}
    </kbd>
  );
}
