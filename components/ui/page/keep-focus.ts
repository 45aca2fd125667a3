/**
 * What has the focus may leave: a button with its state, a row with what was deleted, also while a dialog about it is open. The focus
 * then goes to what took its place, else to the nearest that is left, at last to the content itself. Holds for everything in it.
 */

/** A box around what had the focus, and where in it that stood. */
type Place = { box: Element; index: number };
type Held = { element: Element; places: readonly Place[]; path: string };

/** No fields: on a phone they would call up the keyboard. */
const BUTTONS = "a[href], button, summary";
/** These give the focus back when they close. */
const PASSING = "dialog, [popover]";

function placesOf(element: Element, content: Element): Place[] {
  const places: Place[] = [];
  for (let inner = element; inner !== content && inner.parentElement; inner = inner.parentElement)
    places.push({ box: inner.parentElement, index: [...inner.parentElement.children].indexOf(inner) });
  return places;
}

/** What is hidden or switched off does not take the focus, so each is tried. */
function takesFocus(element: Element | undefined): boolean {
  if (element === undefined) return false;
  const inside = [...element.querySelectorAll<HTMLElement>(BUTTONS)];
  const all = element instanceof HTMLElement && element.matches(BUTTONS) ? [element, ...inside] : inside;
  return all.some((one) => {
    one.focus({ preventScroll: true });
    return document.activeElement === one;
  });
}

function focusNear(places: readonly Place[], content: HTMLElement): void {
  const left = places.filter(({ box }) => box.isConnected);
  const isFound = left.some(({ box, index }) =>
    [box.children[index], box.children[index - 1], box].some((near) => takesFocus(near)),
  );
  if (!isFound) content.focus({ preventScroll: true });
}

export function keepFocusIn(content: HTMLElement): () => void {
  let held: Held | undefined;

  function follow(focused: EventTarget | null) {
    if (!(focused instanceof Element) || focused === content || focused.closest(PASSING)) return;
    const { pathname: path } = window.location;
    held = content.contains(focused) ? { element: focused, places: placesOf(focused, content), path } : undefined;
  }

  const onFocusIn = ({ target }: FocusEvent) => follow(target);

  /** Who pressed beside everything wanted no focus, and who went to another page is at its beginning. */
  function letGo({ target }: PointerEvent) {
    if (target instanceof Element && target.closest(`${BUTTONS}, label, ${PASSING}`) === null) held = undefined;
  }

  function keep() {
    if (held === undefined || held.element.isConnected || document.querySelector("dialog[open]") !== null) return;
    const { places, path } = held;
    const isLost = document.activeElement === document.body || document.activeElement === content;
    held = undefined;
    if (isLost && path === window.location.pathname) focusNear(places, content);
  }

  follow(document.activeElement);
  const watch = new MutationObserver(keep);
  watch.observe(content, { childList: true, subtree: true });
  document.addEventListener("focusin", onFocusIn);
  document.addEventListener("pointerdown", letGo);
  return () => {
    watch.disconnect();
    document.removeEventListener("focusin", onFocusIn);
    document.removeEventListener("pointerdown", letGo);
  };
}
