/** The page's end of a session: asks for what is new until it ends, sends what is typed in order, and goes on after a lost connection. */
import { SESSION_INPUT_LENGTH_MAX, type SessionOutput } from "@/lib/contract/desk-sessions";
import type { SessionEnd } from "@/lib/contract/session-ends";
import { ApiError } from "@/lib/errors/api-error";
import { osm } from "@/lib/queries/osm";

export type SessionPlace = { authorization_id: string; detail_id: number; session_id: number };
export type TerminalSize = { columns: number; rows: number };

export type SessionEvents = {
  onOutput: (bytes: Uint8Array<ArrayBuffer>) => void;
  /** What is known of the session, with every answer. */
  onFacts: (facts: Pick<SessionOutput, "has_terminal" | "host_key">) => void;
  /** `unknown` when the service knows no such session, or not any more. */
  onEnd: (reason: SessionEnd | "unknown") => void;
  /** No answer came; it is asked again. */
  onTrouble: (isTroubled: boolean) => void;
};

export type SessionLink = {
  type: (text: string) => void;
  resize: (size: TerminalSize) => void;
  close: () => void;
};

const AGAIN_MS = 1_000;
const UNAUTHORIZED = 401;

/** Nothing answered, something is broken, or the reader is asked to sign in again: the session may still be there. */
function mayBeThere(error: unknown): boolean {
  return error instanceof ApiError && (error.status >= 500 || error.status === UNAUTHORIZED);
}

const pause = () => new Promise((resolve) => setTimeout(resolve, AGAIN_MS));

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
}

export function openSessionLink(params: SessionPlace, events: SessionEvents): SessionLink {
  const left = new AbortController();
  let waiting = "";
  let wanted: TerminalSize | undefined;
  /** How far the session has taken what was typed. An answer that was on its way meanwhile may know less. */
  let typed: number | undefined;
  let isSending = false;

  /** Undefined when the page was left, or the session takes no more. */
  async function insist<T>(work: () => Promise<T>, onGone: () => undefined): Promise<T | undefined> {
    while (!left.signal.aborted) {
      try {
        const answer = await work();
        events.onTrouble(false);
        return answer;
      } catch (error) {
        if (left.signal.aborted) break;
        if (!mayBeThere(error)) return onGone();
        events.onTrouble(true);
        await pause();
      }
    }
    return undefined;
  }

  async function read(): Promise<void> {
    let from: number | undefined;
    for (;;) {
      const query = { from };
      const part = await insist(
        () => osm("deskReadSession", { params, query }, left.signal),
        () => void events.onEnd("unknown"),
      );
      if (part === undefined) return;
      const bytes = bytesOf(part.output);
      from = part.from + bytes.length;
      if (!isSending) typed = Math.max(typed ?? 0, part.typed);
      events.onFacts(part);
      if (bytes.length > 0) events.onOutput(bytes);
      if (part.ended !== undefined) return events.onEnd(part.ended);
      void send();
    }
  }

  async function send(): Promise<void> {
    if (isSending || typed === undefined) return;
    isSending = true;
    while (waiting !== "" || wanted !== undefined) {
      const at: number = typed;
      const input = waiting.slice(0, SESSION_INPUT_LENGTH_MAX);
      const size: TerminalSize | undefined = wanted;
      wanted = undefined;
      /** Why it took nothing more is what reading it tells. */
      const sent = await insist(
        () => osm("deskWriteSession", { params, body: { at, input, ...size } }, left.signal),
        () => undefined,
      );
      if (sent === undefined) break;
      typed = at + input.length;
      waiting = waiting.slice(input.length);
    }
    isSending = false;
  }

  void read();
  return {
    type(text) {
      waiting += text;
      void send();
    },
    resize(size) {
      wanted = size;
      void send();
    },
    close: () => left.abort(),
  };
}
