"use client";
/** Beside the queue while no ticket is open. */
import { useTranslations } from "next-intl";
import { EmptyState } from "@/components/ui/feedback/empty-state";

export function NoTicketOpen() {
  const t = useTranslations("desk");
  return (
    <div className="grid h-full place-items-center">
      <EmptyState drawing="message">{t("none_open")}</EmptyState>
    </div>
  );
}
