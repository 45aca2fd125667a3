"use client";
/** Keeps the count of unread messages fresh and puts it before the window's title. Pages write their titles anew; each is counted again. */
import { useEffect } from "react";
import { useIsIdle } from "@/components/ui/late/when-idle";
import { useIsOwnService } from "@/lib/queries/own-service";
import { useLiveUnread } from "@/lib/queries/unread-messages";
import { countedTitle } from "./counted-title";

function writeCount(count: number): void {
  const title = document.querySelector("title");
  if (title === null) return;
  const wanted = countedTitle(document.title, count);
  if (wanted !== document.title) document.title = wanted;
}

/** Nothing where the service does not list messages over all tickets. */
export function LiveUnread() {
  return useIsOwnService() ? <CountInTitle /> : null;
}

function CountInTitle() {
  const { count } = useLiveUnread(useIsIdle());
  useEffect(() => {
    writeCount(count);
    const observer = new MutationObserver(() => writeCount(count));
    observer.observe(document.head, { subtree: true, childList: true, characterData: true });
    return () => observer.disconnect();
  }, [count]);
  return null;
}
