"use client";
/** Tells politely that others wrote, and offers the way to the end of the thread when it is out of sight. */
import { useTranslations } from "next-intl";
import type { Message } from "@/lib/contract/shapes";

export function ArrivalNews({ arrived, reader_id }: { arrived: readonly Message[]; reader_id: string | undefined }) {
  const t = useTranslations("conversation");
  const others = arrived.filter(({ replier }) => replier === undefined || replier !== reader_id);
  const name = others.at(-1)?.replier_name ?? t("somebody");
  return (
    <p role="status" aria-live="polite" className="sr-only">
      {others.length > 0 && t("announce", { count: others.length, name })}
    </p>
  );
}
