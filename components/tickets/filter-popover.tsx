"use client";
/** A filter behind a button that shows, when the filter is on, what it is set to. */
import { ChevronDown } from "lucide-react";
import type { ReactNode } from "react";
import { Popover } from "@/components/ui/overlays/popover";

export interface FilterPopoverProps {
  label: string;
  /** What it is set to; empty when it is off. */
  setTo: string;
  children: ReactNode | ((close: () => void) => ReactNode);
}

export function FilterPopover({ label, setTo, children }: FilterPopoverProps) {
  const face = (
    <>
      <span className={setTo === "" ? "text-ink-2" : "text-accent"}>{label}</span>
      {setTo !== "" && <span className="max-w-40 truncate font-normal">{setTo}</span>}
      <ChevronDown aria-hidden className="size-3.5 text-ink-3" />
    </>
  );
  return (
    <Popover label={setTo === "" ? label : `${label}: ${setTo}`} face={face}>
      {children}
    </Popover>
  );
}
