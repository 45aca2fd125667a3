"use client";
/** A question mark beside a word that needs explaining; works by touch and keyboard, unlike a title. */
import { CircleHelp } from "lucide-react";
import type { ReactNode } from "react";
import { Popover } from "./popover";

export function Hint({ label, children }: { label: string; children: ReactNode }) {
  return (
    <Popover label={label} look="quiet" size="small" isSquare face={<CircleHelp aria-hidden className="size-4" />}>
      <div className="max-w-[36ch] text-sm text-ink-2">{children}</div>
    </Popover>
  );
}
