"use client";
/** Entries of the trail as rows. What an operation does is told in words; one we have no words for keeps its name. */
import { useTranslations } from "next-intl";
import { Cell, HeaderCell, Row, Table } from "@/components/ui/list/table";
import { Time } from "@/components/ui/marks/time";
import type { AuditEntry } from "@/lib/contract/audit";

export function AuditTable({ entries, isBusy }: { entries: readonly AuditEntry[]; isBusy: boolean }) {
  const t = useTranslations("audit");
  const columns = ["time", "who", "what", "on", "address", "outcome"] as const;
  return (
    <Table
      caption={t("entries")}
      isBusy={isBusy}
      head={columns.map((column) => (
        <HeaderCell key={column}>{t(`columns.${column}`)}</HeaderCell>
      ))}
    >
      {entries.map((entry) => (
        <AuditRow key={entry.sequence} entry={entry} />
      ))}
    </Table>
  );
}

export function useOperationWords(): (name: string) => string {
  const t = useTranslations("audit.operations");
  return (name) => {
    const key = name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`) as Parameters<typeof t.has>[0];
    return t.has(key) ? t(key) : name;
  };
}

function useResourceWords(): (type: string) => string {
  const t = useTranslations("audit.resources");
  return (type) => {
    const key = type as Parameters<typeof t.has>[0];
    return t.has(key) ? t(key) : type;
  };
}

function AuditRow({ entry }: { entry: AuditEntry }) {
  const t = useTranslations("audit");
  const words = useOperationWords();
  const resource = useResourceWords();
  return (
    <Row>
      <Cell className="whitespace-nowrap tabular-nums">
        <Time at={entry.time} look="short" />
      </Cell>
      <Cell>
        {entry.actor === "service" ? t("service") : entry.user_name}
        {entry.actor === "engineer" && <span className="text-ink-3"> · {t("engineer")}</span>}
      </Cell>
      <Cell title={entry.operation}>{words(entry.operation)}</Cell>
      <Cell className="max-w-72">
        <span className="text-ink-3">{resource(entry.resource_type)}</span>{" "}
        <span className="font-mono text-xs break-all">{entry.resource_id}</span>
      </Cell>
      <Cell className="font-mono text-xs whitespace-nowrap">{entry.source_ip === "" ? "—" : entry.source_ip}</Cell>
      <Cell>{t(entry.outcome === "done" ? "outcome_done" : "outcome_refused")}</Cell>
    </Row>
  );
}
