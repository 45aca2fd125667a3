"use client";
/** Above the sheet, never on paper: back to the ticket, print, save. */
import { ArrowLeft, Download, Printer } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/actions/button";
import { Link } from "@/components/ui/actions/link";
import { saveSheet } from "./save-sheet";

export interface SheetBarProps {
  incident_id: string;
  /** The address of the ticket. */
  back: string;
  sheet_id: string;
}

export function SheetBar({ incident_id, back, sheet_id }: SheetBarProps) {
  const t = useTranslations("ticket_print");

  function save() {
    const sheet = document.getElementById(sheet_id);
    if (sheet) saveSheet(sheet, incident_id);
  }

  return (
    <nav
      aria-label={t("bar")}
      className="mx-auto mb-4 flex max-w-[56rem] flex-wrap items-center justify-between gap-3 print:hidden"
    >
      <Link
        href={back}
        className="inline-flex items-center gap-1 rounded-sm text-sm text-ink-2 hover:text-accent touch-room"
      >
        <ArrowLeft aria-hidden className="size-3.5" />
        {t("back")}
      </Link>
      <div className="flex flex-wrap gap-2">
        <Button icon={<Download aria-hidden className="size-4" />} onClick={save}>
          {t("save")}
        </Button>
        <Button look="primary" icon={<Printer aria-hidden className="size-4" />} onClick={() => window.print()}>
          {t("print")}
        </Button>
      </div>
    </nav>
  );
}
