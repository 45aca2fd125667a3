"use client";
/** Which part of a list is shown, the way to the other parts, and how many rows a page has. */
import { ChevronLeft, ChevronRight } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import { IconButton } from "../actions/icon-button";
import { PageButtons } from "./page-buttons";
import { lastPage } from "./page-numbers";
import { PageSize } from "./page-size";

export interface PaginationProps {
  /** Counted from 1. */
  page: number;
  pageSize: number;
  total: number;
  onPage: (page: number) => void;
  onPageSize?: (pageSize: number) => void;
  pageSizes?: readonly number[];
}

const PAGE_SIZES = [10, 20, 50, 100];

export function Pagination({ page, pageSize, total, onPage, onPageSize, pageSizes = PAGE_SIZES }: PaginationProps) {
  const t = useTranslations("ui.pagination");
  const format = useFormatter();
  const last = lastPage(total, pageSize);
  const from = (page - 1) * pageSize + 1;
  const range = {
    from: format.number(from),
    to: format.number(Math.min(total, page * pageSize)),
    total: format.number(total),
  };
  return (
    <nav
      aria-label={t("label")}
      className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 text-sm text-ink-2"
    >
      <p role="status" className="tabular-nums">
        {total === 0 ? t("none") : t("range", range)}
      </p>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        {onPageSize && <PageSize pageSize={pageSize} pageSizes={pageSizes} onPageSize={onPageSize} />}
        <div className="flex items-center gap-0.5">
          <IconButton
            size="small"
            label={t("previous")}
            icon={<ChevronLeft className="size-4" />}
            disabled={page <= 1}
            onClick={() => onPage(page - 1)}
          />
          <PageButtons page={page} last={last} onPage={onPage} />
          <IconButton
            size="small"
            label={t("next")}
            icon={<ChevronRight className="size-4" />}
            disabled={page >= last}
            onClick={() => onPage(page + 1)}
          />
        </div>
      </div>
    </nav>
  );
}
