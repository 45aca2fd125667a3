"use client";
/**
 * Answers whether React has taken over an element of the page: see keep-early. Drawn is not enough: what the page does once it stands, such as
 * the router's watch over the address, comes a moment later, and what is pressed in that moment would be half done.
 */
import { useEffect, useRef, type ReactNode, type SyntheticEvent } from "react";

export function HearEarly({ children }: { children: ReactNode }) {
  const stands = useRef(false);
  useEffect(() => {
    stands.current = true;
  }, []);

  function answer({ nativeEvent }: SyntheticEvent) {
    if (stands.current) Object.assign(nativeEvent, { isHeard: true });
  }
  return (
    <div className="contents" onAuxClickCapture={answer}>
      {children}
    </div>
  );
}
