"use client";
/** The messages of an open ticket: the newest as they come, and older ones when they are asked for. */
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import type { DeskTicketDetail } from "@/lib/contract/desk";
import { osmMutation } from "@/lib/queries/osm-query";
import { slideTo, withOlder, type SeenMessages } from "./seen-messages";

export function useAllMessages(incident_id: string, ticket: DeskTicketDetail) {
  const { message_list, has_older_messages = false } = ticket;
  const [seen, setSeen] = useState<SeenMessages>({ newest: message_list, older: [], hasOlder: has_older_messages });
  if (seen.newest !== message_list) setSeen(slideTo(seen, message_list, has_older_messages));
  const { mutate, isPending, isError } = useMutation({
    ...osmMutation("deskListOlderMessages"),
    onSuccess: (page) => setSeen((now) => withOlder(now, page.message_list, page.has_older_messages)),
  });
  const messages = [...seen.older, ...seen.newest];
  const before_id = messages[0]?.message_id;
  const load = () => {
    if (before_id !== undefined && !isPending) mutate({ params: { case_id: incident_id }, query: { before_id } });
  };
  const older = seen.hasOlder ? { load, isLoading: isPending, hasFailed: isError } : undefined;
  return { messages, older };
}
