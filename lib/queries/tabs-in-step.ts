/** What is changed in one tab is asked for again in the others. Tabs tell each other that something changed, never what. */
import type { QueryClient } from "@tanstack/react-query";
import { mayBeAskedAgain } from "./drafts";

const CHANNEL = "changes";

/** A tab that nobody looks at asks when it is looked at. Answers how to stop. */
export function keepTabsInStep(client: QueryClient): () => void {
  const channel = new BroadcastChannel(CHANNEL);
  const forget = client.getMutationCache().subscribe((event) => {
    if (event.type === "updated" && event.action.type === "success") channel.postMessage(null);
  });
  channel.onmessage = () => {
    const refetchType = document.hidden ? "none" : "active";
    void client.invalidateQueries({ predicate: mayBeAskedAgain, refetchType });
  };
  return () => {
    forget();
    channel.close();
  };
}

/** For what is no mutation of queries, such as signing out. */
export function tellOtherTabs(): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage(null);
  channel.close();
}
