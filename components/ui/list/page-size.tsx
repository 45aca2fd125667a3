"use client";
/** How many rows a page of a list has. */
import { useTranslations } from "next-intl";
import { useId } from "react";

export interface PageSizeProps {
  pageSize: number;
  pageSizes: readonly number[];
  onPageSize: (pageSize: number) => void;
}

export function PageSize({ pageSize, pageSizes, onPageSize }: PageSizeProps) {
  const t = useTranslations("ui.pagination");
  const id = useId();
  const sizes = pageSizes.includes(pageSize) ? pageSizes : [pageSize, ...pageSizes];
  return (
    <div className="flex items-center gap-2">
      <label htmlFor={id}>{t("size")}</label>
      <select
        id={id}
        value={pageSize}
        onChange={(event) => onPageSize(Number(event.target.value))}
        className="h-7 rounded border border-edge bg-surface px-1.5 text-sm text-ink touch-room"
      >
        {sizes.map((size) => (
          <option key={size} value={size}>
            {size}
          </option>
        ))}
      </select>
    </div>
  );
}
