"use client";
/** Takes the focus when it comes into a dialog in place of what had it, so that keyboard and listeners go on from here. */
import { useEffect, useRef, type ReactNode } from "react";

export function Focused({ children }: { children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <div ref={box} tabIndex={-1} className="outline-none">
      {children}
    </div>
  );
}
