"use client";
/** One transfer at a time, and why the last one was refused. */
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useToast } from "@/components/ui/feedback/toast-queue";
import { useErrorSentence } from "@/lib/i18n/use-error-sentence";
import { errorCodeOf } from "@/lib/queries/ask-console";

const PATH_REFUSED = "OSM.01010001";

export function useHostWork() {
  const t = useTranslations("host_session.files");
  const toast = useToast();
  const sentenceOf = useErrorSentence();
  const [isBusy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<string>();

  async function run(work: () => Promise<void>, done: string): Promise<void> {
    setBusy(true);
    setRefusal(undefined);
    try {
      await work();
      toast.success(done);
    } catch (error) {
      const code = errorCodeOf(error);
      setRefusal(code === PATH_REFUSED ? t("refused") : sentenceOf(code));
    }
    setBusy(false);
  }
  return { isBusy, refusal, run };
}
