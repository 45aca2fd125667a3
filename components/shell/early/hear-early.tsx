"use client";
/** Answers whether React has taken over an element of the page: see keep-early. */
import type { ReactNode, SyntheticEvent } from "react";

const answer = ({ nativeEvent }: SyntheticEvent) => void Object.assign(nativeEvent, { isHeard: true });

export function HearEarly({ children }: { children: ReactNode }) {
  return (
    <div className="contents" onAuxClickCapture={answer}>
      {children}
    </div>
  );
}
