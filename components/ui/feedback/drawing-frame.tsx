/** The sheet that our line drawings stand on, and the one for what is broken, which every page may need. */
import type { ReactNode } from "react";

export function DrawingFrame({ children }: { children: ReactNode }) {
  return (
    <svg
      aria-hidden
      viewBox="0 0 120 104"
      className="h-24 stroke-edge"
      fill="none"
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      {children}
    </svg>
  );
}

export function BrokenDrawing() {
  return (
    <DrawingFrame>
      <path d="M18 54h26l6-8m20 8h32" />
      <path d="M44 44v20m-8-14v8M70 44v20m8-14v8" />
      <path className="stroke-accent" d="m54 34 4 8m8-9-3 8M54 76l3-7m9 8-3-8" />
    </DrawingFrame>
  );
}
