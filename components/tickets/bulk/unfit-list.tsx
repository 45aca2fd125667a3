"use client";
/** Chosen tickets that an action does not fit, each with its reason; they are left as they are. */
import { useTranslations } from "next-intl";
import { firstLine } from "@/components/ticket-actions/first-line";
import { Notice } from "@/components/ui/feedback/notice";
import type { Unfit } from "./bulk-actions";

export function UnfitList({ unfit, isAll }: { unfit: readonly Unfit[]; isAll: boolean }) {
  const t = useTranslations("tickets.bulk");
  if (unfit.length === 0) return null;
  return (
    <Notice tone="warning" title={isAll ? t("all_unfit") : t("unfit", { count: unfit.length })}>
      <ul className="mt-1 flex max-h-40 flex-col gap-1 overflow-y-auto text-sm">
        {unfit.map(({ ticket: { incident_id, simple_description }, because }) => (
          <li key={incident_id}>
            <span className="font-mono">{incident_id}</span> {firstLine(simple_description)}
            <br />
            <span className="text-ink-2">{t(`because.${because}`)}</span>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
