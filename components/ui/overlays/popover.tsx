"use client";
/** A button that opens a small panel of anything: filters, a hint, a picker. For commands use Menu. */
import type { ReactNode } from "react";
import { buttonLook, type ButtonLook, type ButtonSize } from "../actions/button-look";
import { classNames } from "../class-names";
import type { PopoverAlign } from "./popover-place";
import { POPOVER_LOOK } from "./popover-look";
import { usePopover } from "./use-popover";

export interface PopoverProps {
  /** Name of the button and of the panel. Without `face` it is also what the button shows. */
  label: string;
  face?: ReactNode;
  isSquare?: boolean;
  look?: ButtonLook;
  size?: ButtonSize;
  align?: PopoverAlign;
  /** Content, or a function that is given a way to close. */
  children: ReactNode | ((close: () => void) => ReactNode);
}

export function Popover(props: PopoverProps) {
  const { label, face, isSquare = false, look = "secondary", size = "normal", align = "start", children } = props;
  const { isOpen, close, buttonProps, popoverProps } = usePopover(align);
  return (
    <>
      <button
        {...buttonProps}
        type="button"
        aria-haspopup="dialog"
        aria-label={isSquare ? label : undefined}
        title={isSquare ? label : undefined}
        className={buttonLook(look, size, isSquare)}
      >
        {face ?? label}
      </button>
      <div
        {...popoverProps}
        role="dialog"
        aria-label={label}
        className={classNames(POPOVER_LOOK, "max-w-[min(24rem,92vw)]")}
      >
        {isOpen && <div className="p-2.5">{typeof children === "function" ? children(close) : children}</div>}
      </div>
    </>
  );
}
