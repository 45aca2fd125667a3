/** Small line drawings of our own for pages that have nothing to show. Lines take the quiet ink, one stroke the accent. */
import type { ReactNode } from "react";
import { DrawingFrame } from "./drawing-frame";

export type DrawingName = "ticket" | "search" | "message" | "key" | "label";

const DRAWINGS: Record<DrawingName, ReactNode> = {
  ticket: (
    <>
      <path d="M22 30h76v14a8 8 0 0 0 0 16v14H22V60a8 8 0 0 0 0-16Z" />
      <path d="M74 34v6m0 6v6m0 6v6m0 6v3" />
      <path className="stroke-accent" d="m38 53 7 7 14-15" />
    </>
  ),
  search: (
    <>
      <path d="M24 24h44v12M24 24v56h30M34 38h22M34 50h14M34 62h10" />
      <circle cx="74" cy="58" r="16" />
      <path className="stroke-accent" d="m86 70 14 14" />
    </>
  ),
  message: (
    <>
      <path d="M20 26h52v34H42L30 70V60H20Z" />
      <path d="M82 42h18v32h-8v9l-11-9H56v-6" />
      <path className="stroke-accent" d="M32 38h28M32 48h18" />
    </>
  ),
  key: (
    <>
      <rect x="24" y="22" width="46" height="62" rx="3" />
      <path d="M34 36h26M34 46h18" />
      <circle className="stroke-accent" cx="76" cy="60" r="9" />
      <path className="stroke-accent" d="M85 60h19m-6 0v7m-7-7v5" />
    </>
  ),
  label: (
    <>
      <path d="M28 30h34l32 26-32 26H28Z" />
      <circle className="stroke-accent" cx="42" cy="56" r="5" />
      <path d="M37 56C28 54 20 58 16 66" />
    </>
  ),
};

export function Drawing({ name }: { name: DrawingName }) {
  return <DrawingFrame>{DRAWINGS[name]}</DrawingFrame>;
}
