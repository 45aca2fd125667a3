"use client";
/** The screen of a session. What it draws comes from the host, so it is drawn as text alone. */
import { FitAddon } from "@xterm/addon-fit";
import { Terminal, type ITheme } from "@xterm/xterm";
import "@xterm/xterm/css/xterm.css";
import { useEffect, useRef } from "react";
import type { TerminalSize } from "./session-link";
import type { Screen } from "./use-session";

export interface TerminalPaneProps {
  label: string;
  /** Told when the screen is there, and when it goes. */
  onScreen: (screen: Screen | undefined) => void;
  onType: (text: string) => void;
  onResize: (size: TerminalSize) => void;
  isOver: boolean;
}

const SCROLLBACK_LINES = 5_000;
const CONTRAST_MIN = 4.5;
/** Leaves the terminal, which has all other keys. */
const LEAVE_KEY = "F6";

/** Styles that a script adds are allowed by the page's nonce alone, which the terminal does not know. */
function documentWithNonce(): Document {
  const nonce = document.querySelector<HTMLScriptElement>("script[nonce]")?.nonce ?? "";
  const createElement = (name: string) => Object.assign(document.createElement(name), { nonce });
  return new Proxy(document, {
    get(target, key) {
      if (key === "createElement") return createElement;
      const value: unknown = Reflect.get(target, key, target);
      return typeof value === "function" ? (value.bind(target) as unknown) : value;
    },
  });
}

function themeOf(element: HTMLElement): ITheme {
  const probe = (token: string) => {
    element.style.color = `var(--${token})`;
    const { color } = getComputedStyle(element);
    element.style.color = "";
    return color;
  };
  const [background, foreground, cursor, selectionBackground] = [
    probe("surface"),
    probe("ink"),
    probe("accent"),
    probe("line-2"),
  ];
  return { background, foreground, cursor, cursorAccent: background, selectionBackground };
}

function createTerminal(box: HTMLElement): Terminal {
  return new Terminal({
    allowProposedApi: true,
    cursorBlink: !matchMedia("(prefers-reduced-motion: reduce)").matches,
    documentOverride: documentWithNonce(),
    fontFamily: getComputedStyle(box).fontFamily,
    fontSize: 13,
    minimumContrastRatio: CONTRAST_MIN,
    screenReaderMode: true,
    scrollback: SCROLLBACK_LINES,
    theme: themeOf(box),
  });
}

export function TerminalPane({ label, onScreen, onType, onResize, isOver }: TerminalPaneProps) {
  const box = useRef<HTMLDivElement>(null);
  const terminal = useRef<Terminal>(undefined);

  useEffect(() => {
    const element = box.current;
    if (element === null) return undefined;
    const made = createTerminal(element);
    const fit = new FitAddon();
    made.loadAddon(fit);
    made.open(element);
    made.textarea?.setAttribute("aria-label", label);
    made.attachCustomKeyEventHandler(({ key }) => {
      if (key === LEAVE_KEY) made.blur();
      return key !== LEAVE_KEY;
    });
    made.onData(onType);
    made.onResize(({ cols, rows }) => onResize({ columns: cols, rows }));
    const watched = new ResizeObserver(() => fit.fit());
    watched.observe(element);
    const scheme = matchMedia("(prefers-color-scheme: dark)");
    const recolour = () => void (made.options.theme = themeOf(element));
    scheme.addEventListener("change", recolour);
    terminal.current = made;
    onScreen({ write: (bytes) => made.write(bytes) });
    made.focus();
    return () => {
      watched.disconnect();
      scheme.removeEventListener("change", recolour);
      onScreen(undefined);
      made.dispose();
    };
  }, [label, onScreen, onType, onResize]);

  useEffect(() => {
    if (terminal.current) terminal.current.options.disableStdin = isOver;
  }, [isOver]);

  return <div ref={box} className="h-full min-h-40 overflow-hidden bg-surface p-2 font-mono" />;
}
