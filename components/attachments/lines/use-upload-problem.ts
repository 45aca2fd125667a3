"use client";
/** Why an upload failed, in a sentence. The service refuses a file by the general "an entry does not fit", which says too little here. */
import { useTranslations } from "next-intl";
import { useErrorSentence } from "@/lib/i18n/use-error-sentence";

const REFUSED = "OSM.01010001";

export function useUploadProblem(): (code: string | undefined) => string {
  const t = useTranslations("attachments");
  const sentenceOf = useErrorSentence();
  return (code) => (code === REFUSED ? t("problem.refused") : sentenceOf(code));
}
