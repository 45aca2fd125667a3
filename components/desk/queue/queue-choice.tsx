"use client";
/** Whose tickets the queue shows: one of three, all visible. */
import { useTranslations } from "next-intl";
import { classNames } from "@/components/ui/class-names";
import { QUEUES, type QueueName } from "./queue-filter";

export function QueueChoice({ queue, onChange }: { queue: QueueName; onChange: (queue: QueueName) => void }) {
  const t = useTranslations("desk.queue");
  return (
    <div role="group" aria-label={t("whose")} className="flex gap-0.5 rounded bg-hover p-0.5">
      {QUEUES.map((name) => (
        <button
          key={name}
          type="button"
          aria-pressed={name === queue}
          onClick={() => onChange(name)}
          className={classNames(
            "h-8 min-w-0 flex-1 truncate rounded-sm px-2 font-medium transition-colors touch-room focus-visible:-outline-offset-2",
            name === queue ? "bg-surface text-ink ring-1 ring-line" : "text-ink-2 hover:text-ink",
          )}
        >
          {t(`names.${name}`)}
        </button>
      ))}
    </div>
  );
}
