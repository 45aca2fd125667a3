"use client";
/** All saved views of a list: renamed in place, made the one it opens with, or thrown away after a question. */
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/actions/button";
import { EmptyState } from "@/components/ui/feedback/empty-state";
import { Notice } from "@/components/ui/feedback/notice";
import { Dialog } from "@/components/ui/overlays/dialog";
import type { TicketView, ViewChange } from "@/lib/queries/view-shapes";
import { removeView, updateView, viewsQuery } from "@/lib/queries/views";
import { useListName, useViews } from "./use-views";
import { useViewFault } from "./view-fault";
import { ViewLine } from "./view-line";

type Wanted = { view_id: string; change: ViewChange | "remove" };

export function ManageViewsDialog({ onClose }: { onClose: () => void }) {
  const t = useTranslations("tickets.views");
  const client = useQueryClient();
  const faultOf = useViewFault();
  const list = useListName();
  const { data: views = [] } = useViews();
  const { mutate, isPending, error } = useMutation({
    mutationFn: async ({ view_id, change }: Wanted): Promise<TicketView | undefined> => {
      if (change !== "remove") return updateView(view_id, change);
      await removeView(view_id);
      return undefined;
    },
    onSettled: () => client.invalidateQueries({ queryKey: viewsQuery(list).queryKey }),
  });
  const fault = faultOf(error);
  const footer = (
    <Button look="primary" onClick={onClose} disabled={isPending}>
      {t("close")}
    </Button>
  );
  return (
    <Dialog isOpen onClose={onClose} title={t("manage_title")} isBusy={isPending} footer={footer}>
      <div className="flex flex-col gap-3">
        {views.length === 0 && <EmptyState drawing="search">{t("none")}</EmptyState>}
        <ul aria-label={t("manage_title")} className="flex flex-col divide-y divide-line">
          {views.map((view) => (
            <ViewLine
              key={view.view_id}
              view={view}
              onChange={(change) => mutate({ view_id: view.view_id, change })}
              onRemove={() => mutate({ view_id: view.view_id, change: "remove" })}
            />
          ))}
        </ul>
        {fault !== undefined && (
          <Notice tone="danger" isLive>
            {fault}
          </Notice>
        )}
      </div>
    </Dialog>
  );
}
