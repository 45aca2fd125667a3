/** Keeps a page's room while it is on its way: a title row and some lines. */
import { useTranslations } from "next-intl";
import { Skeleton, SkeletonLines } from "@/components/ui/feedback/skeleton";

export function PageLoading() {
  const t = useTranslations("shell");
  return (
    <div role="status" aria-busy className="flex flex-col gap-5">
      <span className="sr-only">{t("loading")}</span>
      <div className="flex items-center justify-between">
        <Skeleton className="h-7 w-56" />
        <Skeleton className="h-9 w-32" />
      </div>
      <div className="rounded border border-line bg-surface p-4">
        <SkeletonLines lines={8} />
      </div>
    </div>
  );
}
