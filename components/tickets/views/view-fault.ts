"use client";
/** Why a view could not be saved, as a sentence: the name is taken, there is no room, or what the console says. */
import { useTranslations } from "next-intl";
import { useErrorSentence } from "@/lib/i18n/use-error-sentence";
import { errorCodeOf } from "@/lib/queries/ask-console";
import { VIEWS_MAX } from "@/lib/queries/view-shapes";

export function useViewFault(): (error: unknown) => string | undefined {
  const t = useTranslations("tickets.views");
  const sentenceOf = useErrorSentence();
  return (error) => {
    if (error === null || error === undefined) return undefined;
    const code = errorCodeOf(error);
    if (code === "CONSOLE.409") return t("name_taken");
    return code === "OSM.0001" ? t("too_many", { max: VIEWS_MAX }) : sentenceOf(code);
  };
}
