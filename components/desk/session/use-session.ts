"use client";
/** A session while its page is open. What came before the screen was there is shown once it is. */
import { useCallback, useEffect, useRef, useState } from "react";
import type { SessionEnd } from "@/lib/contract/session-ends";
import { openSessionLink, type SessionLink, type SessionPlace, type TerminalSize } from "./session-link";

export type Screen = { write: (bytes: Uint8Array<ArrayBuffer>) => void };

export type KnownSession = {
  end?: SessionEnd | "unknown";
  hostKey?: string;
  hasTerminal?: boolean;
  isTroubled: boolean;
};

export function useSession({ authorization_id, detail_id, session_id }: SessionPlace) {
  const [session, setSession] = useState<KnownSession>({ isTroubled: false });
  const link = useRef<SessionLink>(undefined);
  const screen = useRef<Screen>(undefined);
  const unseen = useRef<Uint8Array<ArrayBuffer>[]>([]);

  useEffect(() => {
    unseen.current = [];
    const opened = openSessionLink(
      { authorization_id, detail_id, session_id },
      {
        onOutput(bytes) {
          if (screen.current) screen.current.write(bytes);
          else unseen.current.push(bytes);
        },
        onFacts: ({ host_key: hostKey, has_terminal: hasTerminal }) =>
          setSession((known) => (known.hostKey === hostKey ? known : { ...known, hostKey, hasTerminal })),
        onEnd: (end) => setSession((known) => ({ ...known, end })),
        onTrouble: (isTroubled) =>
          setSession((known) => (known.isTroubled === isTroubled ? known : { ...known, isTroubled })),
      },
    );
    link.current = opened;
    return opened.close;
  }, [authorization_id, detail_id, session_id]);

  const onScreen = useCallback((made: Screen | undefined) => {
    screen.current = made;
    if (made) unseen.current.splice(0).forEach(made.write);
  }, []);
  const onType = useCallback((text: string) => link.current?.type(text), []);
  const onResize = useCallback((size: TerminalSize) => link.current?.resize(size), []);
  return { session, onScreen, onType, onResize };
}
