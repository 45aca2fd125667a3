"use client";
/** One change of the settings: sent once, told when done, and its lists are asked again. Only an answer without an error counts as done. */
import { useQueryClient, type QueryKey } from "@tanstack/react-query";
import { useState } from "react";
import { useToast } from "@/components/ui/feedback/toast-queue";
import { useErrorSentence } from "@/lib/i18n/use-error-sentence";
import { errorCodeOf } from "@/lib/queries/ask-console";

export interface Change {
  isBusy: boolean;
  error: string | undefined;
  /** Answers what the work answered; nothing when it failed. */
  run: <T>(work: () => Promise<T>, done?: string) => Promise<{ answer: T } | undefined>;
  clear: () => void;
}

/** `sentences` are words for codes that mean something else here than elsewhere. */
export function useChange(keys: readonly QueryKey[], sentences: Record<string, string> = {}): Change {
  const client = useQueryClient();
  const toast = useToast();
  const sentenceOf = useErrorSentence();
  const [isBusy, setBusy] = useState(false);
  const [error, setError] = useState<string>();

  async function run<T>(work: () => Promise<T>, done?: string): Promise<{ answer: T } | undefined> {
    if (isBusy) return undefined;
    setBusy(true);
    setError(undefined);
    try {
      const answer = await work();
      if (done !== undefined) toast.success(done);
      return { answer };
    } catch (failure) {
      const code = errorCodeOf(failure);
      setError(sentences[code ?? ""] ?? sentenceOf(code));
      return undefined;
    } finally {
      setBusy(false);
      for (const queryKey of keys) void client.invalidateQueries({ queryKey });
    }
  }
  return { isBusy, error, run, clear: () => setError(undefined) };
}
