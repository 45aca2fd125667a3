"use client";
/** Something that happened to the ticket, as a thin line between messages. */
import { useTranslations } from "next-intl";
import { Time } from "@/components/ui/marks/time";
import type { OperateLogEntry } from "@/lib/contract/ticket-shapes";

type EventKey = `events.${string}`;

export function EventLine({ event }: { event: OperateLogEntry }) {
  const t = useTranslations("conversation");
  const { operate_type, operator_name, operate_desc, operate_time } = event;
  const key: EventKey = `events.${operate_type ?? "other"}`;
  const name = operator_name === undefined || operator_name === "" ? t("system") : operator_name;
  const known = t.has(key as "events.other") ? (key as "events.other") : "events.other";
  return (
    <div className="flex items-center gap-3 px-1 py-1.5 text-sm text-ink-2">
      <span aria-hidden className="h-px min-w-4 flex-1 bg-line" />
      <p className="min-w-0 text-center [overflow-wrap:anywhere]">
        {t(known, { name, code: operate_type ?? "" })}
        {operate_desc !== undefined && operate_desc !== "" && `: ${t("event_reason", { reason: operate_desc })}`}
        {operate_time !== undefined && (
          <>
            {" · "}
            <Time at={operate_time} className="text-ink-3" />
          </>
        )}
      </p>
      <span aria-hidden className="h-px min-w-4 flex-1 bg-line" />
    </div>
  );
}
