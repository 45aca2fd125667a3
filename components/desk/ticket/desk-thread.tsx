"use client";
/** The thread in a pane of its own that opens at its end and stays there while new messages come, unless one scrolled away. */
import { useLayoutEffect, useRef, type UIEvent } from "react";
import { Conversation } from "@/components/conversation/conversation";
import { ArrivalNews } from "@/components/conversation/live/arrival-news";
import type { DeskTicketDetail } from "@/lib/contract/desk";
import { useArrived } from "./use-arrived";

const NEAR_END_PX = 80;

export function DeskThread({ ticket, user_id }: { ticket: DeskTicketDetail; user_id: string }) {
  const pane = useRef<HTMLDivElement>(null);
  const isAtEnd = useRef(true);
  const { message_list, notes, operate_log = [] } = ticket;
  const count = message_list.length + notes.length + operate_log.length;

  useLayoutEffect(() => {
    const element = pane.current;
    if (element !== null && isAtEnd.current) element.scrollTop = element.scrollHeight;
  }, [count]);

  function onScroll({ currentTarget: { scrollHeight, scrollTop, clientHeight } }: UIEvent<HTMLDivElement>) {
    isAtEnd.current = scrollHeight - scrollTop - clientHeight < NEAR_END_PX;
  }

  return (
    <div ref={pane} onScroll={onScroll} className="min-h-0 px-4 py-3 lg:overflow-y-auto" tabIndex={-1}>
      <Conversation messages={message_list} notes={notes} events={operate_log} reader_id={user_id} />
      <ArrivalNews arrived={useArrived(message_list)} reader_id={user_id} />
    </div>
  );
}
