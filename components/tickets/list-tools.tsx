"use client";
/** What can be done with the whole list: order, columns, export, labels, asking again. */
import { Columns3, Download, RefreshCw, Tags } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/actions/button";
import { IconButton } from "@/components/ui/actions/icon-button";
import { LinkButton } from "@/components/ui/actions/link-button";
import type { OpenDialog } from "./list-dialogs";
import type { Cases } from "./rows/rows";
import { useMayExport } from "./scope/list-scope";
import { SortChoice } from "./sort-choice";
import type { TicketFilter } from "./ticket-filter";
import type { ChangeFilter } from "./use-ticket-filter";

export interface ListToolsProps {
  filter: TicketFilter;
  onChange: ChangeFilter;
  cases: Cases;
  onDialog: (dialog: OpenDialog) => void;
}

export function ListTools({ filter, onChange, cases, onDialog }: ListToolsProps) {
  const t = useTranslations("tickets.tools");
  const mayExport = useMayExport();
  return (
    <div role="group" aria-label={t("title")} className="ms-auto flex items-center gap-1 max-sm:w-full">
      <SortChoice filter={filter} onChange={onChange} />
      <IconButton
        label={t("refresh")}
        icon={<RefreshCw className="size-4" />}
        isBusy={cases.isFetching && cases.isPlaceholderData}
        onClick={() => void cases.refetch()}
      />
      <IconButton
        label={t("columns")}
        icon={<Columns3 className="size-4" />}
        className="max-lg:hidden"
        onClick={() => onDialog({ kind: "columns" })}
      />
      {mayExport && (
        <Button
          look="quiet"
          icon={<Download aria-hidden className="size-4" />}
          disabled={(cases.data?.total_count ?? 0) === 0}
          onClick={() => onDialog({ kind: "export", of: "all" })}
        >
          <span className="max-sm:sr-only">{t("export")}</span>
        </Button>
      )}
      <LinkButton look="quiet" href="/labels" icon={<Tags aria-hidden className="size-4" />}>
        <span className="max-sm:sr-only">{t("labels")}</span>
      </LinkButton>
    </div>
  );
}
