"use client";
/** The numbered pages of a list; the current one is marked and does nothing. */
import { useTranslations } from "next-intl";
import { classNames } from "../class-names";
import { pageNumbers } from "./page-numbers";

const LOOK = "h-7 min-w-7 rounded px-1.5 font-medium tabular-nums touch-room";

export function PageButtons({ page, last, onPage }: { page: number; last: number; onPage: (page: number) => void }) {
  const t = useTranslations("ui.pagination");
  return pageNumbers(page, last).map((number, index) => {
    if (number === "gap")
      return (
        <span key={`gap-${index}`} aria-hidden className="px-1">
          …
        </span>
      );
    const isCurrent = number === page;
    return (
      <button
        key={number}
        type="button"
        aria-label={t("page", { page: number })}
        aria-current={isCurrent ? "page" : undefined}
        onClick={() => !isCurrent && onPage(number)}
        className={classNames(LOOK, isCurrent ? "bg-accent-soft text-accent" : "hover:bg-hover hover:text-ink")}
      >
        {number}
      </button>
    );
  });
}
