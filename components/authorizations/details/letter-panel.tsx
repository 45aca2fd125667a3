"use client";
/** The agreement that was accepted before access was given, to be read again in its words. */
import { useFormatter, useTranslations } from "next-intl";
import { Panel } from "@/components/ui/page/panel";
import type { AuthorizationLetter } from "@/lib/contract/authorizations";

export function LetterPanel({ letter }: { letter: AuthorizationLetter | undefined }) {
  const t = useTranslations("authorizations.letter");
  const format = useFormatter();
  if (letter === undefined)
    return (
      <Panel title={t("title")}>
        <p className="text-ink-2">{t("none")}</p>
      </Panel>
    );
  const { agreement_name: name, version, content, sign_time } = letter;
  const date = format.dateTime(new Date(sign_time), { dateStyle: "medium", timeStyle: "short" });
  return (
    <Panel title={t("title")}>
      <p>{t("accepted", { name, version, date })}</p>
      <details className="mt-2">
        <summary className="w-fit font-medium text-accent">{t("read")}</summary>
        <p className="mt-2 max-w-[72ch] text-sm whitespace-pre-line text-ink-2">{content}</p>
      </details>
    </Panel>
  );
}
