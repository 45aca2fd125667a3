"use client";
/** A chart with its words, and the same numbers as a table for whoever would rather read. */
import { ChartColumn, Table2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState, type ReactNode } from "react";
import { IconButton } from "@/components/ui/actions/icon-button";
import { Panel } from "@/components/ui/page/panel";

export interface ChartPanelProps {
  title: string;
  /** What the chart says, in a sentence. */
  summary: ReactNode;
  chart: ReactNode;
  table: ReactNode;
}

export function ChartPanel({ title, summary, chart, table }: ChartPanelProps) {
  const t = useTranslations("overview.chart");
  const [isTable, setTable] = useState(false);
  const toggle = (
    <IconButton
      size="small"
      label={t(isTable ? "as_chart_of" : "as_table_of", { title })}
      icon={isTable ? <ChartColumn className="size-4" /> : <Table2 className="size-4" />}
      onClick={() => setTable(!isTable)}
    />
  );
  return (
    <Panel title={title} actions={toggle} className="seen-late">
      <div className="flex flex-col gap-3">
        <p className="text-ink-2">{summary}</p>
        {isTable ? table : chart}
      </div>
    </Panel>
  );
}
