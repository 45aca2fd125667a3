"use client";
/** "Draft saved 14:02", or what stands in the way of it. */
import { CircleAlert, CloudCheck, CloudUpload } from "lucide-react";
import { useTranslations } from "next-intl";
import { Time } from "@/components/ui/marks/time";
import type { DraftState } from "@/lib/queries/draft-keeper";

export function DraftMark({ state }: { state: DraftState }) {
  const t = useTranslations("ticket_form.draft");
  return (
    <p role="status" className="flex min-h-7 items-center gap-1.5 text-sm text-ink-2">
      <Words state={state} t={t} />
    </p>
  );
}

function Words({ state, t }: { state: DraftState; t: ReturnType<typeof useTranslations<"ticket_form.draft">> }) {
  const { status, savedAt } = state;
  if (status === "failed" || status === "conflict")
    return (
      <span className="flex items-center gap-1.5 text-danger">
        <CircleAlert aria-hidden className="size-4" />
        {t(status === "failed" ? "not_saved" : "elsewhere_short")}
      </span>
    );
  if (status === "unsaved" || status === "saving")
    return (
      <>
        <CloudUpload aria-hidden className="size-4 text-ink-3" />
        {t("saving")}
      </>
    );
  if (status === "untouched" || savedAt === undefined) return t("untouched");
  return (
    <>
      <CloudCheck aria-hidden className="size-4 text-green" />
      <span>{t.rich("saved", { time: () => <Time at={savedAt} look="clock" /> })}</span>
    </>
  );
}
