"use client";
/** A quiet line under the list: there are keys, and ? tells all of them. */
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/actions/button";
import { Kbd } from "@/components/ui/page/kbd";

export function KeysHint({ onHelp }: { onHelp: () => void }) {
  const t = useTranslations("tickets.keys");
  const key = (name: string) => <Kbd>{name}</Kbd>;
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-1 text-sm text-ink-2 max-lg:hidden">
      <span className="inline-flex items-center gap-1.5">
        {key("j")}
        {key("k")}
        {t("hint_walk")}
      </span>
      <span className="inline-flex items-center gap-1.5">
        {key("x")}
        {t("hint_choose")}
      </span>
      <Button size="small" look="quiet" icon={key("?")} aria-keyshortcuts="?" onClick={onHelp}>
        {t("hint_all")}
      </Button>
    </div>
  );
}
