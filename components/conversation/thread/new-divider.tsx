"use client";
/** Stands before the first unread message, and the button that leads there. */
import { ArrowDown } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/actions/button";

export const NEW_DIVIDER_ID = "first-unread";

export function NewDivider() {
  const t = useTranslations("conversation");
  return (
    <div id={NEW_DIVIDER_ID} tabIndex={-1} className="flex items-center gap-3 py-1.5 text-sm font-semibold text-accent">
      <span aria-hidden className="h-px flex-1 bg-accent" />
      {t("new")}
      <span aria-hidden className="h-px flex-1 bg-accent" />
    </div>
  );
}

export function JumpToNew({ count }: { count: number }) {
  const t = useTranslations("conversation");
  function jump() {
    const divider = document.getElementById(NEW_DIVIDER_ID);
    divider?.scrollIntoView({ block: "start" });
    divider?.focus({ preventScroll: true });
  }
  return (
    <Button size="small" icon={<ArrowDown aria-hidden className="size-3.5" />} onClick={jump}>
      {t("jump_to_new", { count })}
    </Button>
  );
}
