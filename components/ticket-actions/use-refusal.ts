"use client";
/** Why a change of a ticket was refused, as a sentence. What fits no longer has been changed by somebody else meanwhile. */
import { useTranslations } from "next-intl";
import { useErrorSentence } from "@/lib/i18n/use-error-sentence";
import { errorCodeOf } from "@/lib/queries/ask-console";

const NO_LONGER_POSSIBLE = "OSM.01010001";

export function useRefusal(): (error: unknown) => string | undefined {
  const t = useTranslations("ticket_actions");
  const sentenceOf = useErrorSentence();
  return (error) => {
    if (error === null || error === undefined) return undefined;
    const code = errorCodeOf(error);
    return code === NO_LONGER_POSSIBLE ? t("changed_meanwhile") : sentenceOf(code);
  };
}
