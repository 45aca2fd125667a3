"use client";
/** Shows a native dialog as a modal for as long as its component lives. Closing it just before it leaves the page gives the focus back, or to the page's content where what had it is gone. */
import { useLayoutEffect, useRef, type SyntheticEvent } from "react";

const FIRST_FOCUS = ["[data-first-focus]", "[data-content] :is(input, select, textarea):enabled:not([type=hidden])"];

function focusFirst(dialog: HTMLDialogElement) {
  const first = FIRST_FOCUS.map((selector) => dialog.querySelector<HTMLElement>(selector)).find(Boolean);
  first?.focus();
}

/** isHeld keeps Esc from closing it, for instance while a request is under way. */
export function useModal(onClose: () => void, isHeld = false) {
  const ref = useRef<HTMLDialogElement>(null);

  useLayoutEffect(() => {
    const dialog = ref.current;
    if (!dialog) return;
    dialog.showModal();
    focusFirst(dialog);
    return () => {
      dialog.close();
      if (document.activeElement === document.body) document.getElementById("content")?.focus({ preventScroll: true });
    };
  }, []);

  return {
    ref,
    onCancel(event: SyntheticEvent<HTMLDialogElement>) {
      if (event.target !== event.currentTarget) return;
      event.preventDefault();
      if (!isHeld) onClose();
    },
    onClose(event: SyntheticEvent<HTMLDialogElement>) {
      if (event.target === event.currentTarget && !event.currentTarget.open) onClose();
    },
  };
}
