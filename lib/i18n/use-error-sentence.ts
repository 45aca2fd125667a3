"use client";
/** The sentence people read for an error code, in their language. A code nobody named gets the general sentence. */
import { useTranslations } from "next-intl";
import { errorKey, type ErrorKey } from "./error-key";

export function useErrorSentence(): (code: string | undefined) => string {
  const t = useTranslations("errors");
  return (code) => {
    const key = errorKey(code ?? "unknown") as ErrorKey;
    return t.has(key) ? t(key) : t("unknown");
  };
}
