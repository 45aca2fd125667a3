"use client";
/** Which columns the list shows. A press counts at once; the list behind follows. */
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/actions/button";
import { Checkbox } from "@/components/ui/fields/checkbox";
import { Dialog } from "@/components/ui/overlays/dialog";
import { COLUMNS, USUAL_COLUMNS, type Column } from "./column-choice";

export interface ColumnsDialogProps {
  columns: readonly Column[];
  onChange: (columns: readonly Column[]) => void;
  onClose: () => void;
}

export function ColumnsDialog({ columns, onChange, onClose }: ColumnsDialogProps) {
  const t = useTranslations("tickets.columns_dialog");
  const names = useTranslations("tickets.columns");
  const footer = (
    <>
      <Button onClick={() => onChange(USUAL_COLUMNS)}>{t("usual")}</Button>
      <Button look="primary" onClick={onClose}>
        {t("done")}
      </Button>
    </>
  );
  return (
    <Dialog isOpen onClose={onClose} title={t("title")} width="narrow" footer={footer}>
      <fieldset className="flex flex-col gap-2.5">
        <legend className="mb-3 text-ink-2">{t("note")}</legend>
        {COLUMNS.map((column) => {
          const isShown = columns.includes(column);
          return (
            <Checkbox
              key={column}
              label={names(column)}
              checked={isShown}
              onChange={() => onChange(isShown ? columns.filter((one) => one !== column) : [...columns, column])}
            />
          );
        })}
      </fieldset>
    </Dialog>
  );
}
