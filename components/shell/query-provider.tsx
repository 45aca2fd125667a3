"use client";
/** Server state for what is inside. Names of the API come in the reader's language, so another language asks everything again. */
import { QueryClientProvider } from "@tanstack/react-query";
import { useLocale } from "next-intl";
import { useEffect, useRef, useState, type ReactNode } from "react";
import { watchActivity } from "@/lib/queries/activity";
import { mayBeAskedAgain } from "@/lib/queries/drafts";
import { createQueryClient } from "@/lib/queries/query-client";

export function QueryProvider({ children }: { children: ReactNode }) {
  const [client] = useState(createQueryClient);
  const language = useLocale();
  const asked = useRef(language);

  useEffect(() => watchActivity(() => undefined), []);

  useEffect(() => {
    if (asked.current === language) return;
    asked.current = language;
    void client.invalidateQueries({ predicate: mayBeAskedAgain });
  }, [language, client]);

  return <QueryClientProvider client={client}>{children}</QueryClientProvider>;
}
