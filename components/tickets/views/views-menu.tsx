"use client";
/** Saved views: the one that is shown, the way to the others, and saving the present filters. */
import { Bookmark, BookmarkPlus, Settings2, Star } from "lucide-react";
import { useTranslations } from "next-intl";
import { Menu } from "@/components/ui/overlays/menu";
import type { MenuItem } from "@/components/ui/overlays/menu-item";
import type { OpenDialog } from "../list-dialogs";
import { useListScope } from "../scope/list-scope";
import type { TicketFilter } from "../ticket-filter";
import { shownView, useViews } from "./use-views";

export interface ViewsMenuProps {
  filter: TicketFilter;
  onDialog: (dialog: OpenDialog) => void;
}

export function ViewsMenu({ filter, onDialog }: ViewsMenuProps) {
  const t = useTranslations("tickets.views");
  const { list } = useListScope();
  const { data: views = [], isError } = useViews();
  const shown = shownView(views, filter);
  const open = (search: string) => window.history.pushState(null, "", search === "" ? list : `${list}?${search}`);
  const lines: MenuItem[] = views.map((view) => ({
    key: view.view_id,
    label: view.name,
    icon: <Bookmark />,
    aside: view.is_default ? (
      <Star role="img" aria-label={t("is_default")} className="size-3.5 text-ink-3" />
    ) : undefined,
    isChosen: view === shown,
    onSelect: () => open(view.search),
  }));
  const save: MenuItem = {
    key: "save",
    label: t("save"),
    icon: <BookmarkPlus />,
    startsGroup: views.length > 0,
    ...(shown === undefined ? {} : { blockedBecause: t("saved_already", { name: shown.name }) }),
    onSelect: () => onDialog({ kind: "save_view" }),
  };
  const manage: MenuItem = {
    key: "manage",
    label: t("manage"),
    icon: <Settings2 />,
    onSelect: () => onDialog({ kind: "manage_views" }),
  };
  const name = shown?.name ?? t("label");
  return (
    <Menu
      look="quiet"
      label={shown === undefined ? t("label") : t("label_of", { name })}
      face={
        <span className="inline-flex items-center gap-1.5">
          <Bookmark aria-hidden className="size-4" />
          <span className="max-w-40 truncate max-sm:sr-only">{name}</span>
        </span>
      }
      header={isError ? <p className="text-sm text-danger">{t("failed")}</p> : undefined}
      items={[...lines, save, ...(views.length > 0 ? [manage] : [])]}
      className="shrink-0"
    />
  );
}
