/** How far a long work has come, with a way to stop it. Without `value` it only says that it goes on. */
import { X } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { IconButton } from "../actions/icon-button";

export interface ProgressProps {
  name: string;
  /** From 0 to 1. */
  value?: number;
  note?: ReactNode;
  onCancel?: () => void;
}

export function Progress({ name, value, note, onCancel }: ProgressProps) {
  const t = useTranslations("ui.progress");
  const percent = value === undefined ? undefined : Math.round(Math.min(1, Math.max(0, value)) * 100);
  return (
    <div className="flex min-h-10 items-center gap-3">
      <div className="min-w-0 flex-1">
        <div className="flex justify-between gap-3 text-sm">
          <span className="truncate">{name}</span>
          <span className="text-ink-3 tabular-nums">
            {note ?? (percent !== undefined && t("percent", { percent }))}
          </span>
        </div>
        <div
          role="progressbar"
          aria-label={name}
          aria-valuenow={percent}
          aria-valuemin={0}
          aria-valuemax={100}
          className="mt-1 h-1 overflow-hidden rounded-full bg-line"
        >
          <div
            className={`keep-colour h-full rounded-full bg-accent transition-[width] ${percent === undefined ? "breathe" : ""}`}
            style={{ width: `${percent ?? 100}%` }}
          />
        </div>
      </div>
      {onCancel && (
        <IconButton size="small" label={t("cancel", { name })} icon={<X className="size-4" />} onClick={onCancel} />
      )}
    </div>
  );
}
