"use client";
/** Turns what a contract says about a value into the reader's language. A contract's message is a key such as form.description.too_long. */
import { useTranslations } from "next-intl";

export interface Issue {
  type?: string | number;
  message?: string;
}

type FormKey = Parameters<ReturnType<typeof useTranslations<"form">>>[0];

/** Sentences that zod itself writes when a contract gave none. */
const UNWORDED = /^(Invalid|Too (small|big)|Unrecognized)/;

export function useIssueSentence(): (issue: Issue) => string {
  const t = useTranslations("form");

  function find(key: string): string | undefined {
    const known = key as FormKey;
    return t.has(known) ? t(known) : undefined;
  }

  return ({ type = "", message = "" }) => {
    if (message.startsWith("form.")) return find(message.slice("form.".length)) ?? t("invalid");
    if (message === "" || UNWORDED.test(message)) return find(`kinds.${type}`) ?? find(String(type)) ?? t("invalid");
    return message;
  };
}
