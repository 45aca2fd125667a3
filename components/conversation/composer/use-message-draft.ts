"use client";
/** Keeps an unsent message on the server, so that it is there on any device. Another window that wrote meanwhile is never overwritten. */
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useCallback, useEffect, useRef, useState } from "react";
import { errorCodeOf } from "@/lib/queries/ask-console";
import { draftQuery, removeDraft, saveDraft } from "@/lib/queries/drafts";
import { isEmptyDraft, readDraft, type MessageDraftContent } from "./message-draft";

export type DraftState = "idle" | "saved" | "failed" | "conflict";

const PAUSE_MS = 800;
const CONFLICT = "CONSOLE.409";

export interface DraftKeeper {
  state: DraftState;
  /** Saves after a short pause in typing. */
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
  const running = useRef<Promise<void>>(Promise.resolve());
  const hasRestored = useRef(false);

  useEffect(() => {
    if (data === undefined || hasRestored.current) return;
    hasRestored.current = true;
    const content = readDraft(data.content);
    if (!isEmptyDraft(content) && waiting.current === undefined) onRestore(content);
  }, [data, onRestore]);

  const write = useCallback(async () => {
    const content = waiting.current;
    if (content === undefined) return;
    const { queryKey } = draftQuery(key);
    const stored = client.getQueryData(queryKey);
    if (stored === undefined) return setState("failed");
    waiting.current = undefined;
    try {
      const saved = await saveDraft(key, { content, revision: stored.revision });
      client.setQueryData(queryKey, { content, ...saved });
      setState("saved");
    } catch (error) {
      setState(errorCodeOf(error) === CONFLICT ? "conflict" : "failed");
    }
  }, [client, key]);

  const flush = useCallback(() => {
    clearTimeout(timer.current);
    running.current = running.current.then(write);
  }, [write]);

  const stopWaiting = useCallback(() => {
    clearTimeout(timer.current);
    waiting.current = undefined;
    setState("idle");
  }, []);

  useEffect(() => {
    const onHidden = () => document.visibilityState === "hidden" && flush();
    document.addEventListener("visibilitychange", onHidden);
    return () => {
      document.removeEventListener("visibilitychange", onHidden);
      flush();
    };
  }, [flush]);

  return {
    state,
    keep(content) {
      waiting.current = content;
      clearTimeout(timer.current);
      timer.current = setTimeout(flush, PAUSE_MS);
    },
    forget() {
      stopWaiting();
      running.current = running.current.then(async () => {
        client.setQueryData(draftQuery(key).queryKey, { content: null, revision: 0 });
        await removeDraft(key).catch(() => undefined);
      });
    },
    takeOther() {
      stopWaiting();
      void refetch().then(({ data: other }) => other !== undefined && onRestore(readDraft(other.content)));
    },
  };
}
