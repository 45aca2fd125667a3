"use client";
/** Keeps an unsent message on the server, so that it is there on any device. Another window that wrote meanwhile is never overwritten. */
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useCallback, useEffect, useRef, useState } from "react";
import { errorCodeOf } from "@/lib/queries/ask-console";
import { draftQuery, removeDraft, saveDraft } from "@/lib/queries/drafts";
import { isEmptyDraft, isSameDraft, readDraft, EMPTY_DRAFT, type MessageDraftContent } from "./message-draft";

export type DraftState = "idle" | "saved" | "failed" | "conflict";

const PAUSE_MS = 800;
const CONFLICT = "CONSOLE.409";

export interface DraftKeeper {
  state: DraftState;
  /** Saves after a short pause in typing; what the server has already is not saved again. */
  keep: (content: MessageDraftContent) => void;
  /** After sending: the draft is gone here and on the server. */
  forget: () => void;
  /** Puts the draft of the other window in place of this one. */
  takeOther: () => void;
}

export function useMessageDraft(key: string, onRestore: (content: MessageDraftContent) => void): DraftKeeper {
  const client = useQueryClient();
  const { data, refetch } = useQuery(draftQuery(key));
  const [state, setState] = useState<DraftState>("idle");
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const waiting = useRef<MessageDraftContent | undefined>(undefined);
  /** What the server has; undefined while that is not sure. */
  const kept = useRef<MessageDraftContent | undefined>(undefined);
  const running = useRef<Promise<void>>(Promise.resolve());
  const hasRestored = useRef(false);

  const write = useCallback(
    async (leaving: boolean) => {
      const content = waiting.current;
      if (content === undefined) return;
      const { queryKey } = draftQuery(key);
      const stored = client.getQueryData(queryKey);
      if (stored === undefined) return setState("failed");
      waiting.current = undefined;
      kept.current = undefined;
      try {
        const saved = await saveDraft(key, { content, revision: stored.revision }, { keepalive: leaving });
        client.setQueryData(queryKey, { content, ...saved });
        kept.current = content;
        setState("saved");
      } catch (error) {
        const isConflict = errorCodeOf(error) === CONFLICT;
        if (!isConflict) waiting.current ??= content;
        setState(isConflict ? "conflict" : "failed");
      }
    },
    [client, key],
  );

  const flush = useCallback(
    (leaving = false) => {
      clearTimeout(timer.current);
      running.current = running.current.then(() => write(leaving));
    },
    [write],
  );

  const stopWaiting = useCallback(() => {
    clearTimeout(timer.current);
    waiting.current = undefined;
    setState("idle");
  }, []);

  useEffect(() => {
    if (data === undefined || hasRestored.current) return;
    hasRestored.current = true;
    if (waiting.current !== undefined) return flush();
    const content = readDraft(data.content);
    kept.current = content;
    if (!isEmptyDraft(content)) onRestore(content);
  }, [data, onRestore, flush]);

  useFlushes(
    flush,
    useCallback(() => {
      if (waiting.current === undefined) return;
      if (client.getQueryData(draftQuery(key).queryKey) === undefined) void refetch();
      else flush();
    }, [client, key, refetch, flush]),
  );

  return {
    state,
    keep(content) {
      clearTimeout(timer.current);
      waiting.current = isSameDraft(content, kept.current) ? undefined : content;
      if (waiting.current === undefined) return;
      timer.current = setTimeout(flush, PAUSE_MS);
    },
    forget() {
      stopWaiting();
      kept.current = EMPTY_DRAFT;
      running.current = running.current.then(async () => {
        kept.current = EMPTY_DRAFT;
        client.setQueryData(draftQuery(key).queryKey, { content: null, revision: 0 });
        await removeDraft(key).catch(() => undefined);
      });
    },
    takeOther() {
      stopWaiting();
      void refetch().then(({ data: other }) => {
        if (other === undefined) return;
        kept.current = readDraft(other.content);
        onRestore(kept.current);
      });
    },
  };
}

/** Saves when the page is hidden or left, and tries again what failed when the reader comes back. */
function useFlushes(flush: (leaving?: boolean) => void, tryAgain: () => void): void {
  useEffect(() => {
    const onLeave = () => flush(true);
    const onVisibility = () => (document.visibilityState === "hidden" ? onLeave() : tryAgain());
    document.addEventListener("visibilitychange", onVisibility);
    window.addEventListener("pagehide", onLeave);
    window.addEventListener("focus", tryAgain);
    return () => {
      document.removeEventListener("visibilitychange", onVisibility);
      window.removeEventListener("pagehide", onLeave);
      window.removeEventListener("focus", tryAgain);
      flush();
    };
  }, [flush, tryAgain]);
}
