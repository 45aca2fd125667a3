/**
 * What a person does before the page's code has come is kept, and done once it has: typing, choosing, pressing, sending.
 * Runs before React, as text of the document: each function stands by itself and is given what it needs.
 */

export type Early = { kind: "press" | "type" | "tick" | "choose" | "send"; target: HTMLElement; value: string };

/**
 * React passes an event on only to what it has taken over, and takes over first what an event asks for. An event that
 * nobody else uses asks without doing anything; HearEarly answers.
 */
export function isTaken(element: Element): boolean {
  const question = new MouseEvent("auxclick", { bubbles: true });
  element.dispatchEvent(question);
  return "isHeard" in question;
}

/** What an event asks of React; nothing where the browser does all by itself: links, details, the button of a form. */
export function readEarly(event: Event): Early | undefined {
  const { target, type } = event;
  if (!(target instanceof Element)) return undefined;
  if (type === "submit" && target instanceof HTMLElement) return { kind: "send", target, value: "" };
  if (type === "click") {
    const button = target.closest<HTMLElement>("button, [role=button], [role=tab], [role=menuitem]");
    const isSending = button instanceof HTMLButtonElement && button.type === "submit" && button.form !== null;
    return isSending || !button ? undefined : { kind: "press", target: button, value: "" };
  }
  if (target instanceof HTMLInputElement && /^(checkbox|radio)$/.test(target.type))
    return type === "change" ? { kind: "tick", target, value: String(target.checked) } : undefined;
  if (target instanceof HTMLSelectElement || (target instanceof HTMLInputElement && target.type === "file"))
    return type === "change" ? { kind: "choose", target, value: target.value } : undefined;
  const isText = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
  return isText ? { kind: "type", target, value: target.value } : undefined;
}

/**
 * As if it happened now. React tells a change by the value it saw last, which what is set on the element itself counts as
 * and what is set by the prototype does not: so the other value is set the first way, and the person's the second.
 */
export function doAgain({ kind, target, value }: Early): void {
  if (kind === "press") return target.click();
  if (kind === "send") return (target as HTMLFormElement).requestSubmit();
  const field = target as HTMLInputElement;
  if (kind === "tick") {
    field.checked = value !== "true";
    return field.click();
  }
  if (field.type !== "file") {
    if (kind === "type") field.value = "";
    Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), "value")?.set?.call(field, value);
  }
  field.dispatchEvent(new Event(kind === "type" ? "input" : "change", { bubbles: true }));
}

/** Keeps the last of each kind on each element, and asks again and again whether the first kept one can be done. What is kept is not done now. */
export function keepEarly(taken: typeof isTaken, read: typeof readEarly, redo: typeof doAgain): void {
  const kept: Early[] = [];
  let isWaiting = false;

  const wait = () => {
    if (!isWaiting && kept.length > 0) setTimeout(catchUp, 40);
    isWaiting = kept.length > 0;
  };

  const catchUp = () => {
    for (let first = kept[0]; first && (!first.target.isConnected || taken(first.target)); first = kept[0]) {
      kept.shift();
      if (first.target.isConnected) redo(first);
    }
    isWaiting = false;
    wait();
  };

  const keep = (event: Event) => {
    const early = read(event);
    if (!early) return;
    /* Also where this one is heard already: done again, the one before would take it back. */
    const known = kept.findIndex(({ kind, target }) => kind === early.kind && target === early.target);
    if (known >= 0) kept.splice(known, 1);
    if (taken(early.target)) return;
    if (early.kind === "send" || early.kind === "press") {
      event.preventDefault();
      event.stopImmediatePropagation();
    }
    kept.push(early);
    wait();
  };

  for (const type of ["click", "input", "change", "submit"]) document.addEventListener(type, keep, true);
}
