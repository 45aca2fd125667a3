"use client";
/** In place of the page for who has no right to submit: which role to ask for. What was typed stays in the draft. */
import { useTranslations } from "next-intl";
import { LinkButton } from "@/components/ui/actions/link-button";
import { Notice } from "@/components/ui/feedback/notice";

export function MayNotSubmit({ hasDraft = false }: { hasDraft?: boolean }) {
  const t = useTranslations("ticket_form.no_role");
  return (
    <div className="flex max-w-[680px] flex-col gap-4">
      <Notice tone="danger" title={t("title")} isLive>
        {t.rich("words", { role: () => <strong className="font-semibold">Ticket Administrator</strong> })}
        {hasDraft && <p className="mt-1">{t("kept")}</p>}
      </Notice>
      <div>
        <LinkButton href="/tickets">{t("to_list")}</LinkButton>
      </div>
    </div>
  );
}
