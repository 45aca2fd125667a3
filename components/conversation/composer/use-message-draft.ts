"use client";
/** Keeps an unsent message on the server, so that it is there on any device. Another window that wrote meanwhile is never overwritten. */
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from "react";
import { DraftKeeper, type DraftState } from "@/lib/queries/draft-keeper";
import { draftQuery, draftStore, openingDraft } from "@/lib/queries/drafts";
import { flushInTime } from "@/lib/queries/flush-in-time";
import { patient } from "@/lib/queries/patient";
import { EMPTY_DRAFT, isEmptyDraft, readDraft, type MessageDraftContent } from "./message-draft";

type Keeper = DraftKeeper<MessageDraftContent>;

const UNTOUCHED: DraftState = { status: "untouched" };
const FAILED: DraftState = { status: "failed" };

function useStateOf(keeper: Keeper | undefined): DraftState {
  const read = useCallback(() => keeper?.state() ?? UNTOUCHED, [keeper]);
  return useSyncExternalStore(
    useCallback((listener) => keeper?.subscribe(listener) ?? (() => undefined), [keeper]),
    read,
    read,
  );
}

export function useMessageDraft(key: string, onRestore: (content: MessageDraftContent) => void) {
  const client = useQueryClient();
  const opening = useQuery(patient(openingDraft(key)));
  const { isError } = opening;
  const data = opening.isFetchedAfterMount ? opening.data : undefined;
  const [keeper, setKeeper] = useState<Keeper>();
  /** What was written here; nothing while the field is as it came. */
  const written = useRef<MessageDraftContent | undefined>(undefined);
  const state = useStateOf(keeper);

  useEffect(() => {
    if (data === undefined || keeper !== undefined) return;
    const found = readDraft(data.content);
    const made: Keeper = new DraftKeeper(draftStore<MessageDraftContent>(key), found, data);
    setKeeper(made);
    if (written.current !== undefined) made.change(written.current);
    else if (!isEmptyDraft(found)) onRestore(found);
  }, [data, keeper, key, onRestore]);

  useEffect(() => (keeper === undefined ? undefined : flushInTime(keeper)), [keeper]);

  const keep = useCallback(
    (content: MessageDraftContent) => {
      written.current = content;
      keeper?.change(content);
    },
    [keeper],
  );

  /** After sending: the draft is gone here and on the server. */
  function forget() {
    written.current = undefined;
    void keeper?.throwAway(EMPTY_DRAFT).catch(() => undefined);
  }

  /** Puts the draft of the other window in place of this one. */
  async function takeOther() {
    const other = await client.fetchQuery({ ...draftQuery(key), staleTime: 0 });
    const content = readDraft(other.content);
    keeper?.resolve("theirs", content, other);
    onRestore(content);
  }

  return { state: isError && keeper === undefined ? FAILED : state, keep, forget, takeOther };
}
