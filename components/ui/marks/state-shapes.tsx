/** The shapes of states, 16 px each. Every state has its own outline, so that it is known without its colour. */
import type { ReactNode } from "react";
import type { Tone } from "./tone";

export type StateKind =
  "waiting" | "working" | "asked" | "proposed" | "paused" | "done" | "ended" | "refused" | "expired" | "granted";

interface Shape {
  tone: Tone;
  /** The reader's turn: the only states in strong colour. */
  isYours?: boolean;
  drawing: ReactNode;
}

const ring = <circle cx="8" cy="8" r="5.75" fill="none" stroke="currentColor" strokeWidth="1.5" />;
const disc = <circle cx="8" cy="8" r="6.5" fill="currentColor" />;
const cut = { fill: "none", strokeWidth: 1.6, strokeLinecap: "round", strokeLinejoin: "round" } as const;

export const STATE_SHAPES: Record<StateKind, Shape> = {
  waiting: { tone: "grey", drawing: ring },
  working: {
    tone: "blue",
    drawing: (
      <>
        {ring}
        <path d="M8 4.5a3.5 3.5 0 0 1 0 7Z" fill="currentColor" />
      </>
    ),
  },
  asked: {
    tone: "amber",
    isYours: true,
    drawing: (
      <>
        <path
          d="M3.5 2h9A1.5 1.5 0 0 1 14 3.5v6a1.5 1.5 0 0 1-1.5 1.5H8.5L5 14v-3H3.5A1.5 1.5 0 0 1 2 9.5v-6A1.5 1.5 0 0 1 3.5 2Z"
          fill="currentColor"
        />
        <path {...cut} className="stroke-surface" d="M5 5.25h6M5 7.75h3.5" />
      </>
    ),
  },
  proposed: {
    tone: "violet",
    isYours: true,
    drawing: (
      <>
        {disc}
        <path {...cut} className="stroke-surface" d="M6.25 6.25a1.8 1.8 0 1 1 2.6 1.7c-.6.3-.85.6-.85 1.15" />
        <circle cx="8" cy="11.25" r=".95" className="fill-surface" />
      </>
    ),
  },
  paused: { tone: "grey", drawing: <path d="M4 3h2.75v10H4Zm5.25 0H12v10H9.25Z" fill="currentColor" /> },
  done: {
    tone: "green",
    drawing: <path {...cut} strokeWidth={2} stroke="currentColor" d="m3 8.5 3.25 3.25L13 4.75" />,
  },
  ended: { tone: "grey", drawing: <path {...cut} strokeWidth={1.8} stroke="currentColor" d="m4 4 8 8m0-8-8 8" /> },
  refused: {
    tone: "grey",
    drawing: (
      <>
        {ring}
        <path {...cut} stroke="currentColor" d="m4.25 4.25 7.5 7.5" />
      </>
    ),
  },
  expired: {
    tone: "grey",
    drawing: (
      <>
        {ring}
        <path {...cut} strokeWidth={1.5} stroke="currentColor" d="M8 5v3.25l2 1.25" />
      </>
    ),
  },
  granted: {
    tone: "green",
    drawing: (
      <>
        {disc}
        <path {...cut} className="stroke-surface" d="m5 8.25 2.1 2.1L11 6" />
      </>
    ),
  },
};
