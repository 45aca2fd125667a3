/** A short word on a soft colour: a kind, a label, a count. With onRemove it can be taken away. */
import { X } from "lucide-react";
import type { ReactNode } from "react";
import { classNames } from "../class-names";
import { TONE_SOFT, type Tone } from "./tone";

export interface BadgeProps {
  tone?: Tone;
  icon?: ReactNode;
  children: ReactNode;
  className?: string;
  /** The name of the remove button says what is removed. */
  remove?: { label: string; onRemove: () => void };
}

export function Badge({ tone = "grey", icon, children, className, remove }: BadgeProps) {
  return (
    <span
      className={classNames(
        "inline-flex h-5 max-w-full items-center gap-1 rounded-sm border border-transparent px-1.5 text-xs font-medium",
        TONE_SOFT[tone],
        className,
      )}
    >
      {icon}
      <span className="truncate">{children}</span>
      {remove && (
        <button
          type="button"
          aria-label={remove.label}
          title={remove.label}
          onClick={remove.onRemove}
          className="-me-1 grid size-6 place-items-center rounded-sm hover:opacity-70"
        >
          <X aria-hidden className="size-3" />
        </button>
      )}
    </span>
  );
}
