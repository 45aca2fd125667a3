"use client";
/** Server state for what is inside. Names of the API come in the reader's language, so another language asks everything again. */
import { QueryClientProvider, timeoutManager } from "@tanstack/react-query";
import { useLocale } from "next-intl";
import { useEffect, useLayoutEffect, useRef, useState, type ReactNode } from "react";
import { watchActivity } from "@/lib/queries/activity";
import { mayBeAskedAgain } from "@/lib/queries/drafts";
import { PageReaderProvider } from "@/lib/queries/file-address";
import { joinedTimers } from "@/lib/queries/joined-timers";
import { setPageReader } from "@/lib/queries/page-reader";
import { createQueryClient } from "@/lib/queries/query-client";
import { keepTabsInStep } from "@/lib/queries/tabs-in-step";

if (typeof window !== "undefined") timeoutManager.setTimeoutProvider(joinedTimers());

export function QueryProvider({ reader_id, children }: { reader_id: string; children: ReactNode }) {
  const [client] = useState(createQueryClient);
  const language = useLocale();
  const asked = useRef(language);

  /** Before what is inside asks for anything. */
  useLayoutEffect(() => setPageReader(reader_id), [reader_id]);

  useEffect(() => watchActivity(() => undefined), []);

  useEffect(() => keepTabsInStep(client), [client]);

  useEffect(() => {
    if (asked.current === language) return;
    asked.current = language;
    void client.invalidateQueries({ predicate: mayBeAskedAgain });
  }, [language, client]);

  return (
    <QueryClientProvider client={client}>
      <PageReaderProvider user_id={reader_id}>{children}</PageReaderProvider>
    </QueryClientProvider>
  );
}
