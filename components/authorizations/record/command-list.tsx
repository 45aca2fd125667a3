"use client";
/** The commands of a login with their times, the newest or the oldest first. */
import { useTranslations } from "next-intl";
import { useId, useState } from "react";
import { Select } from "@/components/ui/fields/select";
import { Time } from "@/components/ui/marks/time";
import { RecordPart } from "./record-part";
import { useCommands, type LoginPlace, type Sort } from "./use-record";

export function CommandList({ place }: { place: LoginPlace }) {
  const t = useTranslations("authorizations.commands");
  const id = useId();
  const [sort, setSort] = useState<Sort>(0);
  const record = useCommands(place, sort);
  const commands = record.data?.pages.flatMap(({ ops_list = [] }) => ops_list) ?? [];
  const orders = [
    { value: "0", label: t("newest") },
    { value: "1", label: t("oldest") },
  ];
  return (
    <section aria-labelledby={id} className="rounded border border-line bg-surface">
      <div className="flex flex-wrap items-center justify-between gap-2 border-b border-line px-3 py-1.5">
        <h4 id={id} className="font-semibold">
          {t("title")}
        </h4>
        <Select
          aria-label={t("order")}
          value={String(sort)}
          options={orders}
          onChange={(event) => setSort(event.target.value === "1" ? 1 : 0)}
        />
      </div>
      <RecordPart
        record={record}
        isEmpty={commands.length === 0}
        empty={<p className="p-3 text-sm text-ink-2">{t("empty")}</p>}
      >
        <ol aria-label={t("title")} className="divide-y divide-line">
          {commands.map(({ oper, operate_time }, index) => (
            <li key={index} className="flex flex-wrap items-baseline justify-between gap-x-4 px-3 py-1.5 text-sm">
              <code className="min-w-0 font-mono break-all whitespace-pre-wrap">{oper}</code>
              {operate_time && <Time at={operate_time} look="clock" className="text-ink-3 tabular-nums" />}
            </li>
          ))}
        </ol>
      </RecordPart>
    </section>
  );
}
