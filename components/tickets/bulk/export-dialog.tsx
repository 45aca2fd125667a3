"use client";
/** Tickets as a spreadsheet: the chosen ones, or the first hundred that the filters match. Without the right it says who gives it. */
import { useMutation, useQuery } from "@tanstack/react-query";
import { useLocale, useTimeZone, useTranslations } from "next-intl";
import { useGroupScope } from "@/components/ticket-actions/group-scope";
import { useRefusal } from "@/components/ticket-actions/use-refusal";
import { Button } from "@/components/ui/actions/button";
import { Notice } from "@/components/ui/feedback/notice";
import { Skeleton } from "@/components/ui/feedback/skeleton";
import { useToast } from "@/components/ui/feedback/toast-queue";
import { Dialog } from "@/components/ui/overlays/dialog";
import { osm } from "@/lib/queries/osm";
import { osmFile, saveFile } from "@/lib/queries/osm-file";
import { osmQuery } from "@/lib/queries/osm-query";
import { casesInput } from "../cases-input";
import type { TicketFilter } from "../ticket-filter";
import { useToday } from "../use-tickets";
import { EXPORT_MAX, exportedIds } from "./export-ids";

export interface ExportDialogProps {
  /** The chosen tickets; without them all that the filters match. */
  ids: readonly string[] | undefined;
  filter: TicketFilter;
  total: number;
  onClose: () => void;
}

function useExport({ ids, filter, onClose }: ExportDialogProps) {
  const t = useTranslations("tickets.export");
  const toast = useToast();
  const language = useLocale();
  const timezone = useTimeZone() ?? "GMT+8";
  const scope = useGroupScope();
  const today = useToday();

  async function findIds(): Promise<readonly string[]> {
    if (ids !== undefined) return ids;
    const asked = casesInput({ ...filter, page: 1, page_size: 100 }, { today, group_id: scope.group_id });
    const { incident_info_list = [] } = await osm("listCases", asked);
    return incident_info_list.map(({ incident_id }) => incident_id);
  }

  return useMutation({
    mutationFn: async () => {
      const incident_id = exportedIds(await findIds());
      const limit = EXPORT_MAX;
      const file = await osmFile("downloadCases", { query: { incident_id, language, timezone, limit, ...scope } });
      saveFile(file, "tickets.xlsx");
      return incident_id.split(",").length;
    },
    onSuccess: (count) => {
      toast.success(t("done", { count }));
      onClose();
    },
  });
}

export function ExportDialog(props: ExportDialogProps) {
  const { ids, total, onClose } = props;
  const t = useTranslations("tickets.export");
  const refusalOf = useRefusal();
  const right = useQuery(osmQuery("listPrivileges", { query: { privilege: "export" } }));
  const { mutate, isPending, error } = useExport(props);
  const isMissing = right.data !== undefined && right.data.has_privilege !== 1;
  const count = Math.min(ids?.length ?? total, EXPORT_MAX);
  const refusal = refusalOf(error ?? right.error);
  const footer = (
    <>
      <Button onClick={onClose} disabled={isPending}>
        {t("leave")}
      </Button>
      <Button
        look="primary"
        isBusy={isPending}
        disabled={right.data === undefined || isMissing}
        onClick={() => mutate()}
      >
        {t("confirm", { count })}
      </Button>
    </>
  );
  return (
    <Dialog isOpen onClose={onClose} title={t("title")} width="narrow" isBusy={isPending} footer={footer}>
      <div className="flex flex-col gap-3 text-ink-2">
        <p>{ids === undefined ? t("all", { count }) : t("chosen", { count })}</p>
        {ids === undefined && total > EXPORT_MAX && (
          <Notice tone="warning">{t("limit", { max: EXPORT_MAX, total })}</Notice>
        )}
        {right.isPending && <Skeleton className="h-4 w-2/3" />}
        {isMissing && (
          <Notice tone="warning" title={t("no_right")}>
            {t("who_gives")}
          </Notice>
        )}
        {refusal !== undefined && (
          <Notice tone="danger" isLive>
            {refusal}
          </Notice>
        )}
      </div>
    </Dialog>
  );
}
