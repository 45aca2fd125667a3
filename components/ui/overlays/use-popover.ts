"use client";
/** A button and the native popover it opens. The platform closes it on Esc or a press elsewhere and gives the focus back. */
import { useEffect, useId, useRef, useState, type ToggleEvent } from "react";
import { placePopover, type PopoverAlign, type PopoverPlace } from "./popover-place";

export function usePopover(align: PopoverAlign, onOpened?: (popover: HTMLElement) => void) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const popover = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState<PopoverPlace>();
  const isOpen = place !== undefined;

  function close() {
    popover.current?.hidePopover();
  }

  useEffect(() => {
    if (!isOpen) return;
    const away = (event: Event) => {
      if (!(event.target instanceof Node && popover.current?.contains(event.target))) popover.current?.hidePopover();
    };
    window.addEventListener("scroll", away, true);
    window.addEventListener("resize", away);
    return () => {
      window.removeEventListener("scroll", away, true);
      window.removeEventListener("resize", away);
    };
  }, [isOpen]);

  function onBeforeToggle(event: ToggleEvent<HTMLDivElement>) {
    if (event.newState !== "open" || !button.current) return;
    const room = { width: window.innerWidth, height: window.innerHeight };
    setPlace(placePopover(button.current.getBoundingClientRect(), room, align));
  }

  /** Only after it has closed: taking the focused item away earlier would lose the focus. */
  function onToggle(event: ToggleEvent<HTMLDivElement>) {
    if (event.newState === "closed") setPlace(undefined);
    else onOpened?.(event.currentTarget);
  }

  return {
    isOpen,
    close,
    button,
    popover,
    buttonProps: { ref: button, popoverTarget: id, "aria-expanded": isOpen, "aria-controls": isOpen ? id : undefined },
    popoverProps: {
      ref: popover,
      id,
      popover: "auto" as const,
      onBeforeToggle,
      onToggle,
      style: place,
    },
  };
}
