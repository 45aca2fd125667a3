"use client";
/** The thread in a pane of its own that opens at its end, by style alone, and stays there while new messages come, unless one scrolled away. */
import { useLayoutEffect, useRef, type UIEvent } from "react";
import { Conversation } from "@/components/conversation/conversation";
import { ArrivalNews } from "@/components/conversation/live/arrival-news";
import type { DeskTicketDetail } from "@/lib/contract/desk";
import { useAllMessages } from "./use-all-messages";
import { useArrived } from "./use-arrived";

const NEAR_END_PX = 80;

export interface DeskThreadProps {
  incident_id: string;
  ticket: DeskTicketDetail;
  user_id: string;
}

export function DeskThread({ incident_id, ticket, user_id }: DeskThreadProps) {
  const pane = useRef<HTMLDivElement>(null);
  const isAtEnd = useRef(true);
  const height = useRef(0);
  const { message_list, notes, operate_log = [] } = ticket;
  const { messages, older } = useAllMessages(incident_id, ticket);
  const newer = message_list.length + notes.length + operate_log.length;
  const last = message_list.at(-1)?.message_id;

  /** The place is kept by its distance from the end: what one reads stays where it is when something comes in below it. */
  useLayoutEffect(() => {
    const element = pane.current;
    if (element !== null && !isAtEnd.current) element.scrollTop -= element.scrollHeight - height.current;
  }, [last, newer]);

  useLayoutEffect(() => {
    height.current = pane.current?.scrollHeight ?? 0;
  });

  function onScroll({ currentTarget: { scrollTop } }: UIEvent<HTMLDivElement>) {
    isAtEnd.current = scrollTop > -NEAR_END_PX;
  }

  return (
    <div
      ref={pane}
      onScroll={onScroll}
      className="flex min-h-0 flex-col-reverse px-4 py-3 [overflow-anchor:none] lg:overflow-y-auto"
      tabIndex={-1}
    >
      <div className="mx-auto w-full max-w-(--thread-width)">
        <Conversation messages={messages} notes={notes} events={operate_log} older={older} reader_id={user_id} />
        <ArrivalNews arrived={useArrived(message_list)} reader_id={user_id} />
      </div>
    </div>
  );
}
