"use client";
/** How many tickets are chosen and what can be done with all of them at once. It floats over the end of the list. */
import { BellRing, Download, Tag, Trash2, X } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/actions/button";
import { IconButton } from "@/components/ui/actions/icon-button";
import type { OpenDialog } from "../list-dialogs";
import { useMayExport } from "./list-scope";
import { SELECTION_MAX, type Selection } from "./use-selection";

export interface SelectionBarProps {
  selection: Selection;
  onDialog: (dialog: OpenDialog) => void;
}

export function SelectionBar({ selection: { chosen, isFull, clear }, onDialog }: SelectionBarProps) {
  const t = useTranslations("tickets.selection");
  const mayExport = useMayExport();
  if (chosen.size === 0) return null;
  return (
    <section
      aria-label={t("title")}
      className="appear sticky bottom-3 z-20 flex flex-wrap items-center gap-1.5 self-center rounded-lg border border-line-2 bg-raised px-3 py-2 shadow-float max-sm:self-stretch"
    >
      <p role="status" className="me-2 text-sm font-medium">
        {t("count", { count: chosen.size })}
        {isFull && <span className="font-normal text-ink-2"> {t("full", { max: SELECTION_MAX })}</span>}
      </p>
      <Button
        size="small"
        icon={<Tag aria-hidden className="size-3.5" />}
        onClick={() => onDialog({ kind: "bulk", action: "labels" })}
      >
        {t("labels")}
      </Button>
      <Button
        size="small"
        icon={<BellRing aria-hidden className="size-3.5" />}
        onClick={() => onDialog({ kind: "bulk", action: "urge" })}
      >
        {t("urge")}
      </Button>
      {mayExport && (
        <Button
          size="small"
          icon={<Download aria-hidden className="size-3.5" />}
          onClick={() => onDialog({ kind: "export", of: "chosen" })}
        >
          {t("export")}
        </Button>
      )}
      <Button
        size="small"
        icon={<Trash2 aria-hidden className="size-3.5" />}
        onClick={() => onDialog({ kind: "bulk", action: "delete" })}
      >
        {t("delete")}
      </Button>
      <IconButton size="small" label={t("clear")} icon={<X className="size-4" />} onClick={clear} />
    </section>
  );
}
