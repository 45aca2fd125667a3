"use client";
/** Why a reading was refused, in words: each refusal is on record, and whoever tried is told so. */
import { useTranslations } from "next-intl";
import { useErrorSentence } from "@/lib/i18n/use-error-sentence";
import { errorCodeOf } from "@/lib/queries/ask-console";

const NOT_WHITELISTED = "OSM.01010002";
const OVER: readonly (string | undefined)[] = ["OSM.01010018", "OSM.01010001"];

export function useRevealRefusal(): (error: unknown) => string {
  const t = useTranslations("desk_access.reveal.refused");
  const sentenceOf = useErrorSentence();
  return (error) => {
    const code = errorCodeOf(error);
    if (code === NOT_WHITELISTED) return t("not_whitelisted");
    return OVER.includes(code) ? t("over") : sentenceOf(code);
  };
}
