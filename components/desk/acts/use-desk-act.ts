"use client";
/** Does something with a ticket and loads again what it changes. A refusal is told in words, and the ticket is loaded again, too. */
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useToast } from "@/components/ui/feedback/toast-queue";
import { useErrorSentence } from "@/lib/i18n/use-error-sentence";
import { errorCodeOf } from "@/lib/queries/ask-console";
import { osmKey } from "@/lib/queries/osm-query";

export interface DeskAct {
  isBusy: boolean;
  error: string | undefined;
  /** True when it was done. */
  run: (work: () => Promise<unknown>, done: string) => Promise<boolean>;
  clearError: () => void;
}

export function useDeskRefresh(): () => Promise<void> {
  const client = useQueryClient();
  return async () => {
    await Promise.all([
      client.invalidateQueries({ queryKey: osmKey("deskShowCase") }),
      client.invalidateQueries({ queryKey: osmKey("deskListCases") }),
    ]);
  };
}

export function useDeskAct(): DeskAct {
  const toast = useToast();
  const refresh = useDeskRefresh();
  const sentenceOf = useErrorSentence();
  const [isBusy, setBusy] = useState(false);
  const [error, setError] = useState<string>();

  async function run(work: () => Promise<unknown>, done: string): Promise<boolean> {
    if (isBusy) return false;
    setBusy(true);
    setError(undefined);
    try {
      await work();
      toast.success(done);
      return true;
    } catch (failure) {
      setError(sentenceOf(errorCodeOf(failure)));
      return false;
    } finally {
      setBusy(false);
      void refresh();
    }
  }
  return { isBusy, error, run, clearError: () => setError(undefined) };
}
