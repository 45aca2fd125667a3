/** One address that gets copies; a wrong one is marked and stays until it is taken away. */
import { CircleAlert, X } from "lucide-react";
import { useTranslations } from "next-intl";
import { classNames } from "@/components/ui/class-names";

export interface CcChipProps {
  address: string;
  isWrong: boolean;
  onRemove: () => void;
}

export function CcChip({ address, isWrong, onRemove }: CcChipProps) {
  const t = useTranslations("ticket_form.cc");
  return (
    <li
      className={classNames(
        "inline-flex max-w-full items-center gap-1 rounded border ps-2 text-sm",
        isWrong ? "border-danger bg-danger-soft text-danger" : "border-line-2 bg-surface",
      )}
    >
      {isWrong && <CircleAlert role="img" aria-label={t("wrong_mark")} className="size-3.5 shrink-0" />}
      <span className="truncate">{address}</span>
      <button
        type="button"
        aria-label={t("remove", { address })}
        onClick={onRemove}
        className="inline-flex size-7 items-center justify-center rounded-sm hover:bg-hover touch-room"
      >
        <X aria-hidden className="size-3.5" />
      </button>
    </li>
  );
}
