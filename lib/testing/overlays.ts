/** Gives jsdom the dialogs and popovers it lacks: opening, closing, Esc, their events, and the focus going back. */
function toggled(newState: "open" | "closed", type: string): Event {
  return Object.assign(new Event(type), { newState, oldState: newState === "open" ? "closed" : "open" });
}

const openedFrom = new WeakMap<HTMLElement, Element | null>();
const openPopovers = new Set<HTMLElement>();

function giveFocusBack(element: HTMLElement) {
  const before = openedFrom.get(element);
  if (before instanceof HTMLElement) before.focus();
}

function offerDialogs() {
  HTMLDialogElement.prototype.showModal = function () {
    openedFrom.set(this, document.activeElement);
    this.open = true;
    this.querySelector<HTMLElement>("[autofocus], button, input, select, textarea")?.focus();
  };
  HTMLDialogElement.prototype.close = function () {
    if (!this.open) return;
    this.open = false;
    if (this.isConnected) giveFocusBack(this);
    this.dispatchEvent(new Event("close"));
  };
}

function offerPopovers() {
  HTMLElement.prototype.showPopover = function () {
    openedFrom.set(this, document.activeElement);
    this.dispatchEvent(toggled("open", "beforetoggle"));
    openPopovers.add(this);
    this.style.display = "block";
    queueMicrotask(() => this.dispatchEvent(toggled("open", "toggle")));
  };
  HTMLElement.prototype.hidePopover = function () {
    if (!openPopovers.delete(this)) return;
    this.style.display = "";
    this.dispatchEvent(toggled("closed", "beforetoggle"));
    if (this.contains(document.activeElement)) giveFocusBack(this);
    this.dispatchEvent(toggled("closed", "toggle"));
  };
}

function followButtons(event: Event) {
  const button = event.target instanceof Element ? event.target.closest("[popovertarget]") : null;
  const popover = button && document.getElementById(button.getAttribute("popovertarget") ?? "");
  if (!popover) return;
  if (openPopovers.has(popover)) popover.hidePopover();
  else popover.showPopover();
}

function followEscape(event: KeyboardEvent) {
  if (event.key !== "Escape") return;
  const popover = [...openPopovers].at(-1);
  if (popover) return popover.hidePopover();
  const dialog = [...document.querySelectorAll<HTMLDialogElement>("dialog[open]")].at(-1);
  if (dialog?.dispatchEvent(new Event("cancel", { cancelable: true }))) dialog.close();
}

export function offerOverlays() {
  offerDialogs();
  offerPopovers();
  document.addEventListener("click", followButtons);
  document.addEventListener("keydown", followEscape);
}
