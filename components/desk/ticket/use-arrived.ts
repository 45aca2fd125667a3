"use client";
/** Which messages came since the last look, for those who listen to the page; none at first. */
import { useState } from "react";
import type { Message } from "@/lib/contract/shapes";

export function useArrived(messages: readonly Message[]): readonly Message[] {
  const [seen, setSeen] = useState<{ messages: readonly Message[]; arrived: readonly Message[] }>({
    messages,
    arrived: [],
  });
  if (seen.messages === messages) return seen.arrived;
  const known = new Set(seen.messages.map(({ message_id }) => message_id));
  const arrived = messages.filter(({ message_id }) => !known.has(message_id));
  setSeen({ messages, arrived: arrived.length > 0 ? arrived : seen.arrived });
  return arrived;
}
