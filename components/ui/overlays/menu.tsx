"use client";
/** A button that opens a list of commands, choices or links. Items exist in the page only while it is open. */
import { ChevronDown, EllipsisVertical } from "lucide-react";
import { Fragment, type KeyboardEvent, type ReactNode } from "react";
import { buttonLook, type ButtonLook, type ButtonSize } from "../actions/button-look";
import { classNames } from "../class-names";
import { nextItem } from "./menu-keys";
import { MenuLine, type MenuItem } from "./menu-item";
import type { PopoverAlign } from "./popover-place";
import { POPOVER_LOOK } from "./popover-look";
import { usePopover } from "./use-popover";

export interface MenuProps {
  label: string;
  items: readonly MenuItem[];
  /** What the button shows; three dots when absent. Words shown by a face that is not a string must stand in the label, too. */
  face?: ReactNode;
  look?: ButtonLook;
  size?: ButtonSize;
  align?: PopoverAlign;
  /** Stands above the items, for instance who is signed in. */
  header?: ReactNode;
  className?: string;
}

function focusFirst(popover: HTMLElement) {
  popover.querySelector<HTMLElement>("[role^=menuitem]")?.focus();
}

export function Menu(props: MenuProps) {
  const { label, items, face, look = "quiet", size = "normal", align = "end", header, className } = props;
  const { isOpen, close, popover, buttonProps, popoverProps } = usePopover(align, focusFirst);

  function lines(): HTMLElement[] {
    return [...(popover.current?.querySelectorAll<HTMLElement>("[role^=menuitem]") ?? [])];
  }

  function move(event: KeyboardEvent) {
    if (event.key === "Tab") return close();
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const all = lines();
    const current = all.findIndex((line) => line === document.activeElement);
    const next = nextItem(
      event.key,
      current,
      all.map((line) => line.textContent ?? ""),
    );
    if (next === undefined) return;
    event.preventDefault();
    all[next]?.focus();
  }

  return (
    <>
      <button
        {...buttonProps}
        type="button"
        aria-haspopup="menu"
        aria-label={typeof face === "string" ? undefined : label}
        title={face ? undefined : label}
        className={buttonLook(look, size, !face, className)}
        onKeyDown={(event) => {
          if (event.key !== "ArrowDown" || isOpen) return;
          event.preventDefault();
          event.currentTarget.click();
        }}
      >
        {face ?? <EllipsisVertical aria-hidden className="size-4" />}
        {face && <ChevronDown aria-hidden className="size-3.5 opacity-70" />}
      </button>
      <div {...popoverProps} className={classNames(POPOVER_LOOK, "min-w-44 max-w-[min(22rem,92vw)]")}>
        {isOpen && header && <div className="mb-1 border-b border-line px-2.5 py-2">{header}</div>}
        {isOpen && (
          <div role="menu" aria-label={label} onKeyDown={move}>
            {items.map((item) => (
              <Fragment key={item.key}>
                {item.startsGroup && <hr className="my-1 border-line" />}
                <MenuLine item={item} onDone={close} />
              </Fragment>
            ))}
          </div>
        )}
      </div>
    </>
  );
}
