/** Keeps a page's room while it is on its way: a title row and some lines. */
import { useTranslations } from "next-intl";
import { Skeleton, SkeletonLines } from "@/components/ui/feedback/skeleton";

export function PageLoading() {
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
