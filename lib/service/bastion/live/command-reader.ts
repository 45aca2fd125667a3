/**
 * Finds the commands of a session on its screen: what stood on the line when its engineer sent it, prompt included. The screen shows what
 * history and completion made of the keys, and not what a host asks for without showing it, such as a password.
 */
import { createRequire } from "node:module";

/** The package is CommonJS of which Node finds no named exports. */
const { Terminal } = createRequire(import.meta.url)("@xterm/headless") as typeof import("@xterm/headless");

export const COMMAND_LENGTH_MAX = 4096;
const SCROLLBACK_LINES = 200;
/** A host that shows a line later than that has the line recorded as it stood. */
const SETTLE_MS = 3_000;

type Size = { columns: number; rows: number };

/**
 * `typed` is undefined where keys such as Tab or the arrows made the line; `first` is the line that was left first since. What was sent
 * `inProgram`, one that fills the screen, is a command only if it shows up on a line afterwards.
 */
type Sent = {
  typed: string | undefined;
  isBare: boolean;
  inProgram: boolean;
  first?: string;
  timer: NodeJS.Timeout;
};

export type CommandReader = {
  /** Resolves when the bytes are on the screen. */
  show: (bytes: Buffer) => Promise<void>;
  type: (text: string) => void;
  resize: (size: Size) => void;
  /** Tells what was sent and has not been told yet. */
  end: () => void;
};

const PASTE_MARKS = /\u001b\[20[01]~/g;
const ENTER = /[\r\n]/;
/** Ctrl-C, Ctrl-D, Ctrl-U, Ctrl-Z: the line is given up. */
const GIVEN_UP = new Set(["\u0003", "\u0004", "\u0015", "\u001a"]);
const isKey = (char: string) => char < " " || char === "\u007f";

const EMPTY = { text: "", hasKeys: false, isBare: true };

export function createCommandReader({ columns, rows }: Size, onCommand: (line: string) => void): CommandReader {
  const terminal = new Terminal({ cols: columns, rows, scrollback: SCROLLBACK_LINES, allowProposedApi: true });
  const sent: Sent[] = [];
  let line = EMPTY;

  /** The line at `y` with what it was wrapped from. */
  function lineAt(y: number): string {
    const buffer = terminal.buffer.active;
    let top = y;
    while (top > 0 && buffer.getLine(top)?.isWrapped === true) top -= 1;
    let text = "";
    for (let at = top; at <= y; at += 1) text += buffer.getLine(at)?.translateToString(at === y) ?? "";
    return text.trimEnd().slice(0, COMMAND_LENGTH_MAX);
  }

  const cursor = () => terminal.buffer.active.baseY + terminal.buffer.active.cursorY;
  const inProgram = () => terminal.buffer.active.type === "alternate";

  function tell(one: Sent, shown: string | undefined): void {
    clearTimeout(one.timer);
    sent.splice(sent.indexOf(one), 1);
    if (!one.isBare && shown) onCommand(shown);
  }

  const settle = (one: Sent) => tell(one, one.inProgram ? undefined : (one.first ?? lineAt(cursor())));

  terminal.onLineFeed(() => {
    if (sent.length === 0 || inProgram()) return;
    const left = lineAt(cursor() - 1);
    const index = sent.findIndex(({ typed, isBare }, at) =>
      typed === undefined || isBare ? at === 0 : left.endsWith(typed.trim()),
    );
    const one = sent[index];
    if (one === undefined) return sent.forEach((each) => void (each.first ??= left));
    sent.slice(0, index).forEach(settle);
    tell(one, left);
  });

  function send(): void {
    const { text, hasKeys, isBare } = line;
    line = EMPTY;
    if (inProgram() && (hasKeys || isBare)) return;
    const timer = setTimeout(() => settle(one), SETTLE_MS);
    const one: Sent = { typed: hasKeys ? undefined : text, isBare, inProgram: inProgram(), timer };
    sent.push(one);
  }

  function press(char: string): void {
    if (ENTER.test(char)) send();
    else if (GIVEN_UP.has(char)) line = EMPTY;
    else if (isKey(char)) line = { ...line, hasKeys: true, isBare: false };
    else line = { ...line, text: (line.text + char).slice(-COMMAND_LENGTH_MAX), isBare: false };
  }

  return {
    show: (bytes) => new Promise((resolve) => terminal.write(bytes, resolve)),
    type: (text) => [...text.replace(PASTE_MARKS, "")].forEach(press),
    resize: (size) => terminal.resize(size.columns, size.rows),
    end() {
      for (const one of [...sent]) settle(one);
      terminal.dispose();
    },
  };
}
