"use client";
/** The files that went in or out during a login. */
import { ArrowDownToLine, ArrowUpFromLine } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { useId } from "react";
import { Time } from "@/components/ui/marks/time";
import type { FileOperateLog } from "@/lib/contract/authorization-records";
import { formatFileSize } from "@/lib/format/file-size";
import { RecordPart } from "./record-part";
import { useTransfers, type LoginPlace } from "./use-record";

export function TransferList({ place }: { place: LoginPlace }) {
  const t = useTranslations("authorizations.transfers");
  const id = useId();
  const record = useTransfers(place);
  const transfers = record.data?.pages.flatMap(({ file_ops_list = [] }) => file_ops_list) ?? [];
  return (
    <section aria-labelledby={id} className="rounded border border-line bg-surface">
      <h4 id={id} className="border-b border-line px-3 py-2 font-semibold">
        {t("title")}
      </h4>
      <RecordPart
        record={record}
        isEmpty={transfers.length === 0}
        empty={<p className="p-3 text-sm text-ink-2">{t("empty")}</p>}
      >
        <ul aria-label={t("title")} className="divide-y divide-line">
          {transfers.map((transfer, index) => (
            <Transfer key={index} transfer={transfer} />
          ))}
        </ul>
      </RecordPart>
    </section>
  );
}

type Word = "kinds.upload" | "results.success";

/** A word the service has and we do not is shown as it is. */
function useWords(): (group: "kinds" | "results", word: string | undefined) => string {
  const t = useTranslations("authorizations.transfers");
  return (group, word = "") => {
    const key = `${group}.${word.toLowerCase()}` as Word;
    return word !== "" && t.has(key) ? t(key) : word;
  };
}

function Transfer({ transfer }: { transfer: FileOperateLog }) {
  const language = useLocale();
  const wordOf = useWords();
  const { file_name, from_path, to_path, file_size, operate_type, oper_result, duration, operate_time } = transfer;
  const Sign = operate_type?.toLowerCase() === "download" ? ArrowDownToLine : ArrowUpFromLine;
  const facts = [
    wordOf("kinds", operate_type),
    file_size === undefined ? "" : formatFileSize(Number(file_size), language),
    duration ?? "",
    wordOf("results", oper_result),
  ];
  return (
    <li className="flex gap-3 px-3 py-2 text-sm">
      <Sign aria-hidden className="mt-0.5 size-4 shrink-0 text-ink-3" />
      <div className="min-w-0 flex-1">
        <p className="flex flex-wrap justify-between gap-x-4">
          <span className="font-medium break-all">{file_name}</span>
          {operate_time && <Time at={operate_time} look="short" className="text-ink-3 tabular-nums" />}
        </p>
        <p className="font-mono text-xs break-all text-ink-2">{`${from_path ?? ""} → ${to_path ?? ""}`}</p>
        <p className="text-ink-2 tabular-nums">{facts.filter((fact) => fact !== "").join(" · ")}</p>
      </div>
    </li>
  );
}
