"use client";
/** Keeps a page's room while it is on its way: a title row and some lines. One that failed before shows that until it is there. */
import { useTranslations } from "next-intl";
import { usePathname } from "next/navigation";
import { useState } from "react";
import { FailedState } from "@/components/ui/feedback/failed-state";
import { Skeleton, SkeletonLines } from "@/components/ui/feedback/skeleton";
import { failureBehind } from "./page-failure";

export function PageLoading() {
  const path = usePathname();
  const [failure] = useState(() => failureBehind(path));
  if (failure) return <FailedState {...failure} isKnown isRetrying />;
  return (
    <div className="flex flex-col gap-5">
      <div className="flex items-center justify-between">
        <Skeleton className="h-7 w-56" />
        <Skeleton className="h-9 w-32" />
      </div>
      <PartLoading />
    </div>
  );
}

/** The same below a title that is there. */
export function PartLoading() {
  const t = useTranslations("shell");
  return (
    <div role="status" aria-busy className="rounded border border-line bg-surface p-4">
      <span className="sr-only">{t("loading")}</span>
      <SkeletonLines lines={8} />
    </div>
  );
}
